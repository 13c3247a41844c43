using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A community's June over REST: it owes its meeting, calls one off, holds another, and its street and district see how regular it is.</summary>
public sealed class MeetingWalkTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Community = "530102001001", Street = "530102001000", District = "530102000000", Chair = "社区居委会主任", Recorder = "民族工作专干";

    [Fact]
    public async Task A_month_from_what_is_owed_to_what_was_kept()
    {
        using var bureau = platform.Client("district.bureau");
        using var officer = platform.Client("community.officer");
        using var head = platform.Client("community.head");
        using var leader = platform.Client("street.leader");
        await bureau.Post("/api/meetings/regimes", new { unit = Community, from = platform.Today }).Json();
        await bureau.Post("/api/meetings/regimes", new { unit = Street, from = platform.Today }).Json();
        platform.MoveTo(new(2026, 6, 1));
        await platform.OpenObligations();

        var owed = (await officer.Get("/api/meetings/obligations?rule=MT-3").Json()).GetProperty("items");
        owed.GetArrayLength().Should().Be(1);
        owed[0].Text("stage").Should().Be("open");
        owed[0].Text("due").Should().Be("2026-06-30");

        var cancelled = await Plan(officer, "六月例会");
        await officer.Post($"/api/meetings/{cancelled}/cancellation", new { reason = "与街道会议冲突" }).Json();
        var meeting = await Plan(officer, "六月例会（补）");
        await officer.Post($"/api/meetings/{meeting}/backlog", new { previous = cancelled }).Json();
        await officer.Post($"/api/meetings/{meeting}/invitation", new { }).Json();
        var document = (await officer.Post($"/api/meetings/{meeting}/documents", PetitionOverRest.FileOf("街办12号.txt", new ByteArrayContent("传达文件"u8.ToArray()))).Json()).GetProperty("id").GetGuid();
        (await (await leader.Get($"/api/meetings/{meeting}/documents/{document}")).Content.ReadAsStringAsync()).Should().Be("传达文件");
        await officer.Post($"/api/meetings/{meeting}/beginning", new { chair = Chair }).Json();
        var code = (await officer.Get($"/api/meetings/{meeting}").Json()).Text("signInCode");
        await officer.Post($"/api/meetings/{meeting}/sign-in", new { post = Recorder, code }).Json();
        await officer.Post($"/api/meetings/{meeting}/attendance", new { entries = new[] { new { post = "社区民警", presence = "excused" } } }).Json();
        await officer.Post($"/api/meetings/{meeting}/end", new { }).Json();
        await officer.Post($"/api/meetings/{meeting}/minutes", new
        {
            recorder = Recorder, points = new[] { new { item = 1, summary = "传达了会议精神" }, new { item = 2, summary = "排查矛盾纠纷一件，已协调" } }, postponed = new[] { 3, 4 },
            decisions = new[] { "每月公布岗位信息" }, conveyed = Array.Empty<string>(), followUps = Array.Empty<object>(),
            actions = new[] { new { task = "收集岗位", owner = Recorder, due = "2026-06-20" } }, nothingToDo = false, secrecy = "public",
        }).Json();
        (await officer.Post($"/api/meetings/{meeting}/minutes/approval", new { })).StatusCode.Should().Be(HttpStatusCode.Forbidden, "the head approves");
        await head.Post($"/api/meetings/{meeting}/minutes/approval", new { }).Json();
        await platform.RunUntilQuietAsync();

        var kept = (await officer.Get($"/api/meetings/obligations?rule=MT-3&unit={District}").Json()).GetProperty("items")[0];
        kept.Text("stage").Should().Be("met");
        kept.GetProperty("cancellations")[0].Text("reason").Should().Be("与街道会议冲突");
        (await officer.Get($"/api/meetings/{cancelled}").Json()).Text("passedOnTo").Should().Be($"{meeting}");
        var actions = (await leader.Get($"/api/meetings/actions?owner={Uri.EscapeDataString(Recorder)}").Json()).GetProperty("items");
        actions[0].Text("task").Should().Be("收集岗位");
        (await leader.Get("/api/meetings/actions?overdue=true").Json()).GetProperty("items").GetArrayLength().Should().Be(0);
        (await leader.Get($"/api/meetings?from=2026-06-01&to=2026-06-30&unit={Street}").Json()).GetProperty("items").GetArrayLength().Should().Be(2);

        using var page = await leader.Get($"/api/meetings/{meeting}/minutes/page");
        page.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        (await page.Content.ReadAsStringAsync()).Should().Contain("翠湖西路社区居民委员会六月例会（补）纪要");
        (await leader.Get($"/api/meetings/{cancelled}/minutes/page")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        await Regularity(leader);
        await EveryNumberOpensItsList(bureau);
    }

    private static async Task EveryNumberOpensItsList(HttpClient bureau)
    {
        const string Quarter = "dueFrom=2026-04-01&dueTo=2026-06-30";
        var rows = (await bureau.Get($"/api/meetings/obligations/regularity?by=part&unit={District}&{Quarter}").Json()).GetProperty("rows").EnumerateArray().ToList();
        rows[0].GetProperty("keys").GetArrayLength().Should().Be(0, "the first row counts all");
        rows[1].GetProperty("keys")[0].GetString().Should().Be(District);
        rows.Single(r => r.Text("name") == "大观街道").GetProperty("owed").GetInt32().Should().Be(0, "a street that owes nothing stands there too");
        rows.Single(r => r.GetProperty("keys").GetArrayLength() == 1 && r.GetProperty("keys")[0].GetString() == Street).GetProperty("met").GetInt32().Should().Be(1);
        foreach (var row in rows.Skip(1))
            foreach (var stage in (string[])["met", "late", "missed", "held", "open"])
                (await bureau.Get($"/api/meetings/obligations?unit={row.GetProperty("keys")[0].GetString()}&stage={stage}&{Quarter}").Json()).GetProperty("items").GetArrayLength()
                    .Should().Be(row.GetProperty(stage).GetInt32());
        (await bureau.Get("/api/meetings/obligations/regularity?by=part")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task Regularity(HttpClient leader)
    {
        var map = await leader.Get("/api/meetings/obligations/regularity?by=rule-period").Json();
        map.GetProperty("rows").EnumerateArray().Select(r => string.Join(' ', r.GetProperty("keys").EnumerateArray().Select(k => k.GetString()).Append($"{r.GetProperty("owed")}{r.GetProperty("met")}{r.GetProperty("cancelled")}")))
            .Should().Equal("211", "DS-1 2026-06 100", "MT-3 2026-06 111");
        foreach (var by in (string[])["unit", "street", "district", "rule", "period", "unit-rule", "unit-period", "street-period", "district-period"])
            (await leader.Get($"/api/meetings/obligations/regularity?by={by}&period=2026-06").Json()).GetProperty("rows")[0].GetProperty("owed").GetInt32().Should().Be(2);
        (await leader.GetStringAsync("/api/meetings/obligations/regularity?by=rule&format=csv")).Replace("\"", "", StringComparison.Ordinal).Should().Be(
            "rule,name,owed,met,late,missed,held,open,cancelled,chair-not-of-rank,no-quorum,before-period,counted-already,rate\r\nDS-1,,1,0,0,0,0,1,0,0,0,0,0,\r\nMT-3,,1,1,0,0,0,0,1,0,0,0,0,100.0\r\n");
        (await leader.GetByteArrayAsync("/api/meetings/obligations/regularity?by=rule&format=xlsx")).Should().StartWith("PK"u8.ToArray());
    }

    [Fact]
    public async Task What_others_hold_is_not_seen_from_outside()
    {
        using var stranger = platform.Client("other.street.officer");
        (await stranger.Get("/api/meetings/obligations").Json()).GetProperty("items").GetArrayLength().Should().Be(0);
        (await stranger.Get("/api/meetings/obligations/regularity").Json()).GetProperty("rows")[0].GetProperty("owed").GetInt32().Should().Be(0);
        (await stranger.Get("/api/meetings/actions").Json()).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    private static async Task<Guid> Plan(HttpClient officer, string title) => (await officer.Post("/api/meetings", new
    {
        unit = Community, organisation = "community-coordination-group", title, serves = new[] { new { rule = "MT-3", period = "2026-06" } },
        start = "2026-06-01T15:00:00+08:00", venue = new { place = "社区会议室", isOnline = false },
        members = new[] { new { post = Chair, rank = "head" }, new { post = Recorder, rank = "member" }, new { post = "社区民警", rank = "member" } }, agenda = new[] { "传达文件" },
    }).Json()).GetProperty("id").GetGuid();
}

internal static class MeetingRuns
{
    /// <summary>What the schedules would open on this day.</summary>
    public static async Task OpenObligations(this PlatformOnPostgres platform)
    {
        foreach (var cadence in Enum.GetValues<BuildingBlocks.Cadence>())
            await ((Meetings.OpenObligations)platform.Services.GetService(typeof(Meetings.OpenObligations))!).Run(cadence);
    }
}
