using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Meetings;
using CreationPlatform.Notices;
using CreationPlatform.Notifications;
using CreationPlatform.Petitions;
using CreationPlatform.PilotApplications;

namespace CreationPlatform.Host;

/// <summary>The whole platform in one process: databases, modules, sign-in and the REST edge.</summary>
internal sealed class PlatformHost : IAsyncDisposable
{
    private readonly PlatformDatabases _databases;

    private PlatformHost(WebApplication app, PlatformDatabases databases) => (App, _databases) = (app, databases);

    /// <summary>The web application.</summary>
    public WebApplication App { get; }

    /// <summary>The modules, in the order in which their schemas are made.</summary>
    public static Modules NewModules() => new(new CommunitiesModule(), new PetitionsModule(), new NotificationsModule(), new MeetingsModule(), new PilotApplicationsModule(), new NoticesModule());

    /// <summary>Opens the databases, composes everything, loads what an empty platform lacks, and starts to serve.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">More settings and services, before anything is read; a clock given here is the platform's.</param>
    public static async Task<PlatformHost> Start(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(PlatformHost).Assembly.GetName().Name,
        });
        builder.Logging.ClearProviders().AddSimpleConsole(o => (o.SingleLine, o.TimestampFormat) = (true, "HH:mm:ss "));
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Npgsql", LogLevel.Warning);
        builder.WebHost.UseStaticWebAssets();
        // The console is sent as the build compressed it; by default a host that was not published sends it anew each time, as large as it is.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        configure?.Invoke(builder);
        if (builder.Configuration["urls"] is null && builder.Configuration["Kestrel:Endpoints"] is null) builder.WebHost.UseUrls("http://127.0.0.1:5080");

        var settings = PlatformSettings.Of(builder.Configuration);
        var modules = NewModules();
        using var starting = LoggerFactory.Create(logging => logging.AddSimpleConsole(o => (o.SingleLine, o.TimestampFormat) = (true, "HH:mm:ss ")));
        var databases = await PlatformDatabases.Open(settings, modules, starting);
        PlatformHost host;
        try
        {
            AddServices(builder, settings, modules, databases);
            host = new(builder.Build(), databases);
        }
        catch
        {
            await databases.DisposeAsync();
            throw;
        }
        try
        {
            await host.Begin(settings, modules);
            return host;
        }
        catch
        {
            // As when it is stopped: relays and schedules end while they still have their databases.
            await host.DisposeAsync();
            throw;
        }
    }

    private async Task Begin(PlatformSettings settings, Modules modules)
    {
        App.Services.GetRequiredService<SigningKey>();
        await App.Services.GetRequiredService<PersonKeys>().CheckMasterKey();
        MapEverything(App, settings, modules);
        await App.StartAsync();
        foreach (var load in App.Services.GetServices<ILoadFirst>()) await load.Load();
        App.Services.GetRequiredService<Readiness>().IsLoaded = true;
    }

    /// <summary>Says on the console where it answers and what to look at first.</summary>
    public void Announce()
    {
        var settings = App.Services.GetRequiredService<PlatformSettings>();
        foreach (var url in App.Urls) Console.WriteLine($"Creation Platform answers at {url} — console: {url}/console — API: {url}/openapi{(settings.Demo ? $" — demo accounts: {url}/api/demo/accounts" : "")}");
        Console.WriteLine($"Data: {_databases.Place}. Stop with Ctrl+C.");
    }

    private static void AddServices(WebApplicationBuilder builder, PlatformSettings settings, Modules modules, PlatformDatabases databases)
    {
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(provider => new EventLog(databases.Platform, provider.GetRequiredService<ILogger<EventLog>>()));
        services.AddSingleton(_ => MasterKey.FromFile(settings.MasterKeyFile));
        services.AddSingleton(_ => SigningKey.FromFile(settings.ReceiptKeyFile));
        services.AddSingleton(provider => new PersonKeys(databases.PersonKeys, provider.GetRequiredService<MasterKey>()));
        services.AddSingleton(new RuleBooks(Calendars.In(Path.Combine(settings.DataFolder, "calendars"))));
        services.AddSingleton(settings.WorkingHours);
        services.AddClock(settings);
        services.AddSingleton(new SearchLimits(settings.SearchesPerMinute));
        services.AddSingleton<Readiness>();
        modules.AddTo(services);
        services.AddSingleton<SavedViews>();
        services.AddSigningIn(builder.Configuration, databases.Platform);
        services.AddDemo(settings);
        services.AddScheduling(databases.Platform, new(settings.RunsSchedules, EveryFewSeconds: settings is { Demo: true, Clock: not null }));
        services.AddOpenApiDocument();
        services.Configure<Microsoft.AspNetCore.Http.Json.JsonOptions>(o => JsonEdge.Configure(o.SerializerOptions));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }

    private static void MapEverything(WebApplication app, PlatformSettings settings, Modules modules)
    {
        app.UseProblems();
        app.UseAuthentication().UseAuthorization();
        app.MapSigningIn();
        foreach (var module in modules.All) module.MapRoutes(app.MapGroup($"/api/{module.Name}"));
        foreach (var module in modules.All) module.MapPortal(app.MapGroup($"/api/portal/{module.Name}"));
        app.MapSignedReceipts();
        app.MapPortalPages();
        app.MapDeadlines();
        app.MapSavedViews();
        app.MapSchedules();
        app.MapHistory();
        app.MapHealth();
        app.MapOpenApiDocument();
        app.MapConsole();
        if (settings.Demo) app.MapDemo();
    }

    /// <summary>Stops serving, finishes what was asked, and stops the databases.</summary>
    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        await _databases.DisposeAsync();
    }
}
