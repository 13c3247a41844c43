namespace CreationPlatform.BuildingBlocks;

public class CsvTests
{
    [Fact]
    public void Quoted_fields_hold_commas_quotes_and_line_ends()
    {
        var rows = Csv.Read("\uFEFFa,b\r\n\"1, \"\"one\"\"\",2\r\n\r\n\"x\ny\",\r\n").ToList();
        rows.Select(row => (row.Line, row["a"], row["b"])).Should().Equal((2, "1, \"one\"", "2"), (4, "x\ny", ""));
    }
}
