using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace CreationPlatform.Host;

public sealed partial class PageSessionTests(AccountsDatabaseFixture database) : IClassFixture<AccountsDatabaseFixture>, IAsyncLifetime
{
    private readonly CookieContainer _cookies = new();
    private SigningInHost _host = null!;
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        _host = await SigningInHost.Start(database.ConnectionString);
        _browser = _host.Browser(_cookies);
        await _host.Accounts.Create("wang.fang", SigningInHost.Password, "system");
    }

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_page_asks_to_sign_in_and_then_goes_on_where_one_wanted_to_go()
    {
        var asked = await _browser.GetAsync("/cases/7?tab=2");
        asked.StatusCode.Should().Be(HttpStatusCode.Redirect);
        asked.Headers.Location!.OriginalString.Should().Be("/sign-in?next=%2Fcases%2F7%3Ftab%3D2");

        var signedIn = await SignIn(_browser, asked.Headers.Location.OriginalString);

        signedIn.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        signedIn.Headers.Location!.OriginalString.Should().Be("/cases/7?tab=2");
        (await _browser.GetStringAsync("/cases/7?tab=2")).Should().Be("a page");
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/ok\r\nSet-Cookie: a=b")]
    [InlineData("/\t/evil.example")]
    [InlineData("/案件")]
    [InlineData("")]
    public async Task One_never_goes_on_to_another_site(string next)
    {
        var signedIn = await SignIn(_browser, $"/sign-in?next={Uri.EscapeDataString(next)}");

        signedIn.Headers.Location!.OriginalString.Should().Be("/");
    }

    [Fact]
    public async Task On_this_machine_the_cookie_is_hidden_from_scripts_and_from_other_sites()
    {
        var signedIn = await SignIn(_browser);

        SessionCookieIn(signedIn).Should().MatchRegex("^session=[A-Za-z0-9_-]{43}; path=/; samesite=strict; httponly$");
    }

    [Fact]
    public async Task Over_tls_the_cookie_is_bound_to_the_host()
    {
        using var certificate = OwnCertificate();
        await using var host = await SigningInHost.Start(database.ConnectionString, certificate: certificate);
        using var browser = host.Browser();

        var signedIn = await SignIn(browser);

        SessionCookieIn(signedIn).Should().MatchRegex("^__Host-session=[A-Za-z0-9_-]{43}; path=/; secure; samesite=strict; httponly$");
        (await browser.GetAsync("/api/me")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_tls_nobody_signs_in_under_a_name_of_the_network()
    {
        _browser.DefaultRequestHeaders.Host = "platform.example";

        var refused = await SignIn(_browser);

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        refused.Headers.TryGetValues("Set-Cookie", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_planted_cookie_is_worth_nothing_after_signing_in()
    {
        await SignIn(_browser);
        var planted = _cookies.GetCookies(_host.Address)["session"]!.Value;

        await SignIn(_browser);

        _cookies.GetCookies(_host.Address)["session"]!.Value.Should().NotBe(planted);
        using var attacker = _host.Client();
        attacker.DefaultRequestHeaders.Add("Cookie", $"session={planted}");
        await (await attacker.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task A_cookie_that_somebody_made_up_is_replaced()
    {
        const string made = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        _cookies.Add(_host.Address, new Cookie("session", made));

        await SignIn(_browser);

        _cookies.GetCookies(_host.Address)["session"]!.Value.Should().NotBe(made);
        (await _browser.GetAsync("/api/me")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Tokens_of_pages_and_of_programs_do_not_stand_in_for_each_other()
    {
        await SignIn(_browser);
        using var program = _host.Client(_cookies.GetCookies(_host.Address)["session"]!.Value);
        await (await program.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");

        using var other = _host.Client();
        other.DefaultRequestHeaders.Add("Cookie", $"session={await SigningInHost.TokenFor(other, "wang.fang")}");
        await (await other.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Theory]
    [InlineData("cross-site", null, false)]
    [InlineData("same-site", null, false)]
    [InlineData("cross-site", "own", false)]
    [InlineData(null, "https://evil.example", false)]
    [InlineData(null, "null", false)]
    [InlineData(null, null, false)]
    [InlineData("same-origin", null, true)]
    [InlineData("none", null, true)]
    [InlineData(null, "own", true)]
    public async Task A_change_by_cookie_must_come_from_the_platforms_own_pages(string? site, string? origin, bool accepted)
    {
        await SignIn(_browser);
        _browser.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        if (site is not null) _browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        if (origin is not null) _browser.DefaultRequestHeaders.Add("Origin", origin == "own" ? _host.Address.GetLeftPart(UriPartial.Authority) : origin);

        var answer = await _browser.PostAsync("/api/acts", null);

        if (accepted) answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        else await answer.ShouldBeProblem(HttpStatusCode.Forbidden, "cross-site-request");
        (await _browser.GetAsync("/api/me")).StatusCode.Should().Be(HttpStatusCode.OK, "reading is not forgery");
    }

    [Fact]
    public async Task A_form_that_the_platform_did_not_make_signs_nobody_in()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["account"] = "wang.fang", ["password"] = SigningInHost.Password });

        var refused = await _browser.PostAsync("/sign-in", form);

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).Should().Contain("The page is too old.");
        SessionCookieIn(refused).Should().BeNull();
    }

    [Fact]
    public async Task A_form_that_one_host_made_can_be_sent_to_another()
    {
        using var form = await FilledIn(_browser);
        await using var next = await SigningInHost.Start(database.ConnectionString);
        using var browser = next.Browser(_cookies);

        (await browser.PostAsync("/sign-in", form)).StatusCode.Should().Be(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_in()
    {
        _browser.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        _browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        await (await SignIn(_browser)).ShouldBeProblem(HttpStatusCode.Forbidden, "cross-site-request");
    }

    [Fact]
    public async Task A_form_that_is_too_large_or_none_at_all_is_refused()
    {
        using var large = new FormUrlEncodedContent(new Dictionary<string, string> { ["account"] = new('x', 9000) });
        (await _browser.PostAsync("/sign-in", large)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var none = new StringContent("account=wang.fang");
        (await _browser.PostAsync("/sign-in", none)).StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_failed_attempt_shows_the_form_again_with_the_account_and_without_the_password()
    {
        var failed = await SignIn(_browser, account: "wang.fang", password: "<b>not it</b>");

        failed.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        var page = await failed.Content.ReadAsStringAsync();
        page.Should().Contain("role=\"alert\"").And.Contain("value=\"wang.fang\"").And.NotContain("not it");
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text()
    {
        var failed = await SignIn(_browser, account: "\"><script>alert(1)</script>");

        (await failed.Content.ReadAsStringAsync()).Should().NotContain("<script");
    }

    [Fact]
    public async Task The_page_speaks_the_readers_language_and_needs_no_script()
    {
        (await _browser.GetStringAsync("/sign-in")).Should().Contain("lang=\"en\"").And.Contain("Sign in").And.NotContain("<script");

        _browser.DefaultRequestHeaders.AcceptLanguage.Clear();
        var chinese = await _browser.GetAsync("/sign-in");

        (await chinese.Content.ReadAsStringAsync()).Should().Contain("lang=\"zh-CN\"").And.Contain("登录").And.Contain("密码");
        chinese.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'; style-src 'sha256-");
        chinese.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_takes_the_cookie_away()
    {
        await SignIn(_browser);
        var token = _cookies.GetCookies(_host.Address)["session"]!.Value;

        var signedOut = await _browser.PostAsync("/sign-out", null);

        signedOut.Headers.Location!.OriginalString.Should().Be("/sign-in");
        _cookies.GetCookies(_host.Address)["session"].Should().BeNull();
        _cookies.Add(_host.Address, new Cookie("session", token));
        await (await _browser.GetAsync("/api/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    private static async Task<HttpResponseMessage> SignIn(
        HttpClient browser, string page = "/sign-in", string account = "wang.fang", string password = SigningInHost.Password)
    {
        using var form = await FilledIn(browser, page, account, password);
        return await browser.PostAsync("/sign-in", form);
    }

    private static async Task<FormUrlEncodedContent> FilledIn(
        HttpClient browser, string page = "/sign-in", string account = "wang.fang", string password = SigningInHost.Password)
    {
        var fields = HiddenField().Matches(await browser.GetStringAsync(page)).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        return new(new Dictionary<string, string>(fields) { ["account"] = account, ["password"] = password });
    }

    private static string? SessionCookieIn(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.SingleOrDefault(c => c.Contains("session=", StringComparison.Ordinal)) : null;

    private static X509Certificate2 OwnCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)" />""")]
    private static partial Regex HiddenField();
}
