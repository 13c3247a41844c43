using System.Net;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class RepeatedAndStaleTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task What_was_created_stands_where_the_answer_says()
    {
        using var client = platform.Client("community.officer");

        using var created = await client.Post("/api/petitions", PetitionOverRest.Registration(platform.Today));

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        using var found = await client.GetAsync(created.Headers.Location);
        found.StatusCode.Should().Be(HttpStatusCode.OK);
        found.Headers.ETag.Should().Be(created.Headers.ETag);
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_is_told_so_and_nothing_happens()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { }, ("If-Match", "\"1\""));

        using var stale = await petition.Act("street.handler", "acceptance", new { }, ("If-Match", "\"1\""));

        await stale.ShouldBeProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        stale.Headers.ETag!.Tag.Should().Be("\"2\"");
        (await petition.SeenBy("street.handler")).Text("stage").Should().Be("transferred");
        (await petition.Does("street.handler", "acceptance", new { }, ("If-Match", "\"2\""))).GetProperty("version").GetInt64().Should().Be(3);
    }

    [Fact]
    public async Task Whoever_has_the_version_already_is_not_sent_it_again()
    {
        var petition = await PetitionOverRest.Register(platform);
        using var client = platform.Client("community.officer");

        using var unchanged = await client.Get(petition.Path, ("If-None-Match", "\"1\""));
        using var old = await client.Get(petition.Path, ("If-None-Match", "\"7\""));

        unchanged.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await unchanged.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        old.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_request_that_is_repeated_under_its_key_gets_the_same_answer_and_doubles_nothing()
    {
        using var client = platform.Client("community.officer");
        var body = PetitionOverRest.Registration(platform.Today);
        var first = await client.Post("/api/petitions", body, ("Idempotency-Key", "desk-1")).Json();
        var size = await platform.LogSize();

        var again = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.Post("/api/petitions", body, ("Idempotency-Key", "desk-1")).Json()));

        again.Select(a => a.GetRawText()).Should().OnlyContain(a => a == first.GetRawText());
        (await platform.LogSize()).Should().Be(size);
    }

    [Fact]
    public async Task Requests_that_race_under_one_key_are_carried_out_once()
    {
        using var client = platform.Client("community.officer");
        var body = PetitionOverRest.Registration(platform.Today);
        var size = await platform.LogSize();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => client.Post("/api/petitions", body, ("Idempotency-Key", "race")).Json()));

        answers.Select(a => a.GetRawText()).Distinct().Should().ContainSingle();
        (await platform.LogSize()).Should().Be(size + 1);
    }

    [Fact]
    public async Task A_key_is_not_used_twice_for_different_things()
    {
        using var client = platform.Client("community.officer");
        await client.Post("/api/petitions", PetitionOverRest.Registration(platform.Today), ("Idempotency-Key", "reused")).Json();

        using var other = await client.Post("/api/petitions", PetitionOverRest.Registration(platform.Today, topic: "land"), ("Idempotency-Key", "reused"));

        await other.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task A_key_counts_for_the_account_that_chose_it()
    {
        using var officer = platform.Client("community.officer");
        using var head = platform.Client("community.head");
        var body = PetitionOverRest.Registration(platform.Today);

        var first = await officer.Post("/api/petitions", body, ("Idempotency-Key", "shared")).Json();
        var second = await head.Post("/api/petitions", body, ("Idempotency-Key", "shared")).Json();

        second.Text("id").Should().NotBe(first.Text("id"));
    }

    [Fact]
    public async Task One_of_many_who_act_on_the_same_version_wins()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAccepted();

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(days =>
            petition.Act("street.head", "extension", PetitionActs.Extension(days, platform.Today), ("If-Match", "\"3\""))));

        answers.Count(a => a.IsSuccessStatusCode).Should().Be(1);
        answers.Where(a => !a.IsSuccessStatusCode).Should().OnlyContain(a => a.StatusCode == HttpStatusCode.PreconditionFailed || a.StatusCode == HttpStatusCode.Conflict);
    }
}
