using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>Whatever is wrong with a request: a 4xx problem with a permanent code, and nothing stored.</summary>
public sealed class BadInputTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>, IAsyncLifetime
{
    private static readonly (string, string)[] BadHeads =
    [
        ("If-Match", "abc"), ("If-Match", "\"0\""), ("If-Match", "\"-1\""), ("If-Match", "\"99999999999999999999\""), ("If-Match", "W/\"x\""), ("If-Match", "\"1\", \"2\""), ("If-Match", "\"1.0\""),
        ("Idempotency-Key", ""), ("Idempotency-Key", new string('k', 201)), ("Idempotency-Key", "a\tb"),
    ];

    private IReadOnlyList<WalkedRoute> _routes = [];
    private WalkedThings _things = null!;
    private long _sizeBefore;

    public async Task InitializeAsync()
    {
        _things = await WalkedThings.In(platform);
        _routes = WalkedRoute.Of(platform);
        _sizeBefore = await platform.LogSize();
    }

    public async Task DisposeAsync() => (await platform.LogSize()).Should().Be(_sizeBefore, "nothing that was refused may be stored");

    [Fact]
    public async Task Whatever_is_wrong_with_a_body_is_a_problem_with_a_code()
    {
        var asked = from route in _routes
                    where route.Command is not null
                    let good = JsonSerializer.Serialize(_things.BodyOf(route))
                    from bad in BadBody.For(route.Command!.Command, good)
                    select (route, what: bad.What, (Func<HttpClient, Task<HttpResponseMessage>>)(client => client.Post(_things.AddressOf(route), bad.Content)));
        await AreProblems(asked);
    }

    [Fact]
    public async Task Whatever_is_wrong_with_a_header_is_a_problem_with_a_code() => await AreProblems(
        from route in _routes
        where route.Command is not null
        from head in BadHeads
        select (route, $"{head.Item1}: {head.Item2}", (Func<HttpClient, Task<HttpResponseMessage>>)(client => client.Post(_things.AddressOf(route), _things.BodyOf(route)!, head))));

    [Fact]
    public async Task Whatever_is_wrong_with_a_query_is_a_problem_with_a_code()
    {
        string[] queries =
        [
            "limit=0", "limit=-1", "limit=201", "limit=abc", "limit=1e3", "limit=", "limit=1&limit=2", "limit=99999999999", "after=garbage", "after=", "after=%00", $"after={new string('A', 60)}",
            $"after={new string('A', 500)}", "after=5000%2F", "nosuchfilter=1", "visibleTo=530102000000", "data->>'stage'=x", $"{new string('q', 3000)}=1", "limit=1;drop table x",
        ];
        string[] filters = ["", "%00", "x%00y", new('x', 401)];
        await AreProblems(
            from route in _routes
            where route.IsList
            from query in queries.Concat(from filter in route.Endpoint.Metadata.GetMetadata<DocumentList>()!.Filters from value in filters select $"{filter.Name}={value}")
            select (route, query, (Func<HttpClient, Task<HttpResponseMessage>>)(client => client.GetAsync($"{_things.AddressOf(route).Split('?')[0]}?{query}"))));
    }

