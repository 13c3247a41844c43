using System.Collections.Concurrent;
using System.Net.Http.Headers;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Host;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xunit;

namespace CreationPlatform.Testing;

/// <summary>
/// The whole platform in this process: the real host on a port of its own, on databases of its own that begin with the known units and
/// the demo accounts, and on a clock that stands still until a test moves it.
/// </summary>
public sealed class PlatformOnPostgres : IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <summary>What the clock shows at first: Monday 11 May 2026, nine o'clock in Kunming.</summary>
    public static readonly DateTimeOffset Beginning = new(2026, 5, 11, 9, 0, 0, ChinaOffset);

    /// <summary>What the clock shows once the demo's life was played: Monday 19 October 2026, nine o'clock in Kunming.</summary>
    public static readonly DateTimeOffset AfterDemoLife = new(2026, 10, 19, 9, 0, 0, ChinaOffset);

    private static readonly Lazy<Task<Loaded>> Once = new(Load);

    private readonly SocketsHttpHandler _wire = new() { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 32 };
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _tokens = new();
    private readonly TemporaryFolder _folder = new();
    private TestDatabase? _platform, _keys;
    private PlatformHost? _host;

    /// <summary>The demo's accounts: for every role that there is, one that holds it.</summary>
    public static IReadOnlyDictionary<string, string> AccountOfRole { get; } =
        DemoAccounts.All.DistinctBy(one => one.Role).ToDictionary(one => one.Role, one => one.Account);

    /// <summary>Settings beside those that every platform of the tests has.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>The clock of the present: <see cref="Beginning"/>, unless the platform begins later, with the demo's life behind it.</summary>
    public TestClock Clock { get; init; } = new(Beginning);

    /// <summary>A platform on 19 October 2026 on which the demo's life was played since 11 May.</summary>
    public static PlatformOnPostgres WithDemoLife() => new()
    {
        Clock = new(AfterDemoLife), Settings = new Dictionary<string, string?> { ["Platform:DemoLife"] = "true" },
    };

    /// <summary>Another host on the same databases.</summary>
    internal Task<PlatformHost> StartAnother() => Start(_platform!, _keys!, _folder, Clock, Settings);

    /// <summary>The date in Kunming.</summary>
    public DateOnly Today => ChinaTime.DateOf(Clock.GetUtcNow());

    /// <summary>Where it answers.</summary>
    public Uri Address => new(_host!.App.Urls.Single());

    /// <summary>The log, read models and accounts.</summary>
    public NpgsqlDataSource Database => _platform!.DataSource;

    /// <summary>The persons' keys and who read personal values.</summary>
    public NpgsqlDataSource KeysDatabase => _keys!.DataSource;

    /// <summary>The services of the host.</summary>
    public IServiceProvider Services => _host!.App.Services;

    /// <summary>Every route of the host; the console's files are none.</summary>
    public IReadOnlyList<RouteEndpoint> Routes =>
        [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)];

    public async Task InitializeAsync()
    {
        var loaded = await Once.Value;
        (_platform, _keys) = (await PostgresForTests.CopyOf(loaded.Platform), await PostgresForTests.CopyOf(loaded.Keys));
        var secrets = Directory.CreateDirectory(Path.Combine(_folder.Path, "keys")).FullName;
        foreach (var (file, text) in loaded.Secrets) await File.WriteAllTextAsync(Path.Combine(secrets, file), text);
        _host = await Start(_platform, _keys, _folder, Clock, Settings);
    }

    /// <summary>Moves the clock on to nine o'clock of a day.</summary>
    public void MoveTo(DateOnly day) => Clock.Move(new DateTimeOffset(day.ToDateTime(new(9, 0)), ChinaOffset) - Clock.GetUtcNow());

    /// <summary>A client that keeps no cookies and follows no redirects.</summary>
    /// <param name="account">As whom it asks, whatever the clock shows; nobody if not given.</param>
    public HttpClient Client(string? account = null) =>
        new(account is null ? _wire : new SignedIn(this, account), disposeHandler: false) { BaseAddress = Address };

    /// <summary>The token of a new session, as it goes in the header <c>Authorization</c>.</summary>
    public Task<string> NewToken(string account) => NewSession(account, SessionKind.Bearer);

    /// <summary>The token of a new session, as it goes in a browser's cookie <c>session</c>.</summary>
    public Task<string> NewCookie(string account) => NewSession(account, SessionKind.Page);

    /// <summary>Makes an account, and puts it on a post of its own.</summary>
    public async Task Employ(string account, string role, string unit)
    {
        await NewAccount(account);
        await Services.GetRequiredService<StaffPosts>().Staff(unit, role, "测试岗位", account, Today);
    }

    /// <summary>Makes an account that holds no post.</summary>
    public Task NewAccount(string account) => Services.GetRequiredService<Accounts>().Create(account, $"password of {account}", "tests");

    /// <summary>Lets every fact have its effects.</summary>
    public Task RunUntilQuietAsync() => Services.GetRequiredService<ModuleRelays>().RunUntilQuietAsync();

    /// <summary>Runs a sweep once, as its schedule would, which does not run here; what it throws reaches the test.</summary>
    public Task RunSweepAsync<T>() where T : ISweep => Services.GetRequiredService<T>().Run(CancellationToken.None);

    /// <summary>Runs the sweep of a schedule once, by the schedule's name; the console shows how it ended.</summary>
    public Task RunScheduleAsync(string name) => Services.GetRequiredService<SweepRuns>().Run(name, CancellationToken.None);

    /// <summary>How many events the log holds.</summary>
    public async Task<long> LogSize()
    {
        await using var ask = Database.CreateCommand("select size from platform.log_head");
        return (long)(await ask.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        _wire.Dispose();
        if (_host is not null) await _host.DisposeAsync();
        if (_platform is not null) await _platform.DisposeAsync();
        if (_keys is not null) await _keys.DisposeAsync();
        _folder.Dispose();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private async Task<string> NewSession(string account, SessionKind kind)
    {
        var found = await Services.GetRequiredService<Accounts>().FindByNameAsync(account) ?? throw new ArgumentException($"There is no account {account}.", nameof(account));
        return (await Services.GetRequiredService<Sessions>().Start(found, kind))!.Token;
    }

    /// <summary>A host on these databases, in demo mode unless the settings say otherwise.</summary>
    internal static Task<PlatformHost> Start(
        TestDatabase platform, TestDatabase keys, TemporaryFolder folder, TimeProvider? clock, params IEnumerable<KeyValuePair<string, string?>> settings) =>
        PlatformHost.Start([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(
            [
                new("urls", "http://127.0.0.1:0"), new("Platform:Demo", "true"), new("Platform:DemoLife", "false"), new("Platform:DataFolder", folder.Path),
                new("ConnectionStrings:Platform", platform.ConnectionString), new("ConnectionStrings:PersonKeys", keys.ConnectionString),
                new("Platform:Schedules", "false"), new("ReloadStaticAssetsAtRuntime", "false"),
            ]).AddInMemoryCollection(settings);
            if (clock is not null) builder.Services.AddSingleton(clock);
            builder.Services.PostConfigure<PasswordHasherOptions>(o => o.IterationCount = 1);
        });

    /// <summary>Known units and demo accounts are loaded once; every platform begins with a copy.</summary>
    private static async Task<Loaded> Load()
    {
        using var folder = new TemporaryFolder();
        var loaded = new Loaded(await PostgresForTests.EmptyDatabase(), await PostgresForTests.EmptyDatabase(), []);
        await using (await Start(loaded.Platform, loaded.Keys, folder, new TestClock(Beginning)))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(folder.Path, "keys"))) loaded.Secrets[Path.GetFileName(file)] = await File.ReadAllTextAsync(file);
        }
        return loaded;
    }

    private sealed record Loaded(TestDatabase Platform, TestDatabase Keys, Dictionary<string, string> Secrets);

    /// <summary>Signs an account in once, without its password.</summary>
    private sealed class SignedIn(PlatformOnPostgres platform, string account) : DelegatingHandler(platform._wire)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var token = platform._tokens.GetOrAdd(account, _ => new(() => platform.NewToken(account)));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.Value);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
