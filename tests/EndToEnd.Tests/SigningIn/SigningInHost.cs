using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Host;

/// <summary>A database with the accounts' schema and nothing in it.</summary>
public sealed class AccountsDatabaseFixture()
    : DatabaseFixture("accounts", db => Migrations.Apply(db, [AccountsDatabase.Schema], NullLogger.Instance, CancellationToken.None));

/// <summary>A host that does nothing but sign people in, on a port of its own, with a clock that can be moved.</summary>
internal sealed class SigningInHost : IAsyncDisposable
{
    public const string Password = "correct horse battery";

    private readonly WebApplication _app;

    private SigningInHost(WebApplication app, TestClock clock, HeldPosts posts) => (_app, Clock, Posts) = (app, clock, posts);

    public TestClock Clock { get; }

    public HeldPosts Posts { get; }

    public Accounts Accounts => _app.Services.GetRequiredService<Accounts>();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    public IReadOnlyList<RouteEndpoint> Routes => [.. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    public static async Task<SigningInHost> Start(
        string connectionString, TestClock? clock = null, Dictionary<string, string?>? settings = null, Action<WebApplication>? map = null, ILoggerProvider? logs = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace);
        if (logs is not null) builder.Logging.AddProvider(logs);
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        clock ??= new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var posts = new HeldPosts();
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IHoldPosts>(posts);
        builder.Services.AddSigningIn(builder.Configuration, connectionString);
        builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
        var app = builder.Build();
        app.MapSigningIn();
        app.MapGet("/api/caller", (HttpContext http) => http.Caller()).For();
        app.MapPost("/api/acts", () => Results.NoContent()).For();
        app.MapGet("/cases/{id}", () => "a page").For();
        map?.Invoke(app);
        await app.StartAsync();
        return new(app, clock, posts);
    }

    /// <summary>A client that keeps no cookies and follows no redirects, so that a test sees and says everything itself.</summary>
    public HttpClient Client(string? bearer = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        if (bearer is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return client;
    }

    /// <summary>Makes an account and signs it in.</summary>
    public async Task<string> SignedIn(string account, params string[] roles)
    {
        await Accounts.Create(account, Password, "system");
        Posts.Give(account, roles);
        using var client = Client();
        return await TokenFor(client, account);
    }

    public static async Task<string> TokenFor(HttpClient client, string account, string password = Password)
    {
        using var answer = await client.PostAsJsonAsync("/api/sign-in", new { account, password });
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>Posts that tests give and take.</summary>
internal sealed class HeldPosts : IHoldPosts
{
    private readonly Dictionary<string, IReadOnlyList<Post>> _posts = [];

    public void Give(string account, params string[] roles) => _posts[account] = [.. roles.Select(r => new Post(Guid.NewGuid(), r, "530102001000"))];

    public Task<IReadOnlyList<Post>> PostsOf(string account, DateOnly day) => Task.FromResult(_posts.GetValueOrDefault(account) ?? []);
}

/// <summary>What tests look at in answers.</summary>
internal static class Answers
{
    public static async Task ShouldBeProblem(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(status, "the body is {0}", body);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonDocument.Parse(body).RootElement.GetProperty("code").GetString().Should().Be(code);
    }
}
