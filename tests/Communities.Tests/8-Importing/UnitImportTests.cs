using System.IO.Compression;
using System.Text;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class UnitImportTests
{
    private const string Heading = "code,name,level,kind,parent,is_body,valid_from\n";
    private const string NewStreet = "530102099000,虚构街道,township,街道,530102000000,true,2026-01-01\n", NewCommunity = "530102099001,虚构社区,community,居委会类,530102099000,false,2026-01-01\n";
    private readonly UnitImport _import = new(Trees(), new(RuleBook.BuiltIn), new TestClock(TestCircumstances.On(Today).Time));

    [Fact]
    public async Task A_dry_run_counts_what_would_be_opened_renamed_and_left()
    {
        var plan = await Plan(NewStreet + NewCommunity
            + "530102001000,新华山街道,township,街道,530102000000,true,2026-02-01\n" + "530102001001,翠湖西路社区居民委员会,community,居委会类,530102001000,false,2023-06-30\n");
        plan.Should().Match<ImportPlan>(p => p.Rows == 4 && p.Creates == 2 && p.Updates == 1 && p.Unchanged == 1 && p.Errors == 0);
    }

    [Fact]
    public async Task The_same_file_has_the_same_hash_and_another_one_another()
    {
        var first = (await Plan(NewStreet)).Hash;
        (await Plan(NewStreet)).Hash.Should().Be(first);
        (await Plan(NewStreet.Replace("虚构", "另一"))).Hash.Should().NotBe(first);
    }

    [Theory]
    [InlineData(NewCommunity, 2, "parent", "unknown-parent")]
    [InlineData(NewStreet + NewStreet, 3, "code", "code-twice-in-file")]
    [InlineData("530102099000,虚构街道,borough,街道,530102000000,true,2026-01-01\n", 2, "level", "cell-not-read")]
    [InlineData("530102099000,虚构街道,2,街道,530102000000,true,2026-01-01\n", 2, "level", "cell-not-read")]
    [InlineData("530102099000,虚构街道,township,街道,530102000000,yes,2026-01-01\n", 2, "is_body", "cell-not-read")]
    [InlineData("530102099000,虚构街道,township,街道,530102000000,true,2026/1/1\n", 2, "valid_from", "cell-not-read")]
    [InlineData("5301,虚构街道,township,街道,530102000000,true,2026-01-01\n", 2, "code", "cell-not-read")]
    [InlineData("530102099000,,township,街道,530102000000,true,2026-01-01\n", 2, "name", "cell-not-read")]
    [InlineData("530102401000,虚构街道,township,街道,530103000000,true,2026-01-01\n", 2, "parent", "lies-elsewhere")]
    [InlineData("530102099001,虚构社区,community,居委会类,530102001000,true,2026-01-01\n", 2, "is_body", "community-is-no-body")]
    public async Task What_is_wrong_is_said_with_row_and_column(string rows, int row, string column, string code) =>
        (await Plan(rows)).FirstErrors.Select(e => (e.Row, e.Column, e.Code)).Should().Equal((row, column, code));

    [Fact]
    public async Task Rows_outside_ones_reach_are_errors()
    {
        var caller = new Caller("keeper", [new(Guid.Empty, Roles.SecurityAdministrator, TestUnits.OtherDistrict)]);
        (await _import.Plan(UnitFile.Read(Csv(NewStreet), UnitFile.Csv), caller)).FirstErrors.Single().Code.Should().Be("outside-your-units");
    }

    [Fact]
    public async Task A_workbook_is_read_like_a_text_with_codes_as_numbers_or_as_text()
    {
        using var workbook = Workbook(Heading + NewStreet + NewCommunity);
        (await _import.Plan(UnitFile.Read(workbook, UnitFile.Xlsx), Caller.System)).Should().Match<ImportPlan>(p => p.Creates == 2 && p.Errors == 0);
    }

    [Theory, InlineData(UnitFile.Csv, "code,name\n1,2\n"), InlineData(UnitFile.Csv, ""), InlineData(UnitFile.Xlsx, "no workbook")]
    public void What_is_no_table_of_units_cannot_be_read(string type, string text) =>
        FluentActions.Invoking(() => UnitFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), type).ToList()).Should().Throw<InvalidDataException>();

    [Fact]
    public void Quoted_cells_may_hold_commas_and_empty_rows_are_passed_over() =>
        UnitFile.Read(Csv(",,,,,,\n\"530102099000\",\"虚构,街道\",township,街道,530102000000,true,2026-01-01\n"), UnitFile.Csv).Single().Cells["name"].Should().Be("虚构,街道");

    private async Task<ImportPlan> Plan(string rows) => await _import.Plan(UnitFile.Read(Csv(rows), UnitFile.Csv), Caller.System);

    private static MemoryStream Csv(string rows) => new(Encoding.UTF8.GetBytes(Heading + rows));

    private static OrgTrees Trees()
    {
        var trees = new OrgTrees();
        trees.Load(TestUnits.Tree.All.Select(u => new UnitDetails(UnitIds.Of(u.Code), u.Code, [new(u.Name, FirstDay)], u.Level, u.Kind, u.Parent, u.ProfessionalParent, u.IsBody, FirstDay, null)));
        return trees;
    }

    /// <summary>The smallest workbook that holds these cells: digits as numbers, the rest as text.</summary>
    private static MemoryStream Workbook(string csv)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, string xml)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
            }
            Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            var rows = csv.Trim().Split('\n').Select((line, r) => $"<row r=\"{r + 1}\">{string.Concat(line.Split(',').Select((cell, c) => Cell($"{(char)('A' + c)}{r + 1}", cell)))}</row>");
            Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>");
        }
        file.Position = 0;
        return file;

        static string Cell(string place, string text) =>
            text.All(char.IsAsciiDigit) ? $"<c r=\"{place}\"><v>{text}</v></c>" : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }
}
