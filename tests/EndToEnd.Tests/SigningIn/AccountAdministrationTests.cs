using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using Npgsql;

namespace CreationPlatform.Host;

public sealed class AccountAdministrationTests(AccountsDatabaseFixture database) : IClassFixture<AccountsDatabaseFixture>, IAsyncLifetime
{
    private const string Other = "another good password";
    private SigningInHost _host = null!;
    private HttpClient _administrator = null!;

    public async Task InitializeAsync()
    {
        _host = await SigningInHost.Start(database.ConnectionString);
        _administrator = _host.Client(await _host.SignedIn($"admin-{Guid.NewGuid():N}", Roles.SystemAdministrator));
    }

    public async Task DisposeAsync()
    {
        _administrator.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task An_account_that_the_administrator_makes_can_sign_in()
    {
        (await Post("", new { account = "chen.jie", password = Other })).StatusCode.Should().Be(HttpStatusCode.Created);

        using var client = _host.Client();
        (await SigningInHost.TokenFor(client, "chen.jie", Other)).Should().NotBeEmpty();
        (await Log("chen.jie")).Should().Equal("created");
    }

    [Fact]
    public async Task A_name_belongs_to_one_account_only()
    {
        await Post("", new { account = "twice", password = Other });

        await (await Post("", new { account = "twice", password = SigningInHost.Password })).ShouldBeProblem(HttpStatusCode.Conflict, "account-exists");

        using var client = _host.Client();
        (await SigningInHost.TokenFor(client, "twice", Other)).Should().NotBeEmpty();
    }

    [Theory, InlineData("UPPER", Other, "account"), InlineData("system", Other, "account"), InlineData("oidc:x", Other, "account"), InlineData("short.one", "11 letters.", "password")]
    public async Task A_name_or_password_out_of_form_is_said_by_field(string account, string password, string field)
    {
        var refused = await Post("", new { account, password });

        await refused.ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(e => e.Name).Should().Equal(field);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_its_next_request_and_its_sessions_do_not_come_back()
    {
        var token = await _host.SignedIn("leaver");
        using var leaver = _host.Client(token);

        (await Post("/leaver/disabling")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await leaver.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
        (await Post("/leaver/enabling")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await leaver.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");

        (await SigningInHost.TokenFor(leaver, "leaver")).Should().NotBe(token);
        (await Log("leaver")).Should().Equal("created", "disabled", "enabled");
    }

    [Fact]
    public async Task Another_password_ends_all_sessions()
    {
        using var first = _host.Client(await _host.SignedIn("changer"));
        using var plain = _host.Client();
        using var second = _host.Client(await SigningInHost.TokenFor(plain, "changer"));

        (await first.PostAsJsonAsync("/api/me/password", new { current = SigningInHost.Password, next = Other })).StatusCode.Should().Be(HttpStatusCode.NoContent);

        await (await first.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
        await (await second.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
        (await SigningInHost.TokenFor(plain, "changer", Other)).Should().NotBeEmpty();
        (await Log("changer")).Should().Equal("created", "password-set");
    }

    [Fact]
    public async Task Whoever_found_an_open_screen_cannot_change_the_password_nor_guess_it()
    {
        using var finder = _host.Client(await _host.SignedIn("careless"));
        for (var n = 0; n < 5; n++)
            await (await finder.PostAsJsonAsync("/api/me/password", new { current = "a guess", next = Other })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "wrong-password");

        await (await finder.PostAsJsonAsync("/api/me/password", new { current = SigningInHost.Password, next = Other }))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "wrong-password");
        (await Log("careless")).Should().Equal("created", "locked");
    }

    [Fact]
    public async Task A_password_that_is_too_short_or_too_long_is_not_taken()
    {
        using var client = _host.Client(await _host.SignedIn("lazy"));

        foreach (var next in new[] { "", "eleven char", new string('x', 257) })
            await (await client.PostAsJsonAsync("/api/me/password", new { current = SigningInHost.Password, next })).ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");
    }

    [Fact]
    public async Task The_administrator_sets_a_password_and_opens_a_lock()
    {
        using var client = _host.Client(await _host.SignedIn("stuck"));
        for (var n = 0; n < 5; n++) await _host.Accounts.Prove("stuck", "not it");
        (await Listed("stuck")).GetProperty("lockedUntil").GetDateTimeOffset().Should().Be(_host.Clock.GetUtcNow().AddMinutes(15));

        (await Post("/stuck/unlocking")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await Post("/stuck/password", new { password = Other })).StatusCode.Should().Be(HttpStatusCode.NoContent);

        await (await client.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
        (await SigningInHost.TokenFor(client, "stuck", Other)).Should().NotBeEmpty();
        (await Log("stuck")).Should().Equal("created", "locked", "unlocked", "password-set");
    }

    [Fact]
    public async Task The_list_shows_who_can_sign_in_and_when_they_last_did()
    {
        await _host.SignedIn("listed");
        await _host.Accounts.Create("listed-off", Other, "system");
        await _host.Accounts.Disable("listed-off", "system");

        (await Listed("listed")).GetProperty("lastSignIn").GetDateTimeOffset().Should().Be(_host.Clock.GetUtcNow());
        (await Listed("listed")).GetProperty("disabled").GetBoolean().Should().BeFalse();
        (await Listed("listed-off")).GetProperty("disabled").GetBoolean().Should().BeTrue();
        (await _administrator.GetStringAsync("/api/accounts")).Should().NotContain("assword");
    }

    [Theory, InlineData("/nobody.here"), InlineData("/%01"), InlineData("/UPPER"), InlineData("/..%2F..")]
    public async Task What_is_done_to_nobody_is_not_found(string account)
    {
        foreach (var act in new[] { "disabling", "enabling", "unlocking" })
            await (await Post($"{account}/{act}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await Post($"{account}/password", new { password = Other })).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Nobody_but_the_system_administrator_touches_accounts()
    {
        using var others = _host.Client(await _host.SignedIn("others", [.. Roles.All.Except([Roles.SystemAdministrator])]));

        await (await others.GetAsync("/api/accounts")).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
        await (await others.PostAsJsonAsync("/api/accounts", new { account = "mine", password = Other })).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
        foreach (var act in new[] { "disabling", "enabling", "unlocking", "password" })
            await (await others.PostAsync($"/api/accounts/others/{act}", null)).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
    }

    [Fact]
    public async Task Changes_that_come_at_once_are_all_made_and_all_logged()
    {
        await _host.Accounts.Create("contested", Other, "system");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => n % 2 == 0 ? _host.Accounts.Disable("contested", "a") : _host.Accounts.SetPassword("contested", Other, "b")));

        (await Log("contested")).Should().HaveCount(9);
    }

    [Fact]
    public async Task The_log_of_accounts_only_grows()
    {
        await using var edit = database.DataSource.CreateCommand("update accounts.account_log set actor = 'somebody else'");

        (await edit.Invoking(e => e.ExecuteNonQueryAsync()).Should().ThrowAsync<PostgresException>()).WithMessage("*only grows*");
    }

    [Fact]
    public async Task The_first_administrator_comes_in_with_a_password_that_nobody_chose()
    {
        var password = await _host.Accounts.CreateWithRandomPassword("first.admin");

        password.Should().HaveLength(24);
        using var client = _host.Client();
        (await SigningInHost.TokenFor(client, "first.admin", password)).Should().NotBeEmpty();
        await _host.Accounts.Invoking(a => a.CreateWithRandomPassword("first.admin")).Should().ThrowAsync<ArgumentException>().WithMessage("*already*");
        await _host.Accounts.Invoking(a => a.CreateWithRandomPassword("First Admin")).Should().ThrowAsync<ArgumentException>();
    }

    private Task<HttpResponseMessage> Post(string path, object? body = null) => _administrator.PostAsJsonAsync($"/api/accounts{path}", body);

    private async Task<JsonElement> Listed(string account) =>
        (await _administrator.GetFromJsonAsync<JsonElement>("/api/accounts")).EnumerateArray().Single(a => a.GetProperty("account").GetString() == account);

    private async Task<List<string>> Log(string account)
    {
        await using var ask = database.DataSource.CreateCommand("select act from accounts.account_log where account = $1 order by id");
        ask.Parameters.Add(new() { Value = account });
        await using var row = await ask.ExecuteReaderAsync();
        var acts = new List<string>();
        while (await row.ReadAsync()) acts.Add(row.GetString(0));
        return acts;
    }
}
