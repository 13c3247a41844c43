using System.Net;
using CreationPlatform.Communities;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A calendar program fetches calendars without an account, as long as the feed stands and its account reaches what it shows.</summary>
public sealed class MeetingCalendarTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Community = "530102001001", Meeting = "SUMMARY:五月例会\r\n";

    [Fact]
    public async Task A_units_feed_shows_its_meetings_until_it_is_renewed_or_revoked()
    {
        using var officer = await Officer("calendar.reader");
        var feed = (await officer.Post("/api/meetings/feeds", new { unit = Community }).Json()).GetProperty("id").GetGuid();
        var address = await Address(officer);

        using var program = platform.Client();
        using var answer = await program.Get(address);
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/calendar; charset=utf-8");
        (await answer.Content.ReadAsStringAsync()).Should().StartWith("BEGIN:VCALENDAR\r\n").And.Contain(Meeting);
        foreach (var wrong in (string[])[address[..^1] + (address[^1] == '2' ? '3' : '2'), address.Split('?')[0], address.Replace($"{feed}", $"{Guid.NewGuid()}", StringComparison.Ordinal)])
            (await program.Get(wrong)).StatusCode.Should().Be(HttpStatusCode.NotFound);

        await officer.Post($"/api/meetings/feeds/{feed}/renewal", new { number = 1 }).Json();
        (await program.Get(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var renewed = await Address(officer);
        (await program.Get(renewed)).StatusCode.Should().Be(HttpStatusCode.OK);

        using var other = platform.Client("community.officer");
        (await other.Get("/api/meetings/feeds").Json()).GetProperty("items").GetArrayLength().Should().Be(0, "nobody is shown another one's address");
        await (await other.Post($"/api/meetings/feeds/{feed}/revocation", new { })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "not-your-feed");
        await officer.Post($"/api/meetings/feeds/{feed}/revocation", new { }).Json();
        (await program.Get(renewed)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_own_feed_follows_the_posts_of_its_account()
    {
        using var officer = await Officer("calendar.owner");
        await officer.Post("/api/meetings/feeds/own", new { }).Json();
        using var program = platform.Client();
        (await (await program.Get(await Address(officer))).Content.ReadAsStringAsync()).Should().Contain("X-WR-CALNAME:我的工作会议\r\n").And.Contain(Meeting);

        using var stranger = platform.Client("other.community.officer");
        await stranger.Post("/api/meetings/feeds/own", new { }).Json();
        (await (await program.Get(await Address(stranger))).Content.ReadAsStringAsync()).Should().NotContain(Meeting);
    }

    private static async Task<string> Address(HttpClient client) => (await client.Get("/api/meetings/feeds").Json()).GetProperty("items")[0].Text("address");

    private async Task<HttpClient> Officer(string account)
    {
        await platform.Employ(account, Roles.CommunityOfficer, Community);
        var officer = platform.Client(account);
        await officer.Post("/api/meetings", WalkedMeetings.Plan(platform.Today)).Json();
        return officer;
    }
}