    [Fact]
    public async Task Odd_values_of_a_filter_find_nothing_and_break_nothing()
    {
        using var client = platform.Client("street.officer");
        foreach (var value in (string[])["%ED%A0%80", "%FF", "'", "%27%20or%201=1--", "%25", ",", ",,,,", "\u202e", "null", "🀄"])
        {
            using var answer = await client.GetAsync($"/api/petitions?stage={value}");
            answer.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], "{0}", value);
            if (answer.IsSuccessStatusCode) (await answer.Content.ReadAsStringAsync()).Should().Be("""{"items":[],"next":null}""");
        }
    }

    [Fact]
    public async Task Whatever_is_wrong_with_an_address_or_a_method_is_a_problem_with_a_code()
    {
        string[] addresses = ["/api/petitions/abc", "/api/petitions/00000000-0000-0000-0000-000000000000", "/api/petitions/../../etc/passwd", "/api/nothing", "/api", "/nothing", "/api/petitions/%2e%2e", $"/api/{new string('x', 4000)}"];
        await AreProblems(
            from address in addresses
            select (default(WalkedRoute?), address, (Func<HttpClient, Task<HttpResponseMessage>>)(client => client.GetAsync(address))));
        await AreProblems(
            from route in _routes
            where route.Pattern.StartsWith("/api", StringComparison.Ordinal) && !_routes.Any(r => r.Pattern == route.Pattern && r.Method == HttpMethod.Post)
            from method in (string[])["POST", "PUT", "DELETE", "PATCH", "PROPFIND"]
            select ((WalkedRoute?)route, method, (Func<HttpClient, Task<HttpResponseMessage>>)(client => client.Ask(new(method), _things.AddressOf(route).Split('?')[0]))));
    }

    [Fact]
    public async Task The_hosts_own_routes_refuse_bad_bodies_too() => await AreProblems(
        from route in _routes
        where route.Operation is "SignIn" or "CreateAccount" or "SetPassword" or "ChangePassword" or "ExplainDeadline"
        from body in (string[])["", "{", "[]", "null", "7", """{"unknown":1}""", """{"account":7,"password":7}""", """{"account":"a\u0000b","password":"\ud800"}""", """{"password":"\ud800\ud800\ud800\ud800\ud800\ud800"}""", new('[', 9000)]
        let bad = new BadBody(body, System.Text.Encoding.UTF8.GetBytes(body))
        select (route, body, (Func<HttpClient, Task<HttpResponseMessage>>)(client => client.Post(_things.AddressOf(route), bad.Content))));

    [Fact]
    public async Task Units_that_nobody_knows_and_days_to_come_are_refused_by_name()
    {
        var tomorrow = platform.Today.AddDays(1);
        using var officer = platform.Client("community.officer");
        await Refused(officer, "/api/petitions", PetitionOverRest.Registration(tomorrow), "date-in-future");
        await Refused(officer, "/api/petitions", PetitionOverRest.Registration(new(9999, 12, 31)), "date-in-future");
        var nowhere = PetitionOverRest.Registration(platform.Today);
        nowhere["registeredAt"] = "999999999999";
        await Refused(officer, "/api/petitions", nowhere, "unknown-unit");
        await Refused(officer, $"/api/petitions/{_things.Petition}/transfer", new { to = "999999999999" }, "not-the-holder");
        using var handler = platform.Client("street.handler");
        await Refused(handler, $"/api/petitions/{_things.Petition}/receipt-notice", PetitionActs.Notice(tomorrow), "date-in-future");
        await Refused(handler, $"/api/petitions/{_things.Petition}/transfer", new { to = "999999999999" }, "unknown-unit");
        using var keeper = platform.Client("security.admin");
        await (await keeper.Post("/api/communities/posts", new { unit = "999999999999", role = "handler", title = "x" })).ShouldBeProblem(HttpStatusCode.Forbidden, "outside-scope");
        await Refused(keeper, "/api/communities/posts", new { unit = PetitionOverRest.Street, role = "emperor", title = "x" }, "unknown-role");
    }

    [Fact]
    public async Task A_foreign_community_is_outside_ones_scope()
    {
        var foreign = PetitionOverRest.Registration(platform.Today);
        foreign["community"] = "530103001001";
        using var officer = platform.Client("community.officer");
        await (await officer.Post("/api/petitions", foreign)).ShouldBeProblem(HttpStatusCode.Forbidden, "outside-scope");
    }

    [Fact]
    public async Task Problems_speak_Chinese_unless_English_is_asked_for()
    {
        using var client = platform.Client("community.officer");
        using var chinese = await client.Get("/api/petitions?limit=0");
        using var english = await client.Get("/api/petitions?limit=0", ("Accept-Language", "en-GB, zh;q=0.5"));

        JsonDocument.Parse(await chinese.Content.ReadAsStringAsync()).RootElement.Text("title").Should().Be("查询参数不符合要求。");
        chinese.Content.Headers.ContentLanguage.Should().Equal("zh-CN");
        JsonDocument.Parse(await english.Content.ReadAsStringAsync()).RootElement.Text("title").Should().Be("A query parameter is not of the required form.");
        english.Content.Headers.ContentLanguage.Should().Equal("en");
    }

    private static async Task Refused(HttpClient client, string path, object body, string code)
    {
        using var answer = await client.Post(path, body);
        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, code);
    }

    private async Task AreProblems(IEnumerable<(WalkedRoute? Route, string What, Func<HttpClient, Task<HttpResponseMessage>> Ask)> asked)
    {
        var (wrong, count) = (new ConcurrentBag<string>(), 0);
        await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) =>
        {
            using var client = platform.Client(AccountFor(one.Route));
            using var answer = await one.Ask(client);
            Interlocked.Increment(ref count);
            if (await FlawOf(answer) is { } flaw) wrong.Add($"{one.Route} with {one.What[..Math.Min(80, one.What.Length)]}: {(int)answer.StatusCode} {flaw}");
        });
        count.Should().BePositive();
        wrong.Should().BeEmpty();
    }

    private static async Task<string?> FlawOf(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode is < 400 or >= 500) return body;
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json") return $"is no problem: {answer.Content.Headers.ContentType} {body}";
        return JsonDocument.Parse(body).RootElement.TryGetProperty("code", out _) ? null : $"has no code: {body}";
    }

    /// <summary>A demo account that may use the route.</summary>
    private static string AccountFor(WalkedRoute? route) =>
        route?.Permission is { Roles.Count: > 0 } permission ? DemoAccounts.All.First(d => permission.Roles.Contains(d.Role)).Account : "community.officer";
}
