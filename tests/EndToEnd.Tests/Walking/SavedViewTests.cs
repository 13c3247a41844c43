using System.Net;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class SavedViewTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Register = "/api/saved-views/ListPetitionRegisterEntry";

    [Fact]
    public async Task A_view_is_saved_changed_and_forgotten()
    {
        using var officer = platform.Client("street.officer");

        (await Put(officer, "催办", "overdue=true")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await Put(officer, "催办", "overdue=true&channel=letter,visit")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await officer.Get($"{Register}/催办").Json()).Text("query").Should().Be("overdue=true&channel=letter,visit");
        (await officer.Get(Register).Json()).GetArrayLength().Should().Be(1);
        (await officer.Ask(HttpMethod.Delete, $"{Register}/催办")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await officer.Ask(HttpMethod.Delete, $"{Register}/催办")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData("colour=red")]
    [InlineData("receivedFrom=yesterday")]
    [InlineData("after=x")]
    public async Task Only_what_the_list_understands_is_saved(string query)
    {
        using var officer = platform.Client("street.officer");
        await (await Put(officer, "不懂", query)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "saved-view-not-understood");
    }

    [Fact]
    public async Task A_view_of_the_log_is_saved_like_any_other()
    {
        const string log = "/api/saved-views/ListHistory";
        using var auditor = platform.Client("auditor");

        (await auditor.Ask(HttpMethod.Put, $"{log}/信访", new { query = "type=petitions.&from=2026-05-01" })).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await auditor.Get(log).Json())[0].Text("query").Should().Be("type=petitions.&from=2026-05-01");
        foreach (var query in (string[])["before=7", "from=yesterday", "colour=red"])
            await (await auditor.Ask(HttpMethod.Put, $"{log}/x", new { query })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "saved-view-not-understood");
        using var officer = platform.Client("street.officer");
        (await officer.Ask(HttpMethod.Get, log)).StatusCode.Should().Be(HttpStatusCode.NotFound, "only an auditor may read the log");
        (await auditor.Ask(HttpMethod.Get, "/api/saved-views/ListStreamHistory")).StatusCode.Should().Be(HttpStatusCode.NotFound, "it is no list");
    }

    [Fact]
    public async Task Nobody_sees_the_views_of_others_nor_saves_one_of_a_list_that_he_may_not_read()
    {
        using var head = platform.Client("street.head");
        using var handler = platform.Client("street.handler");
        using var administrator = platform.Client("system.admin");
        await Put(head, "我的", "stage=accepted");

        (await handler.Get(Register).Json()).GetArrayLength().Should().Be(0);
        await (await Put(administrator, "我的", "stage=accepted")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await head.Ask(HttpMethod.Put, "/api/saved-views/NoSuchList/x", new { query = "" })).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Bad_names_and_bodies_are_refused()
    {
        using var officer = platform.Client("community.head");
        await (await Put(officer, new string('长', 61), "stage=accepted")).ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");
        await (await Put(officer, "%07", "stage=accepted")).ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");
        await (await officer.Ask(HttpMethod.Put, $"{Register}/x", new { query = 7 })).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-body");
        (await officer.Ask(HttpMethod.Delete, $"{Register}/%07")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_account_keeps_fifty_views_and_can_still_change_them()
    {
        using var leader = platform.Client("street.leader");
        var saved = await Task.WhenAll(Enumerable.Range(0, SavedViews.Most + 3).Select(async i => (await Put(leader, $"v{i}", "")).StatusCode));

        saved.Count(s => s == HttpStatusCode.NoContent).Should().Be(SavedViews.Most);
        await (await Put(leader, "one more", "")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "too-many-saved-views");
        var name = (await leader.Get(Register).Json())[0].Text("name");
        (await Put(leader, name, "stage=accepted")).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    private static Task<HttpResponseMessage> Put(HttpClient client, string name, string query) => client.Ask(HttpMethod.Put, $"{Register}/{name}", new { query });
}
