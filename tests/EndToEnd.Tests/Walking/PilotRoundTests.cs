using System.Net;
using CreationPlatform.PilotApplications;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>One round of Kunming, from the surveys of four districts to four pilots with approved work plans.</summary>
public sealed class PilotRoundTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private static readonly string[] Districts = ["530102000000", "530103000000", "530111000000", "530112000000"];

    [Fact]
    public async Task Four_districts_apply_and_four_pilots_work_by_their_plans()
    {
        using var province = platform.Client("province.supervisor");
        var round = (await province.Post("/api/pilots/rounds", PilotOverRest.Opening(platform.Today, Districts)).Json()).GetProperty("id").GetGuid();
        var all = new List<PilotOverRest> { PilotOverRest.Of(platform, round) };
        foreach (var district in Districts[1..]) all.Add(await Staffed(round, district));

        await SubmittedTwiceAtOnce(all[0]);
        await Returned(all[1]);
        await Rejected(all[2]);
        await Overdue(all[3]);

        foreach (var pilot in all) await WorksByItsPlan(pilot);
        await IsSeenFromAbove(all);
    }

    /// <summary>Two officers draft and submit at the same moment: one application, submitted once.</summary>
    private async Task SubmittedTwiceAtOnce(PilotOverRest first)
    {
        await platform.Employ("second.bureau", "district_bureau", first.District);
        await first.Surveys();
        var draft = new { round = first.Round, district = first.District };
        var drafts = await Task.WhenAll(first.Asks(first.Bureau, "applications", draft), first.Asks("second.bureau", "applications", draft));
        drafts.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Created, "both have the one draft");

        await first.Drafts();
        await first.IsRefused("city.division", $"applications/{first.Application}/passing-on", new { documentNumber = "号", conclusion = "同意" }, "not-under-review");
        var submission = $"applications/{first.Application}/submission";
        var answers = await Task.WhenAll(first.Asks(first.Bureau, submission, new { }), first.Asks("second.bureau", submission, new { }));
        answers.Select(a => a.StatusCode).Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity]);
        await Counted(first, "pilots.application-submitted.v1", 1);
        await Counted(first, "pilots.application-drafted.v1", 1);
        await first.IsRefused(first.Bureau, "applications", draft, "one-live-application");

        await first.IsRefused("province.supervisor", $"applications/{first.Application}/recognition", new { documentNumber = "号", conclusion = "同意" }, "lower-level-first");
        (await first.LawfulFor("city.division", $"applications/{first.Application}")).Should().BeEquivalentTo("PassOnApplication", "ReturnApplication", "RejectApplication");
        (await first.LawfulFor(first.Bureau, $"applications/{first.Application}")).Should().BeEquivalentTo("WithdrawApplication");
        await first.CityAgrees();
        await first.IsRefused(first.Bureau, $"applications/{first.Application}/withdrawal", new { reason = "改选" }, "next-level-has-acted");
        await first.IsRecognised();
        await first.IsRefused("city.division", $"applications/{first.Application}/passing-on/taking-back", new { reason = "核实" }, "next-level-has-acted");
    }

    private static async Task Returned(PilotOverRest second)
    {
        await second.Surveys();
        await second.Drafts();
        await second.Submits();
        await second.Does("city.division", $"applications/{second.Application}/return", new { reason = "措施不够具体", missing = new[] { "实施方案未盖章" }, days = 5 });
        await second.Submits();
        await second.IsRefused("city.division", $"applications/{second.Application}/return", new { reason = "再改", missing = new[] { "又缺一件" }, days = 5 }, "told-once");
        await second.CityAgrees();
        await second.IsRecognised();
    }

    private static async Task Rejected(PilotOverRest third)
    {
        await third.Surveys();
        await third.Drafts();
        await third.Submits();
        await third.CityAgrees();
        await third.Does("province.supervisor", $"applications/{third.Application}/rejection", new { reason = "与既有示范点重复" });

        await third.Surveys(choice: 1);
        await third.Drafts();
        await third.Submits();
        await third.CityAgrees();
        await third.IsRecognised();
        var page = await third.Seen(third.Bureau, $"applications/{third.Application}");
        page.GetProperty("attempt").GetInt32().Should().Be(2);
        page.Text("community").Should().Be(third.Communities[1]);
        page.GetProperty("earlierAttempts")[0].Text("reason").Should().Be("与既有示范点重复");
    }

    private async Task Overdue(PilotOverRest fourth)
    {
        await fourth.Surveys();
        await fourth.Drafts();
        await fourth.Submits();
        platform.MoveTo(platform.Today.AddDays(16));
        await platform.RunSweepAsync<EscalateOverdueApplications>();
        await platform.RunUntilQuietAsync();
        var size = await platform.LogSize();
        await platform.RunSweepAsync<EscalateOverdueApplications>();
        await platform.RunUntilQuietAsync();
        (await platform.LogSize()).Should().Be(size, "nobody is told twice");
        var told = (await fourth.Seen("province.supervisor", $"applications/{fourth.Application}")).GetProperty("overdue")[0];
        (told.Text("rule"), told.Text("to")).Should().Be(("PA-01", "530000000000"));
        var entry = (await Inbox("province.supervisor")).Should().ContainSingle(e => e.Text("subject") == $"{fourth.Application}", "the level above finds it in the inbox, once").Subject;
        (entry.Text("subjectKind"), entry.Text("rule")).Should().Be(("pilot-application", "PA-01"));
        (await Inbox("city.division")).Should().NotContain(e => e.Text("subject") == $"{fourth.Application}", "who owes it is not the one who is told");
        await fourth.CityAgrees();
        await fourth.IsRecognised();
    }

    private async Task IsAWorkbook(string path)
    {
        using var client = platform.Client("province.supervisor");
        using var answer = await client.Get($"/api/pilots/{path}");
        (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType).Should().Be((HttpStatusCode.OK, BuildingBlocks.Sheet.Xlsx), "{0} can be had as a workbook", path);
        using var zip = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync());
        zip.GetEntry("xl/worksheets/sheet1.xml").Should().NotBeNull();
    }

    private async Task<IReadOnlyList<System.Text.Json.JsonElement>> Inbox(string account)
    {
        using var client = platform.Client(account);
        return [.. (await client.Get("/api/notifications/inbox?limit=200").Json()).GetProperty("items").EnumerateArray()];
    }

    private async Task WorksByItsPlan(PilotOverRest pilot)
    {
        var community = (await pilot.Seen("province.supervisor", $"{pilot.Pilot}")).Text("community");
        var (worker, street) = ($"worker.{community}", $"street.{community}");
        await platform.Employ(worker, "community_officer", community);
        await platform.Employ(street, "street_leader", $"{community[..9]}000");

        (await pilot.LawfulFor(worker, $"{pilot.Pilot}")).Should().BeEquivalentTo("ProposeWorkPlan");
        await pilot.Does(worker, $"{pilot.Pilot}/work-plan", PilotOverRest.WorkPlan(platform.Today));
        await pilot.Does(street, $"{pilot.Pilot}/work-plan/approval", new { version = 1 });
        var photo = await pilot.Attaches(worker, $"{pilot.Pilot}/attachments", "现场.txt");
        await pilot.Does(worker, $"{pilot.Pilot}/evidence", new { task = 1, title = "场地照片", file = photo });
        await pilot.IsRefused(worker, $"{pilot.Pilot}/evidence", new { task = 2, title = "认可文件", cites = new { stream = pilot.Application, version = 99 } }, "evidence-not-recorded");
        await pilot.Does(worker, $"{pilot.Pilot}/evidence", new { task = 2, title = "认可文件", cites = new { stream = pilot.Application, version = 1 } });
        var cited = (await pilot.Seen(worker, $"{pilot.Pilot}/cited-events")).GetProperty("events").EnumerateArray().Should().ContainSingle().Subject;
        cited.GetProperty("words").Text("zh").Should().Contain("拟定第 1 次申报");
        await pilot.Does(worker, $"{pilot.Pilot}/progress", new { task = 1, percent = 100, statement = "已经挂牌" });
        await pilot.Does(pilot.Bureau, $"{pilot.Pilot}/launch", new { heldOn = platform.Today, place = "文化中心", levels = new[] { "province", "prefecture", "county" } });
        await pilot.Does(pilot.Bureau, $"{pilot.Pilot}/mobilisation", new { heldOn = platform.Today, place = "礼堂", participants = 180 });
        foreach (var phase in (string[])["P1", "P2"]) await pilot.Does(pilot.Bureau, $"{pilot.Pilot}/gates/passing", new { phase });
        await pilot.IsRefused(pilot.Bureau, $"{pilot.Pilot}/gates/passing", new { phase = "P3" }, "gate-not-proved");
    }

    private async Task IsSeenFromAbove(List<PilotOverRest> all)
    {
        platform.MoveTo(platform.Today.AddDays(60));
        var board = await all[0].Seen("province.supervisor", "board");
        var column = board.GetProperty("columns").EnumerateArray().Should().ContainSingle().Subject;
        column.Text("phase").Should().Be("P3");
        column.GetProperty("pilots").EnumerateArray().Select(p => p.GetProperty("standing").GetProperty("lag").GetInt32()).Should().Equal(50, 50, 50, 50);
        (await all[0].Text("province.supervisor", "board?format=csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(5);

        foreach (var table in (string[])["board", "comparison", "funding/summary", "surveys/candidates"]) await IsAWorkbook($"{table}?format=xlsx");
        (await all[0].Seen("city.division", $"surveys/candidates?round={all[0].Round}")).GetProperty("candidates").GetArrayLength().Should().Be(8);

        var compared = (await all[0].Seen("city.division", $"comparison?round={all[0].Round}")).GetProperty("districts").EnumerateArray().ToList();
        compared.Select(d => d.Text("district")).Should().Equal(Districts);
        compared.Select(d => d.GetProperty("attempts").GetInt32()).Should().Equal(1, 1, 2, 1);
        (await all[0].Seen(all[0].Bureau, "comparison")).GetProperty("districts").GetArrayLength().Should().Be(1, "a district sees itself");

        var pilot = all[1];
        (await pilot.Seen(pilot.Bureau, $"{pilot.Pilot}/gantt")).GetProperty("bars")[1].GetProperty("daysLate").GetInt32().Should().Be(1);
        (await pilot.Seen(pilot.Bureau, $"{pilot.Pilot}/timeline?language=en")).GetProperty("steps").EnumerateArray().Last().Text("words").Should().Be("phase P2 was closed");
        (await pilot.Seen(pilot.Bureau, $"applications/{pilot.Application}/timeline?language=zh-CN")).GetProperty("steps").EnumerateArray().Should().Contain(s => s.Text("words").Contains("退回补正", StringComparison.Ordinal));
        (await pilot.Text(pilot.Bureau, $"applications/{pilot.Application}/print")).Should().ContainAll("虚构〔2026〕40号", "区委").And.NotContain("<script");
        using var stranger = platform.Client(all[2].Bureau);
        (await stranger.Get($"/api/pilots/{pilot.Pilot}")).StatusCode.Should().Be(HttpStatusCode.NotFound, "another district's pilot is nobody else's");
    }

    /// <summary>A district with a bureau and a government of its own.</summary>
    private async Task<PilotOverRest> Staffed(Guid round, string district)
    {
        var (bureau, government) = ($"bureau.{district}", $"government.{district}");
        await platform.Employ(bureau, "district_bureau", $"{district}-mzj");
        await platform.Employ(government, "district_government", district);
        return PilotOverRest.Of(platform, round, district, bureau, government);
    }

    private async Task Counted(PilotOverRest application, string type, int count)
    {
        await using var ask = platform.Database.CreateCommand("select count(*) from platform.mt_events where stream_id = $1 and type = $2");
        ask.Parameters.Add(new() { Value = application.Application });
        ask.Parameters.Add(new() { Value = type });
        (await ask.ExecuteScalarAsync()).Should().Be((long)count);
    }
}
