using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A pilot's money, checks, circulars, cases and the tasks of divisions, over HTTP as those concerned use them.</summary>
public sealed class PilotsAtWorkTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Community = "530102001001", District = "530102000000";

    private static readonly Guid Round = Guid.Parse("44444444-4444-8444-8444-444444444444");

    [Fact]
    public async Task Money_is_planned_approved_paid_and_accounted_for_by_different_hands()
    {
        using var province = platform.Client("province.supervisor");
        var round = (await province.Post("/api/pilots/rounds", PilotOverRest.Opening(platform.Today, District)).Json()).GetProperty("id").GetGuid();
        var plan = new { round, community = Community, source = "district-budget", amount = "80000.5", purpose = "创建活动", budgetYear = 2026, documentNumber = "虚构〔2026〕12号" };
        await (await Asked("district.government", "funding", plan)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "not-a-pilot");
        await PilotOverRest.Of(platform, round).BecomesAPilot();
        var planned = await Does("district.government", "funding", plan);
        var funding = $"funding/{planned.Text("id")}";
        var line = (await Seen("district.bureau", funding)).GetProperty("lines")[0].Text("id");
        await (await Asked("district.government", $"{funding}/approval", new { line, amount = "60000.00", documentNumber = "虚构〔2026〕30号" })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "planner-never-approves");
        await Does("district.bureau", $"{funding}/approval", new { line, amount = "60000.00", documentNumber = "虚构〔2026〕30号" });
        await Does("district.government", $"{funding}/payments", new { line, amount = "25000.1", voucher = "拨-1", paidOn = platform.Today });
        await Does("community.officer", $"{funding}/accounting", new { line, amount = "0.01", voucher = "票-1", spentFor = "文具", spentOn = platform.Today });

        var seen = await Seen("city.division", funding);
        var total = seen.GetProperty("total");
        ((string[])["planned", "approved", "paid", "accounted"]).Select(member => total.Text(member)).Should().Equal("80000.50", "60000.00", "25000.10", "0.01");
        seen.GetProperty("guarantee").EnumerateArray().Single(l => l.Text("level") == "county").GetProperty("missing").EnumerateArray().Select(m => m.GetString()).Should().Equal("street-budget");
        (await Text("province.supervisor", $"funding/summary?round={round}&format=csv")).Should().Contain($"\"district\",\"{District}\",\"五华区\",\"total\",\"80000.50\",\"60000.00\",\"25000.10\",\"0.01\"");
        var units = (await Seen("city.division", $"counts?unit=530100000000&round={round}")).GetProperty("units").EnumerateArray().ToDictionary(u => u.Text("unit"));
        (units[District].GetProperty("pilots").GetInt32(), units[District].GetProperty("money").Text("paid")).Should().Be((1, "25000.10"));
        units["530103000000"].GetProperty("pilots").GetInt32().Should().Be(0);
        foreach (var list in (string[])["", "funding"])
            (await Items("city.division", $"{list}?unit={District}&round={round}")).Should().HaveCount(1);
        (await Seen("street.leader", $"counts?unit={District}")).GetProperty("units").EnumerateArray().Select(u => u.Text("unit")).Should().Equal("530102001000");
        (await Seen("other.community.officer", "funding/summary")).GetProperty("all").GetProperty("pilots").GetInt32().Should().Be(0, "what is not seen is not counted");
    }

    [Fact]
    public async Task A_check_is_answered_confirmed_and_cited_in_a_circular()
    {
        var check = (await Does("city.division", "checks", new
        {
            round = Round, community = Community, heldOn = platform.Today, findings = new[] { "开放时间未公示" }, demands = new[] { new { to = Community, demand = "公示开放时间", due = platform.Today.AddDays(14) } },
        })).Text("id");
        (await Items("community.officer", "checks?answers=owed")).Should().Contain(c => c.Text("id") == check);
        (await Seen("city.division", $"counts?unit={District}")).GetProperty("units")[0].GetProperty("checksOwed").GetInt32().Should().Be((await Items("city.division", $"checks?unit={District}&answers=owed")).Count);
        await Does("community.officer", $"checks/{check}/answers", new { number = 1, answer = "已经公示" });
        await Does("city.division", $"checks/{check}/confirmations", new { number = 1 });
        (await Items("community.officer", "checks?answers=owed")).Should().NotContain(c => c.Text("id") == check);

        await (await Asked("city.division", "circulars", Circular("虚构〔2026〕1号"))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "nothing-cited");
        await (await Asked("city.division", "circulars", Circular("虚构〔2026〕1号", (check, 4)))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "not-recorded");
        var circular = (await Does("city.division", "circulars", Circular("虚构〔2026〕1号", (check, 1), (check, 3)))).Text("id");
        await (await Asked("province.supervisor", "circulars", Circular("虚构〔2026〕1号", (check, 1)))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "circular-number-taken");
        (await Seen("community.officer", $"circulars/{circular}")).GetProperty("cites").EnumerateArray().Select(c => (c.Text("stream"), c.GetProperty("version").GetInt32())).Should().Equal((check, 1), (check, 3));
        (await Items("other.community.officer", "circulars")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_cited_event_is_told_to_whoever_may_open_its_matter_and_to_nobody_else()
    {
        var check = (await Does("city.division", "checks", new { round = Round, community = Community, heldOn = platform.Today, findings = new[] { "场地未落实" }, demands = Array.Empty<object>() })).Text("id");
        var task = (await Does("city.division", "coordination-tasks", new { round = Round, assignedBy = "530100000000-mzw", owner = $"{District}-mzj", subject = "汇总", work = "汇总进度", due = platform.Today.AddDays(90) })).Text("id");
        var circular = (await Does("city.division", "circulars", Circular("虚构〔2026〕9号", (check, 1), (task, 1)))).Text("id");

        async Task<IEnumerable<(string, bool)>> ToldTo(string account) => (await Seen(account, $"circulars/{circular}/cited-events")).GetProperty("events").EnumerateArray()
            .Select(e => (e.Text("stream"), e.GetProperty("words").ValueKind is JsonValueKind.Object && e.GetProperty("words").Text("zh").Length > 0 && e.GetProperty("at").ValueKind is JsonValueKind.String));
        (await ToldTo("district.bureau")).Should().Equal((check, true), (task, true));
        (await ToldTo("community.officer")).Should().Equal([(check, true), (task, false)], "a community reads the check of its own, and no task between divisions");
    }

    [Fact]
    public async Task A_case_is_read_everywhere_once_it_is_published()
    {
        var @case = (await Does("community.officer", "cases", new { round = Round, community = Community, kind = "experience", title = "院坝议事", practice = "每月一次", results = "办结十二件事" })).Text("id");
        (await Items("other.community.officer", "cases/published")).Should().BeEmpty();
        await Does("province.supervisor", $"cases/{@case}/publication", new { title = "院坝议事会", practice = "每月一次", results = "办结十二件事" });
        (await Items("other.community.officer", $"cases/published?round={Round}")).Select(c => c.Text("title")).Should().Equal("院坝议事会");
        (await Items("other.community.officer", "cases")).Should().BeEmpty("the proposal stays with the pilot and those above it");
        await Does("province.supervisor", $"cases/{@case}/retraction", new { reason = "做法有变" });
        (await Items("other.community.officer", "cases/published")).Should().BeEmpty();
    }

    [Fact]
    public async Task Divisions_owe_each_other_tasks_upwards_as_well()
    {
        var task = (await Does("district.bureau", "coordination-tasks", new
        {
            round = Round, assignedBy = $"{District}-mzj", owner = "530100000000-mzw", subject = "解释指标", work = "请解释第三项指标的口径", due = platform.Today,
        })).Text("id");
        await Does("city.division", $"coordination-tasks/{task}/feedback", new { feedback = "正在请示" });
        platform.MoveTo(platform.Today.AddDays(1));
        (await Items("district.bureau", "coordination-tasks?timeliness=overdue")).Select(t => t.Text("id")).Should().Equal(task);
        await Does("city.division", $"coordination-tasks/{task}/completion", new { result = "已经答复" });
        (await Items("city.division", "coordination-tasks?timeliness=late")).Select(t => t.Text("id")).Should().Equal(task);
        (await Items("city.division", "coordination-tasks?timeliness=overdue")).Should().BeEmpty();
    }

    private static object Circular(string number, params (string Stream, long Version)[] cites) => new
    {
        round = Round, documentNumber = number, title = "情况通报", paragraphs = new[] { "窗口已经公示。" }, districts = new[] { District }, communities = new[] { Community },
        cites = cites.Select(c => new { stream = c.Stream, version = c.Version, shows = "检查与整改" }),
    };

    private async Task<JsonElement> Does(string account, string path, object body)
    {
        using var client = platform.Client(account);
        return await client.Post($"/api/pilots/{path}", body).Json();
    }

    private async Task<HttpResponseMessage> Asked(string account, string path, object body)
    {
        using var client = platform.Client(account);
        return await client.Post($"/api/pilots/{path}", body);
    }

    private async Task<JsonElement> Seen(string account, string path)
    {
        using var client = platform.Client(account);
        return await client.Get($"/api/pilots/{path}").Json();
    }

    private async Task<string> Text(string account, string path)
    {
        using var client = platform.Client(account);
        return await client.GetStringAsync($"/api/pilots/{path}");
    }

    private async Task<IReadOnlyList<JsonElement>> Items(string account, string path) => [.. (await Seen(account, path)).GetProperty("items").EnumerateArray()];
}
