using System.Net;
using System.Text;
using System.Text.Json;
using CreationPlatform.Petitions;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>Unfinished registrations, kept for their account alone.</summary>
public sealed class RegistrationDraftTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Secret = "虚构居民乙";

    [Fact]
    public async Task What_is_kept_comes_back_as_it_was_and_as_it_became()
    {
        var (id, client) = (Guid.NewGuid(), platform.Client("community.officer"));

        (await Keep(client, id, new { petitionerName = Secret })).Should().Be(HttpStatusCode.NoContent);
        (await Keep(client, id, new { petitionerName = Secret, request = "修屋顶" })).Should().Be(HttpStatusCode.NoContent);

        (await client.Get(Path(id)).Json()).Text("request").Should().Be("修屋顶");
        (await Listed(client)).Should().Contain(id);
    }

    [Fact]
    public async Task To_everybody_else_it_does_not_exist()
    {
        var (id, other) = (Guid.NewGuid(), platform.Client("street.officer"));
        await Keep(platform.Client("community.officer"), id, new { petitionerName = Secret });

        await (await other.Get(Path(id))).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await other.Ask(HttpMethod.Delete, Path(id))).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await Listed(other)).Should().NotContain(id);
        (await Keep(other, id, new { petitionerName = "另一人" })).Should().Be(HttpStatusCode.NoContent, "another account's id is its own");
        (await platform.Client("community.officer").Get(Path(id)).Json()).Text("petitionerName").Should().Be(Secret);
    }

    [Fact]
    public async Task It_is_sealed_and_its_key_is_destroyed_with_it()
    {
        var (id, client) = (Guid.NewGuid(), platform.Client("community.head"));
        await Keep(client, id, new { petitionerName = Secret });
        var (key, content) = await Stored(id);
        Encoding.UTF8.GetString(content).Should().NotContain(Secret);

        (await client.Ask(HttpMethod.Delete, Path(id))).StatusCode.Should().Be(HttpStatusCode.NoContent);

        await (await client.Get(Path(id))).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await IsDestroyed(key)).Should().BeTrue();
        (await Keep(client, id, new { petitionerName = Secret })).Should().Be(HttpStatusCode.NoContent, "the id can be used again, under a new key");
    }

    [Fact]
    public async Task One_account_keeps_twenty()
    {
        await platform.Employ("busy.clerk", Communities.Roles.CommunityOfficer, PetitionOverRest.Community);
        var client = platform.Client("busy.clerk");
        var ids = Enumerable.Range(0, 20).Select(_ => Guid.NewGuid()).ToList();
        (await Task.WhenAll(ids.Select(id => Keep(client, id, new { request = "x" })))).Should().OnlyContain(status => status == HttpStatusCode.NoContent);

        using var refused = await client.Ask(HttpMethod.Put, Path(Guid.NewGuid()), new { request = "x" });
        await refused.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "too-many-drafts");
        (await Keep(client, ids[0], new { request = "y" })).Should().Be(HttpStatusCode.NoContent, "what is kept can be kept again");
    }

    [Fact]
    public async Task After_thirty_days_it_is_gone()
    {
        await using var later = new PlatformOnPostgres();
        await later.InitializeAsync();
        var (id, client) = (Guid.NewGuid(), later.Client("community.officer"));
        await Keep(client, id, new { petitionerName = Secret });

        later.Clock.Move(TimeSpan.FromDays(29));
        (await Listed(client)).Should().Contain(id);
        later.Clock.Move(TimeSpan.FromDays(2));

        (await Listed(later.Client("street.officer"))).Should().BeEmpty("anybody's look sweeps");
        (await DraftsIn(later)).Should().Be(0);
    }

    [Fact]
    public async Task After_thirty_days_it_goes_though_nobody_looks()
    {
        await using var later = new PlatformOnPostgres();
        await later.InitializeAsync();
        await Keep(later.Client("community.officer"), Guid.NewGuid(), new { petitionerName = Secret });

        later.Clock.Move(TimeSpan.FromDays(29));
        await later.RunSweepAsync<DeleteExpiredDrafts>();
        (await DraftsIn(later)).Should().Be(1);
        later.Clock.Move(TimeSpan.FromDays(2));
        await later.RunSweepAsync<DeleteExpiredDrafts>();

        (await DraftsIn(later)).Should().Be(0);
    }

    [Theory]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("7", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    public async Task A_draft_is_an_object(string body, HttpStatusCode status) =>
        (await Keep(platform.Client("community.officer"), Guid.NewGuid(), new StringContent(body, Encoding.UTF8, "application/json"))).Should().Be(status);

    [Fact]
    public async Task It_has_128_KiB_at_most() =>
        (await Keep(platform.Client("community.officer"), Guid.NewGuid(), new { facts = new string('x', 128 * 1024) })).Should().Be(HttpStatusCode.RequestEntityTooLarge);

    private static async Task<long> DraftsIn(PlatformOnPostgres platform)
    {
        await using var ask = platform.Database.CreateCommand("select count(*) from petitions.registration_draft");
        return (long)(await ask.ExecuteScalarAsync())!;
    }

    private static string Path(Guid id) => $"/api/petitions/drafts/{id}";

    private static async Task<HttpStatusCode> Keep(HttpClient client, Guid id, object draft)
    {
        using var answer = await client.Ask(HttpMethod.Put, Path(id), draft);
        return answer.StatusCode;
    }

    private static async Task<IReadOnlyList<Guid>> Listed(HttpClient client) =>
        [.. (await client.Get("/api/petitions/drafts").Json()).EnumerateArray().Select(d => d.GetProperty("id").GetGuid())];

    private async Task<(Guid Key, byte[] Content)> Stored(Guid id)
    {
        await using var ask = platform.Database.CreateCommand("select key, content from petitions.registration_draft where id = $1");
        ask.Parameters.Add(new() { Value = id });
        await using var row = await ask.ExecuteReaderAsync();
        (await row.ReadAsync()).Should().BeTrue();
        return (row.GetGuid(0), row.GetFieldValue<byte[]>(1));
    }

    private async Task<bool> IsDestroyed(Guid key)
    {
        await using var ask = platform.KeysDatabase.CreateCommand("select wrapped is null from privacy.person_key where person = $1");
        ask.Parameters.Add(new() { Value = key });
        return (bool)(await ask.ExecuteScalarAsync())!;
    }
}
