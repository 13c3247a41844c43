using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

public sealed class AnnualReportTests(CountedPetitions counted) : IClassFixture<CountedPetitions>
{
    private const string Report = "/api/petitions/annual-report/2026";

    private PlatformOnPostgres Platform => counted.Platform;

    [Fact]
    public async Task It_tells_the_matters_of_a_year_apart_and_every_number_opens()
    {
        using var client = Platform.Client("district.petitions");

        var report = await client.Get($"{Report}?unit={PetitionOverRest.District}").Json();

        report.Text("unitName").Should().Be("五华区人民政府");
        report.GetProperty("total").GetProperty("count").GetInt32().Should().Be(6);
        Rows(report, "channel").Should().Equal(("web", "网上", 3), ("visit", "来访", 2), ("letter", "来信", 1));
        Rows(report, "transferred").Should().Equal(("true", "已转送有权处理的机关、单位", 3));
        Rows(report, "outcome").Should().BeEmpty("nothing was answered yet");
        report.GetProperty("bodies").EnumerateArray().Sum(b => b.GetProperty("count").GetInt32()).Should().Be(6);
        foreach (var row in report.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("rows").EnumerateArray()))
            (await client.Get($"/api/petitions?limit=200&{row.Text("list")}").Json()).GetProperty("items").GetArrayLength().Should().Be(row.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Rebuilding_the_register_gives_the_same_report_byte_for_byte()
    {
        using var client = Platform.Client("district.petitions");
        var before = await client.GetByteArrayAsync(Report);
        var models = Platform.Services.GetRequiredService<ReadModels>();

        var rebuilt = await Platform.Services.GetRequiredService<Rebuilding>().Rebuild(models.All.Single(m => m.Table.EndsWith("petition_register_entry", StringComparison.Ordinal)).Type);

        rebuilt.Differing.Should().BeEmpty();
        (await client.GetByteArrayAsync(Report)).Should().Equal(before);
    }

    [Fact]
    public async Task It_prints_as_a_document_without_scripts_and_comes_as_a_table()
    {
        using var client = Platform.Client("district.petitions");
        using var page = await client.Get($"{Report}?format=html");
        var (html, csv) = (await page.Content.ReadAsStringAsync(), await client.GetStringAsync($"{Report}?format=csv"));

        page.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        html.Should().Contain("<h1>五华区人民政府2026年度信访工作情况报告</h1>").And.Contain("《信访工作条例》第四十一条").And.NotContain("<script").And.NotContain(PetitionOverRest.Petitioner);
        csv.Should().StartWith("\"section\",\"key\",\"title\",\"count\",\"list\"\r\n").And.Contain("\"channel\",\"web\",\"网上\",\"3\",");
    }

    [Fact]
    public async Task Another_year_holds_nothing_and_another_units_report_is_out_of_reach()
    {
        using var client = Platform.Client("district.petitions");

        (await client.Get("/api/petitions/annual-report/2020").Json()).GetProperty("total").GetProperty("count").GetInt32().Should().Be(0);
        await (await client.Get($"{Report}?unit=530103000000")).ShouldBeProblem(HttpStatusCode.Forbidden, "outside-scope");
        await (await client.Get($"{Report}?format=pdf")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    private static IEnumerable<(string, string, int)> Rows(JsonElement report, string kind) =>
        report.GetProperty("sections").EnumerateArray().Single(s => s.Text("kind") == kind).GetProperty("rows").EnumerateArray()
            .Select(r => (r.Text("key"), r.Text("zh"), r.GetProperty("count").GetInt32()));
}
