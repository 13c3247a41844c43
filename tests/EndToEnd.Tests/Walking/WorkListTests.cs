using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>What a unit has to do by which day, in the form that all modules answer it in: to those who act for it, and to nobody else.</summary>
public sealed class WorkListTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Community = "530102001001", Meetings = "/api/meetings/work-list";

    [Fact]
    public async Task A_community_owes_its_meetings_until_they_are_held_minuted_and_followed_up()
    {
        using var bureau = platform.Client("district.bureau");
        using var officer = platform.Client("community.officer");
        using var head = platform.Client("community.head");
        await bureau.Post("/api/meetings/regimes", new { unit = Community, from = platform.Today }).Json();
        platform.MoveTo(new(2026, 7, 1));
        await platform.OpenObligations();

        var owed = await Items(officer, Meetings);
        owed.Select(i => i.Text("due")).Should().BeInAscendingOrder();
        owed.Select(i => i.Text("rule")).Should().Contain(["MT-3", "IN-1"]);
        owed.Should().OnlyContain(i => i.Text("kind") == "obligation" && i.Text("body") == Community);
        (owed[0].Text("about"), owed[0].Text("leftZh"), owed[^1].Text("leftEn")).Should().Be(("2026-06", "已逾期 1 天", "65 working days left"), "what was not held is owed still");
        await IsSeenByNobodyElse();

        var meeting = await Plan(officer, "2026-07-01T15:00:00+08:00");
        var later = await Items(officer, Meetings);
        later[1].Text("rule").Should().Be("hold-meeting", "it falls due today");
        later.Should().NotContain(i => IsOfJuly(i), "a meeting is planned for it");
        later.Select(Keyed).Should().Equal((await Paged(officer, Meetings)).Select(Keyed), "pages of one are the same list");

        await Hold(officer, meeting);
        (await Items(officer, Meetings)).Select(i => i.Text("rule")).Should().Contain("record-minutes");
        await Minute(officer, meeting);
        (await Items(head, Meetings)).Single(i => i.Text("kind") == "meeting").Text("rule").Should().Be("MI-01");
        await head.Post($"/api/meetings/{meeting}/minutes/approval", new { }).Json();
        await platform.RunUntilQuietAsync();
        var agreed = (await Items(officer, Meetings)).Where(i => i.Text("id") == $"{meeting}").ToList();
        agreed.Should().ContainSingle().Which.Text("name").Should().Be("收集岗位");
        (await Items(officer, Meetings)).Should().NotContain(i => IsOfJuly(i), "it was held");
    }

    private async Task IsSeenByNobodyElse()
    {
        foreach (var account in (string[])["other.community.officer", "street.leader", "other.street.officer"])
        {
            using var other = platform.Client(account);
            (await Items(other, Meetings)).Should().BeEmpty("{0} does not act for the community", account);
        }
    }

    private static bool IsOfJuly(JsonElement item) => item.Text("rule") == "MT-3" && item.Text("about") == "2026-07";

    private static (string, string, string) Keyed(JsonElement item) => (item.Text("due"), item.Text("id"), item.Text("rule"));

    private static async Task<List<JsonElement>> Items(HttpClient client, string path) => [.. (await client.Get(path).Json()).GetProperty("items").EnumerateArray()];

    private static async Task<List<JsonElement>> Paged(HttpClient client, string path)
    {
        var all = new List<JsonElement>();
        for (var after = ""; after is not null;)
        {
            var page = await client.Get($"{path}?limit=1{after}").Json();
            all.AddRange(page.GetProperty("items").EnumerateArray());
            after = page.GetProperty("next").GetString() is { } next ? $"&after={next}" : null;
        }
        return all;
    }

    private static async Task<Guid> Plan(HttpClient officer, string start) => (await officer.Post("/api/meetings", new
    {
        unit = Community, organisation = "community-coordination-group", title = "七月例会", serves = new[] { new { rule = "MT-3", period = "2026-07" } },
        start, venue = new { place = "社区会议室", isOnline = false }, members = new[] { new { post = "社区居委会主任", rank = "head" }, new { post = "民族工作专干", rank = "member" } }, agenda = new[] { "传达文件" },
    }).Json()).GetProperty("id").GetGuid();

    private static async Task Hold(HttpClient officer, Guid meeting)
    {
        await officer.Post($"/api/meetings/{meeting}/beginning", new { chair = "社区居委会主任" }).Json();
        await officer.Post($"/api/meetings/{meeting}/attendance", new { entries = new[] { new { post = "民族工作专干", presence = "present" } } }).Json();
        await officer.Post($"/api/meetings/{meeting}/end", new { }).Json();
    }

    private static async Task Minute(HttpClient officer, Guid meeting) => await officer.Post($"/api/meetings/{meeting}/minutes", new
    {
        recorder = "民族工作专干", points = new[] { new { item = 1, summary = "传达了会议精神" } }, postponed = new[] { 2 }, decisions = Array.Empty<string>(), conveyed = Array.Empty<string>(),
        followUps = Array.Empty<object>(), actions = new[] { new { task = "收集岗位", owner = "民族工作专干", due = "2026-07-20" } }, nothingToDo = false, secrecy = "public",
    }).Json();
}
