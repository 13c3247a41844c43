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
        (await client.GetByteArrayAsync($"{Report}?format=xlsx")).Should().StartWith("PK"u8.ToArray());
    }

    [Fact]
    public async Task Another_year_holds_nothing_and_another_units_report_is_out_of_reach()
    {
        using var client = Platform.Client("district.petitions");

        (await client.Get("/api/petitions/annual-report/2020").Json()).GetProperty("total").GetProperty("count").GetInt32().Should().Be(0);
        await (await client.Get($"{Report}?unit=530103000000")).ShouldBeProblem(HttpStatusCode.Forbidden, "outside-scope");
        await (await client.Get($"{Report}?format=pdf")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    [Fact]
    public async Task It_tells_of_supervision_by_cause_and_of_proposals_and_whether_they_were_kept_and_taken_up()
    {
        var petition = counted.Accepted;
        var day = Platform.Today;
        async Task<Guid> Begun(string act, string list, object body)
        {
            await petition.Does("district.petitions", act, body);
            return (await petition.SeenBy("district.petitions")).GetProperty(list).EnumerateArray().Last().GetProperty("id").GetGuid();
        }
        var answered = await Begun("supervision", "supervisions", new { cause = "perfunctory", demands = "说明原因", answerBy = day });
        await petition.Does("street.handler", "supervision/answer", new { supervision = answered, answer = "已经整改" });
        await Begun("supervision", "supervisions", new { cause = "not-accepted", demands = "说明原因", answerBy = day.AddDays(7) });
        var proposal = await Begun("improvement", "proposals", new { aim = "policy", to = PetitionOverRest.Street, proposed = "完善维修资金办法" });
        await petition.Does("street.handler", "improvement/answer", new { proposal, adopted = true, feedback = "已经修订" });
        using var client = Platform.Client("district.petitions");

        var report = (await client.Get(Report).Json()).GetProperty("oversight");

        report.GetProperty("supervisions").EnumerateArray().Select(s => (s.Text("key"), s.Text("zh"), s.GetProperty("inTime").GetInt32(), s.GetProperty("open").GetInt32()))
            .Should().Equal(("not-accepted", "未按规定受理", 0, 1), ("perfunctory", "推诿、敷衍、拖延", 1, 0));
        report.GetProperty("improvements").EnumerateArray().Select(i => (i.Text("key"), i.GetProperty("count").GetInt32(), i.GetProperty("adopted").GetInt32())).Should().Equal(("policy", 1, 1));
        foreach (var row in report.EnumerateObject().SelectMany(part => part.Value.EnumerateArray()))
            (await client.Get($"/api/petitions?{row.Text("list")}").Json()).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid()).Should().Equal(petition.Id);
        (await client.GetStringAsync($"{Report}?format=html")).Should().Contain("督办（第四十条）").And.Contain("完善政策");
        (await client.GetStringAsync($"{Report}?format=csv")).Should().Contain("\"supervision:in-time\",\"perfunctory\"").And.Contain("\"improvement:adopted\",\"policy\"");
    }

    private static IEnumerable<(string, string, int)> Rows(JsonElement report, string kind) =>
        report.GetProperty("sections").EnumerateArray().Single(s => s.Text("kind") == kind).GetProperty("rows").EnumerateArray()
            .Select(r => (r.Text("key"), r.Text("zh"), r.GetProperty("count").GetInt32()));
}
