using System.Text;
using ExcelDataReader;

namespace CreationPlatform.BuildingBlocks;

public class SheetTests
{
    private static readonly Sheet Table = new("pilot-board", ["社区", "金额", "日期", "天数", "备注"],
    [
        ["=1+1", 80_000.50m, new DateOnly(2026, 7, 6), 12, null],
        ["@cmd", 0.01m, new DateOnly(2026, 2, 28), -3, "他说\"好\"，<同意> & 签字"],
        ["-5", 1_234_567_890.12m, null, null, "+86"],
    ]);

    // The reader's own settings name an encoding that .NET does not bring along by itself.
    static SheetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_workbook_reads_back_with_numbers_days_and_text_as_they_are()
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(XlsxFile.Of(Table)));
        reader.Name.Should().Be("pilot-board");
        var rows = new List<object?[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, 5).Select(reader.GetValue)]);

        rows.Should().HaveCount(4);
        rows[0].Should().Equal("社区", "金额", "日期", "天数", "备注");
        rows[1].Should().Equal("=1+1", 80_000.5, new DateTime(2026, 7, 6), 12d, null);
        rows[2].Should().Equal("@cmd", 0.01, new DateTime(2026, 2, 28), -3d, "他说\"好\"，<同意> & 签字");
        rows[3].Should().Equal("-5", 1_234_567_890.12, null, null, "+86");
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes() => XlsxFile.Of(Table).Should().Equal(XlsxFile.Of(Table));

    [Fact]
    public void Comma_separated_values_quote_every_cell_and_hold_no_formula() => Table.Csv().Should().Be(
        "\uFEFF\"社区\",\"金额\",\"日期\",\"天数\",\"备注\"\r\n" +
        "\"'=1+1\",\"80000.50\",\"2026-07-06\",\"12\",\"\"\r\n" +
        "\"'@cmd\",\"0.01\",\"2026-02-28\",\"-3\",\"他说\"\"好\"\"，<同意> & 签字\"\r\n" +
        "\"'-5\",\"1234567890.12\",\"\",\"\",\"'+86\"\r\n");
}
