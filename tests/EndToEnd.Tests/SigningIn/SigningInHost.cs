using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
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

    private readonly X509Certificate2? _certificate;

    private SigningInHost(WebApplication app, TestClock clock, HeldPosts posts, X509Certificate2? certificate) =>
        (_app, Clock, Posts, _certificate) = (app, clock, posts, certificate);

    public TestClock Clock { get; }

    public HeldPosts Posts { get; }

    public Accounts Accounts => _app.Services.GetRequiredService<Accounts>();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    public IReadOnlyList<RouteEndpoint> Routes => [.. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>Starts a host.</summary>
    /// <param name="connectionString">Its database.</param>
    /// <param name="clock">Its clock; otherwise one that stands on a Monday morning.</param>
    /// <param name="certificate">Its certificate; without one it speaks plain http.</param>
    /// <param name="settings">Its configuration.</param>
    /// <param name="services">What else it is made of; goes before the host's own.</param>
    /// <param name="map">More routes.</param>
    public static async Task<SigningInHost> Start(
        string connectionString, TestClock? clock = null, X509Certificate2? certificate = null, Dictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null, Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null) listen.UseHttps(certificate);
        }));
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace);
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        services?.Invoke(builder.Services);
        clock ??= new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var posts = new HeldPosts();
        builder.Services.AddSingleton<TimeProvider>(clock).AddKeyedSingleton<TimeProvider>(SigningInComposition.Clock, clock).AddSingleton<IHoldPosts>(posts);
        builder.Services.AddSigningIn(builder.Configuration, connectionString);
        builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
        var app = builder.Build();
        app.UseProblems();
        app.UseAuthentication().UseAuthorization();
        app.MapSigningIn();
        app.MapGet("/api/caller", (HttpContext http) => http.Caller()).For();
        app.MapPost("/api/acts", () => Results.NoContent()).For();
        app.MapGet("/cases/{id}", () => "a page").For();
        map?.Invoke(app);
        await app.StartAsync();
        return new(app, clock, posts, certificate);
    }

    /// <summary>A program that follows no redirects.</summary>
    /// <param name="bearer">The token it sends.</param>
    /// <param name="from">The address it comes from, of the network 127.0.0.0/8.</param>
    public HttpClient Client(string? bearer = null, string from = "127.0.0.1")
    {
        var client = Open(new() { UseCookies = false }, from);
        if (bearer is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return client;
    }

    /// <summary>A browser on one of the platform's pages: it keeps cookies.</summary>
    /// <param name="cookies">Where it keeps them.</param>
    public HttpClient Browser(CookieContainer? cookies = null)
    {
        var client = Open(new() { CookieContainer = cookies ?? new() }, "127.0.0.1");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    private HttpClient Open(SocketsHttpHandler handler, string from)
    {
        handler.AllowAutoRedirect = false;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate?.GetCertHashString();
        handler.ConnectCallback = async (context, cancel) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(from).MapToIPv6(), 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        };
        var client = new HttpClient(handler) { BaseAddress = Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
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

    public Task<IReadOnlyList<string>> HoldersOf(IReadOnlyCollection<string> addresses, DateOnly day) =>
        Task.FromResult<IReadOnlyList<string>>([.. _posts.Where(held => held.Value.Any(post => addresses.Contains(post.Address))).Select(held => held.Key)]);
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
