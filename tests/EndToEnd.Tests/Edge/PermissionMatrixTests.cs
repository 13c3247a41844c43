using System.Collections.Concurrent;
using System.Net;
using CreationPlatform.Communities;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>Every route x every role x inside and outside scope, over HTTP. What they answer is the table in docs/permissions.md.</summary>
public sealed class PermissionMatrixTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const HttpStatusCode NotSignedIn = HttpStatusCode.Unauthorized, NotPermitted = HttpStatusCode.Forbidden, NotFound = HttpStatusCode.NotFound;

    [Fact]
    public void Every_route_says_who_may_use_it()
    {
        var routes = WalkedRoute.Of(platform);

        routes.Should().HaveCountGreaterThan(30);
        routes.Where(r => r.Permission is null == !r.IsOpen).Should().BeEmpty("a route is for some roles, for every account, or for everyone, and says which");
        routes.Where(r => r.Command is not null && r.Permission!.Roles.Count == 0).Should().BeEmpty("commands are for named roles");
        routes.SelectMany(r => r.Permission?.Roles ?? []).Should().BeSubsetOf(Roles.All);
    }

    [Fact]
    public async Task Nobody_gets_more_than_the_table_says()
    {
        var things = await WalkedThings.In(platform);
        var posts = await WalkedPosts.In(platform);
        var routes = WalkedRoute.Of(platform).Where(r => r.Permission is not null).ToList();
        var reached = new ConcurrentDictionary<(WalkedRoute, string Role), Reach>();

        await Parallel.ForEachAsync(routes, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (route, _) =>
        {
            (await StatusOf(route, things, null)).Should().Be(route.Pattern.StartsWith("/api", StringComparison.Ordinal) ? NotSignedIn : HttpStatusCode.Redirect, "{0} needs a session", route);
            if (route.Permission!.Roles.Count == 0) return;
            foreach (var role in Roles.All) reached[(route, role)] = await ReachOf(route, role, things, posts);
        });

        foreach (var ((route, role), reach) in reached)
            reach.Should().Be(!route.Permission!.Roles.Contains(role) ? Reach.None : route.IsScoped ? Reach.Own : Reach.All, "{0} by {1}", route, role);
        PermissionTable.Of(WalkedRoute.Of(platform), (route, role) => reached[(route, role)]).ShouldBeApproved("permissions.md");
    }

    [Fact]
    public async Task What_every_account_may_do_needs_no_post()
    {
        await platform.NewAccount("no.post");
        foreach (var route in WalkedRoute.Of(platform).Where(r => r.Permission is { Roles.Count: 0 } && !r.Pattern.Contains('{', StringComparison.Ordinal)))
        {
            using var client = platform.Client();
            client.DefaultRequestHeaders.Authorization = new("Bearer", await platform.NewToken("no.post"));
            using var answer = await client.Ask(route.Method, route.Pattern, route.Operation == "ChangePassword" ? new { current = "x", next = "correct horse battery" } : null);
            answer.StatusCode.Should().NotBe(NotSignedIn).And.NotBe(NotPermitted).And.NotBe(NotFound, "{0}", route);
        }
    }

    /// <summary>What a role sees and does, from what is answered to it inside and outside.</summary>
    private async Task<Reach> ReachOf(WalkedRoute route, string role, WalkedThings things, WalkedPosts posts)
    {
        var inside = await StatusOf(route, things, posts.Inside(role));
        var outside = posts.Outside(role) is { } stranger ? await StatusOf(route, things, stranger) : inside;
        if (inside == NotPermitted && outside == NotPermitted) return Reach.None;
        if (route.IsOwn) return Reach.All;
        inside.Should().NotBe(NotSignedIn).And.NotBe(NotPermitted).And.NotBe(NotFound, "{0} by {1} inside", route, role);
        inside.Should().NotBe(HttpStatusCode.InternalServerError, "{0} by {1}", route, role);
        if (route.AnswersWithinReach) return Reach.Own;
        if (posts.Outside(role) is null) return route.IsScoped ? Reach.Own : Reach.All;
        return outside == NotFound || outside == NotPermitted ? Reach.Own : Reach.All;
    }

    private async Task<HttpStatusCode> StatusOf(WalkedRoute route, WalkedThings things, string? account)
    {
        using var client = platform.Client(account);
        // A version that nobody saw: whoever may act is told so, and nothing moves while the matrix is walked.
        using var answer = await client.Ask(route.Method, things.AddressOf(route), things.BodyOf(route), ("If-Match", "\"999999\""));
        // A list answers everybody who may ask; outside it just holds nothing.
        var isMissing = (route.IsList || route.IsSearch) && route is { IsScoped: true, AnswersWithinReach: false } && answer.IsSuccessStatusCode
            && !(await answer.Content.ReadAsStringAsync()).Contains(things.ThingBehind(route).ToString(), StringComparison.Ordinal);
        return isMissing ? NotFound : answer.StatusCode;
    }
}
