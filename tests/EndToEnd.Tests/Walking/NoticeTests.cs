using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>What a unit tells everybody: published, corrected, withdrawn; read without an account by those whose place it is.</summary>
public sealed class NoticeTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Path = "/api/portal/notices";

    [Fact]
    public async Task Residents_read_the_notices_of_their_community_and_of_all_above_it_the_newest_first()
    {
        var community = await Publish("community.head", PetitionOverRest.Community, "社区开放日");
        platform.Clock.Move(TimeSpan.FromMinutes(1));
        var district = await Publish("district.bureau", PetitionOverRest.District + "-mzj", "区里的法律咨询");

        var here = await Read(PetitionOverRest.Community);
        var nextDoor = await Read("530102001002");
        var elsewhere = await Read("530103001001");

        here.Select(n => n.GetProperty("id").GetGuid()).Take(2).Should().Equal(district, community);
        here[1].Text("unitName").Should().NotBeEmpty();
        (here[1].Text("kindZh"), here[1].Text("kindEn"), here[1].Text("from")).Should().Be(("活动", "Activity", $"{platform.Today:yyyy-MM-dd}"));
        nextDoor.Select(n => n.GetProperty("id").GetGuid()).Should().Contain(district).And.NotContain(community);
        elsewhere.Select(n => n.GetProperty("id").GetGuid()).Should().NotContain([district, community]);
        (await Read("539999999999")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_correction_is_read_with_its_reason_and_staff_see_what_stood_there_before()
    {
        var id = await Publish("community.head", PetitionOverRest.Community, "周六义诊");
        using var head = platform.Client("community.head");

        await head.Post($"/api/notices/{id}/correction", new { kind = "activity", title = "周日义诊", content = "改在周日上午。", from = platform.Today, until = platform.Today.AddDays(7), reason = "场地有变" }).Json();

        var read = await One(id).Json();
        (read.Text("title"), read.GetProperty("correction").Text("reason"), read.GetProperty("withdrawal").ValueKind).Should().Be(("周日义诊", "场地有变", JsonValueKind.Null));
        using var officer = platform.Client("street.officer");
        (await officer.Get($"/api/notices/{id}").Json()).GetProperty("before")[0].Text("title").Should().Be("周六义诊");
    }

    [Fact]
    public async Task Withdrawn_it_is_read_as_such_for_thirty_days_and_then_no_more()
    {
        await using var fresh = new PlatformOnPostgres();
        await fresh.InitializeAsync();
        using var head = fresh.Client("community.head");
        var id = (await head.Post("/api/notices", WalkedNotices.Text(fresh.Today)).Json()).GetProperty("id").GetGuid();
        await head.Post($"/api/notices/{id}/withdrawal", new { reason = "活动取消" }).Json();
        using var anybody = fresh.Client();

        fresh.MoveTo(fresh.Today.AddDays(30));
        (await anybody.Get($"{Path}/{id}").Json()).GetProperty("withdrawal").Text("reason").Should().Be("活动取消");
        (await anybody.Get($"{Path}?unit={PetitionOverRest.Community}").Json()).GetProperty("items").GetArrayLength().Should().Be(1);
        fresh.MoveTo(fresh.Today.AddDays(1));

        await (await anybody.Get($"{Path}/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await anybody.Get($"{Path}?unit={PetitionOverRest.Community}").Json()).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task What_is_to_come_is_seen_by_staff_and_not_yet_by_residents()
    {
        using var head = platform.Client("community.head");
        var coming = WalkedNotices.Text(platform.Today);
        (coming["title"], coming["from"]) = ("下周停水", platform.Today.AddDays(3));
        var id = (await head.Post("/api/notices", coming).Json()).GetProperty("id").GetGuid();

        await (await One(id)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        using var officer = platform.Client("community.officer");
        var list = await officer.Get($"/api/notices?unit={PetitionOverRest.Community}&state=coming").Json();
        list.GetProperty("items").EnumerateArray().Select(n => n.GetProperty("id").GetGuid()).Should().Equal(id);
    }

    [Fact]
    public async Task Page_by_page_every_notice_is_read_once_and_any_cache_may_keep_the_answer_for_a_minute()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++) ids.Add(await Publish("street.leader", PetitionOverRest.Street, $"街道公告 {i}"));
        using var anybody = platform.Client();
        var (read, after) = (new List<Guid>(), "");
        do
        {
            using var answer = await anybody.Get($"{Path}?unit={PetitionOverRest.Street}&limit=2{after}");
            answer.Headers.CacheControl!.ToString().Should().Be("public, max-age=60");
            answer.Headers.Contains("Set-Cookie").Should().BeFalse();
            var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(n => n.GetProperty("id").GetGuid()));
            after = page.GetProperty("next").GetString() is { } next ? $"&after={next}" : "";
        }
        while (after.Length > 0);

        read.Should().OnlyHaveUniqueItems().And.Contain(ids);
    }

    [Theory, InlineData("limit=0"), InlineData("limit=101"), InlineData("after=x"), InlineData("nobody=1"), InlineData("unit=%00"), InlineData("kind=activity")]
    public async Task A_question_that_is_not_understood_is_refused(string query)
    {
        using var anybody = platform.Client();
        await (await anybody.Get($"{Path}?{query}")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    [Fact]
    public async Task Nobody_speaks_for_another_unit_dates_back_or_names_somebody_and_nothing_is_stored()
    {
        using var leader = platform.Client("street.leader");
        using var head = platform.Client("community.head");
        using var officer = platform.Client("community.officer");
        var before = await platform.LogSize();
        Dictionary<string, object> With(string member, object value) => new(WalkedNotices.Text(platform.Today)) { [member] = value };

        await (await leader.Post("/api/notices", WalkedNotices.Text(platform.Today))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "not-your-unit");
        await (await officer.Post("/api/notices", WalkedNotices.Text(platform.Today))).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
        await (await head.Post("/api/notices", With("from", platform.Today.AddDays(-1)))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "dated-back");
        await (await head.Post("/api/notices", With("content", "报名请打 13900000001"))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "personal-number");

        (await platform.LogSize()).Should().Be(before);
    }

    private async Task<Guid> Publish(string account, string unit, string title)
    {
        var text = WalkedNotices.Text(platform.Today);
        (text["unit"], text["title"]) = (unit, title);
        using var client = platform.Client(account);
        return (await client.Post("/api/notices", text).Json()).GetProperty("id").GetGuid();
    }

    private async Task<JsonElement[]> Read(string unit)
    {
        using var anybody = platform.Client();
        return [.. (await anybody.Get($"{Path}?unit={unit}&limit=100").Json()).GetProperty("items").EnumerateArray()];
    }

    private async Task<HttpResponseMessage> One(Guid id)
    {
        using var anybody = platform.Client();
        return await anybody.Get($"{Path}/{id}");
    }
}
