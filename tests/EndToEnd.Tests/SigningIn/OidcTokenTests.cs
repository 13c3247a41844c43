using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

public sealed class OidcTokenTests(AccountsDatabaseFixture database) : IClassFixture<AccountsDatabaseFixture>, IAsyncLifetime
{
    private FakeIssuer _issuer = null!;
    private SigningInHost _host = null!;

    public async Task InitializeAsync()
    {
        _issuer = await FakeIssuer.Start();
        _host = await SigningInHost.Start(database.ConnectionString, settings: _issuer.Settings);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_token_of_the_issuer_is_an_account_that_is_never_a_local_one()
    {
        _host.Posts.Give("zhao.lei", Roles.SystemAdministrator);
        _host.Posts.Give("oidc:zhao.lei", Roles.StreetOfficer);

        var me = await (await Ask("/api/me", _issuer.Token("zhao.lei"))).Content.ReadFromJsonAsync<JsonElement>();

        me.GetProperty("account").GetString().Should().Be("oidc:zhao.lei");
        me.GetProperty("posts").EnumerateArray().Single().GetProperty("role").GetString().Should().Be(Roles.StreetOfficer);
        me.GetProperty("expires").GetDateTimeOffset().Should().BeCloseTo(DateTimeOffset.UtcNow.AddMinutes(5), TimeSpan.FromMinutes(1));
        await (await Ask("/api/accounts", _issuer.Token("zhao.lei"))).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
    }

    [Fact]
    public Task A_token_for_another_audience_is_refused() => Refused(_issuer.Token("zhao.lei", audience: "another-platform"));

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => Refused(_issuer.Token("zhao.lei", issuer: "https://evil.example"));

    [Fact]
    public Task A_token_that_has_expired_is_refused() => Refused(_issuer.Token("zhao.lei", minutes: -2));

    [Fact]
    public Task A_token_signed_with_another_key_is_refused() => Refused(_issuer.Token("zhao.lei", strangeKey: true));

    [Theory, InlineData("none"), InlineData("HS256")]
    public Task A_token_that_is_not_signed_with_the_issuers_private_key_is_refused(string algorithm) => Refused(_issuer.Token("zhao.lei", algorithm: algorithm));

    [Fact]
    public Task A_token_that_was_changed_is_refused()
    {
        var parts = _issuer.Token("zhao.lei").Split('.');
        var other = _issuer.Token("root").Split('.');
        return Refused($"{parts[0]}.{other[1]}.{parts[2]}");
    }

    [Theory, InlineData(null), InlineData(""), InlineData("zhao lei"), InlineData("zhao\0lei"), InlineData("zhao\u202Elei"), InlineData("zhao\nlei")]
    public Task A_token_without_a_usable_account_is_refused(string? account) => Refused(_issuer.Token(account));

    [Fact]
    public async Task The_claim_that_names_the_account_is_configured()
    {
        await using var host = await SigningInHost.Start(
            database.ConnectionString, settings: new(_issuer.Settings) { ["Platform:Oidc:AccountClaim"] = "employee_number" });
        using var client = host.Client(_issuer.Token("E-1024", claim: "employee_number"));

        (await client.GetFromJsonAsync<JsonElement>("/api/me")).GetProperty("account").GetString().Should().Be("oidc:E-1024");
    }

    [Fact]
    public async Task Local_sessions_go_on_beside_it()
    {
        var token = await _host.SignedIn("local.one");

        (await Ask("/api/me", token)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_configuration_no_such_token_is_taken()
    {
        await using var host = await SigningInHost.Start(database.ConnectionString);
        using var client = host.Client(_issuer.Token("zhao.lei"));

        await (await client.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task What_belongs_to_the_issuer_is_done_there()
    {
        using var client = _host.Client(_issuer.Token("zhao.lei"));

        await (await client.PostAsync("/api/sign-out", null)).ShouldBeProblem(HttpStatusCode.Conflict, "signed-in-elsewhere");
        await (await client.PostAsJsonAsync("/api/me/password", new { current = "x", next = "another good password" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "signed-in-elsewhere");
    }

    private async Task<HttpResponseMessage> Ask(string path, string token)
    {
        using var client = _host.Client(token);
        return await client.GetAsync(path);
    }

    private async Task Refused(string token) => await (await Ask("/api/me", token)).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
}
