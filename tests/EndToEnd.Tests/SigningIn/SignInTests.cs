using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CreationPlatform.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CreationPlatform.Host;

public sealed class SignInTests(AccountsDatabaseFixture database) : IClassFixture<AccountsDatabaseFixture>, IAsyncLifetime
{
    private readonly CountingHasher _hasher = new();
    private readonly KeptLog _log = new();
    private SigningInHost _host = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _host = await SigningInHost.Start(database.ConnectionString, services: s =>
            s.AddSingleton<IPasswordHasher<Account>>(_hasher).AddSingleton<ILoggerProvider>(_log));
        _client = _host.Client();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Unknown_wrong_locked_and_disabled_are_one_and_the_same_answer_at_the_same_cost()
    {
        await _host.Accounts.Create("wrong", SigningInHost.Password, "system");
        await _host.Accounts.Create("locked", SigningInHost.Password, "system");
        for (var n = 0; n < 5; n++) await _host.Accounts.Prove("locked", "not it");
        await _host.Accounts.Create("disabled", SigningInHost.Password, "system");
        await _host.Accounts.Disable("disabled", "system");

        var answers = new List<string>();
        foreach (var (account, password) in new[] { ("unknown", SigningInHost.Password), ("wrong", "not it"), ("locked", SigningInHost.Password), ("disabled", SigningInHost.Password) })
        {
            var before = _hasher.Verified;
            var answer = await Attempt(account, password);
            (_hasher.Verified - before).Should().Be(1, "{0} must take as long as the others", account);
            await answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
            var problem = await answer.Content.ReadFromJsonAsync<Dictionary<string, object>>();
            problem!.Remove("traceId");
            answers.Add(JsonSerializer.Serialize(problem));
        }
        answers.Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_an_account_for_fifteen_minutes()
    {
        await _host.Accounts.Create("guessed", SigningInHost.Password, "system");
        for (var n = 0; n < 5; n++) await Attempt("guessed", "not it");

        await (await Attempt("guessed")).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        _host.Clock.Move(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        await (await Attempt("guessed")).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        _host.Clock.Move(TimeSpan.FromSeconds(1));

        (await Attempt("guessed")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones_before_it()
    {
        await _host.Accounts.Create("forgetful", SigningInHost.Password, "system");
        for (var n = 0; n < 4; n++) await Attempt("forgetful", "not it");
        (await Attempt("forgetful")).StatusCode.Should().Be(HttpStatusCode.OK);
        for (var n = 0; n < 4; n++) await Attempt("forgetful", "not it");

        (await Attempt("forgetful")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wrong_passwords_that_come_at_once_are_all_counted()
    {
        await _host.Accounts.Create("rushed", SigningInHost.Password, "system");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Attempt("rushed", "not it")));

        await (await Attempt("rushed")).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }

    [Fact]
    public async Task A_lock_leaves_those_who_are_signed_in_alone()
    {
        using var owner = _host.Client(await _host.SignedIn("owner"));
        for (var n = 0; n < 5; n++) await Attempt("owner", "not it");

        (await owner.GetAsync("/api/me")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_do_not_keep_the_owner_out_elsewhere()
    {
        await _host.Accounts.Create("victim", SigningInHost.Password, "system");
        for (var n = 0; n < 10; n++) (await Attempt("victim")).StatusCode.Should().Be(HttpStatusCode.OK);

        var refused = await Attempt("victim");

        await refused.ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
        refused.Headers.RetryAfter!.Delta.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        using var elsewhere = _host.Client(from: "127.0.0.2");
        (await elsewhere.PostAsJsonAsync("/api/sign-in", new { account = "victim", password = SigningInHost.Password })).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_that_tries_many_accounts_must_wait_whatever_it_claims_to_be()
    {
        using var sprayer = _host.Client(from: "127.0.0.3");
        for (var n = 0; n < 60; n++)
            (await sprayer.PostAsJsonAsync("/api/sign-in", new { account = $"nobody-{n}", password = "winter2026" })).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        sprayer.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        var refused = await sprayer.PostAsJsonAsync("/api/sign-in", new { account = "nobody-61", password = "winter2026" });

        await refused.ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\"text\"")]
    [InlineData("""{"account":"li.na"}""")]
    [InlineData("""{"account":"li.na","password":null}""")]
    [InlineData("""{"account":["li.na"],"password":"x"}""")]
    [InlineData("""{"account":"li.na","password":"x","role":"sysadmin"}""")]
    [InlineData("""{"account":"li.na","account":"root","password":"x"}""")]
    [InlineData("""{"Account":"li.na","Password":"x"}""")]
    [InlineData("""{"account":"li.na","password":"\ud800"}""")]
    [InlineData("""{"account":"li.na","password":"x"} {}""")]
    [InlineData("""{"account":"li\u0000na","password":"x"}""")]
    [InlineData("""{"account":"li.na","password":"nul \u0000 inside"}""")]
    public async Task A_body_of_another_form_is_malformed(string body) =>
        await (await Send(body)).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-body");

    [Theory]
    [InlineData("""{"account":"li","password":"x"}""")]
    [InlineData("""{"account":"Li.Na","password":"x"}""")]
    [InlineData("""{"account":"li na","password":"x"}""")]
    [InlineData("""{"account":"li.na\n","password":"x"}""")]
    [InlineData("""{"account":"李娜李娜","password":"x"}""")]
    [InlineData("""{"account":"system","password":"x"}""")]
    [InlineData("""{"account":"li.na","password":""}""")]
    public async Task A_name_or_password_that_cannot_be_one_is_refused(string body) =>
        await (await Send(body)).ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");

    [Fact]
    public async Task A_password_that_costs_too_much_to_check_is_refused() =>
        await (await Attempt("li.na", new string('x', 257))).ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");

    [Theory, InlineData("""{"account":"li.na","password":"bell \u0007 inside"}"""), InlineData("""{"account":"li.na","password":"密码😀"}""")]
    public async Task A_password_may_hold_anything_but_NUL(string body) => await (await Send(body)).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");

    [Fact]
    public async Task A_body_of_more_than_8_kb_is_not_read() =>
        await (await Attempt("li.na", new string('x', 8 * 1024))).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "body-too-large");

    [Theory, InlineData("text/plain"), InlineData("application/x-www-form-urlencoded"), InlineData("multipart/form-data")]
    public async Task A_body_that_any_page_could_send_is_refused(string type)
    {
        using var body = new StringContent("""{"account":"li.na","password":"x"}""", Encoding.UTF8, type);

        await (await _client.PostAsync("/api/sign-in", body)).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "not-json");
    }

    [Fact]
    public async Task No_password_and_no_token_is_ever_logged()
    {
        var token = await _host.SignedIn("quiet");
        await Attempt("quiet", "a wrong password");
        using var client = _host.Client(token);
        await client.GetAsync("/api/me");
        await client.PostAsJsonAsync("/api/me/password", new { current = SigningInHost.Password, next = "another good password" });

        _log.Lines.Should().NotBeEmpty();
        _log.Lines.Should().NotContain(line => line.Contains(token) || line.Contains(SigningInHost.Password) || line.Contains("a wrong password") || line.Contains("another good password"));
    }

    private Task<HttpResponseMessage> Attempt(string account, string password = SigningInHost.Password) =>
        _client.PostAsJsonAsync("/api/sign-in", new { account, password });

    private async Task<HttpResponseMessage> Send(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await _client.PostAsync("/api/sign-in", content);
    }

    /// <summary>Counts how often a password is checked, which is what takes the time.</summary>
    private sealed class CountingHasher : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
        private int _verified;

        public int Verified => _verified;

        public string HashPassword(Account user, string password) => _hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _verified);
            return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
