using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

public sealed class BearerSessionTests(AccountsDatabaseFixture database) : IClassFixture<AccountsDatabaseFixture>, IAsyncLifetime
{
    private SigningInHost _host = null!;

    public async Task InitializeAsync() => _host = await SigningInHost.Start(database.ConnectionString);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Whoever_signs_in_is_recognized_with_the_posts_of_the_day()
    {
        var token = await _host.SignedIn("li.na", Roles.StreetOfficer);
        using var client = _host.Client(token);

        var me = await client.GetFromJsonAsync<JsonElement>("/api/me");

        me.GetProperty("account").GetString().Should().Be("li.na");
        me.GetProperty("posts")[0].GetProperty("role").GetString().Should().Be(Roles.StreetOfficer);
        me.GetProperty("posts")[0].GetProperty("unit").GetString().Should().Be("530102001000");
        me.GetProperty("expires").GetDateTimeOffset().Should().Be(_host.Clock.GetUtcNow().AddHours(12));
    }

    [Fact]
    public async Task A_post_that_was_given_back_no_longer_counts_at_the_next_request()
    {
        using var client = _host.Client(await _host.SignedIn("post.loser", Roles.SystemAdministrator));
        (await client.GetAsync("/api/accounts")).StatusCode.Should().Be(HttpStatusCode.OK);

        _host.Posts.Give("post.loser");

        await (await client.GetAsync("/api/accounts")).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
    }

    [Theory, InlineData(null), InlineData("x"), InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), InlineData("a.b.c"), InlineData("%00'--")]
    public async Task Whoever_is_not_signed_in_is_told_so(string? token)
    {
        using var client = _host.Client();
        if (token is not null) client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");

        var answer = await client.GetAsync("/api/me");

        await answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
        answer.Headers.WwwAuthenticate.ToString().Should().Be("Bearer");
    }

    [Fact]
    public async Task A_session_is_dead_once_it_was_signed_out()
    {
        using var client = _host.Client(await _host.SignedIn("signer.out"));

        (await client.PostAsync("/api/sign-out", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        await (await client.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task Signing_in_again_gives_another_token_and_ends_the_session_that_was_shown()
    {
        using var old = _host.Client(await _host.SignedIn("again"));

        var token = await SigningInHost.TokenFor(old, "again");

        token.Should().NotBe(old.DefaultRequestHeaders.Authorization!.Parameter);
        await (await old.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
        using var fresh = _host.Client(token);
        (await fresh.GetAsync("/api/me")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_that_is_not_used_for_twelve_hours_ends()
    {
        using var client = _host.Client(await _host.SignedIn("sleeper"));

        _host.Clock.Move(TimeSpan.FromHours(12));

        await (await client.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task A_session_that_is_used_lasts_for_seven_days_and_no_longer()
    {
        using var client = _host.Client(await _host.SignedIn("busy"));

        for (var hours = 11; hours < 7 * 24; hours += 11)
        {
            _host.Clock.Move(TimeSpan.FromHours(11));
            (await client.GetAsync("/api/me")).StatusCode.Should().Be(HttpStatusCode.OK);
        }
        _host.Clock.Move(TimeSpan.FromHours(3));

        await (await client.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task When_a_session_was_last_seen_is_written_every_five_minutes_at_most()
    {
        using var client = _host.Client(await _host.SignedIn("seen"));
        var began = _host.Clock.GetUtcNow();

        _host.Clock.Move(TimeSpan.FromMinutes(4));
        await client.GetAsync("/api/me");
        (await Value<DateTime>("select last_seen from accounts.session where account = 'seen'")).Should().Be(began.UtcDateTime);

        _host.Clock.Move(TimeSpan.FromMinutes(1));
        await client.GetAsync("/api/me");
        (await Value<DateTime>("select last_seen from accounts.session where account = 'seen'")).Should().Be(began.UtcDateTime.AddMinutes(5));
    }

    [Fact]
    public async Task Sessions_outlive_the_host()
    {
        var token = await _host.SignedIn("survivor");

        await using var next = await SigningInHost.Start(database.ConnectionString, _host.Clock);
        using var client = next.Client(token);

        (await client.GetAsync("/api/me")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_that_is_stored_lets_anyone_in()
    {
        var token = await _host.SignedIn("keeper");

        var stored = await Value<string>("select string_agg(s::text, ' ') || ' ' || (select string_agg(a::text, ' ') from accounts.account a) from accounts.session s");

        stored.Should().NotContain(token).And.NotContain(SigningInHost.Password);
        stored.Should().NotContain(Convert.ToHexStringLower(Encoding.ASCII.GetBytes(token)));
    }

    [Fact]
    public async Task Many_requests_at_once_are_each_recognized_as_their_own_account()
    {
        string[] accounts = [.. Enumerable.Range(1, 8).Select(n => $"many-{n}")];
        var clients = new Dictionary<string, HttpClient>();
        foreach (var account in accounts) clients[account] = _host.Client(await _host.SignedIn(account));

        var seen = await Task.WhenAll(Enumerable.Range(0, 400).Select(async n =>
        {
            var account = accounts[n % accounts.Length];
            var me = await clients[account].GetFromJsonAsync<JsonElement>("/api/me");
            return me.GetProperty("account").GetString() == account;
        }));

        seen.Should().AllBeEquivalentTo(true);
        foreach (var client in clients.Values) client.Dispose();
    }

    private async Task<T> Value<T>(string sql)
    {
        await using var ask = database.DataSource.CreateCommand(sql);
        return (T)(await ask.ExecuteScalarAsync())!;
    }
}
