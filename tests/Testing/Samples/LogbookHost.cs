using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.Testing;

/// <summary>The sample module on a database, with the whole pipeline and without HTTP.</summary>
public sealed class LogbookHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    /// <summary>The sample on a database that has its schemas.</summary>
    public LogbookHost(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(new EventLog(connectionString, NullLogger<EventLog>.Instance));
        services.AddSingleton(MasterKey.FromFile(Path.Combine(_folder.Path, "master.key")));
        services.AddSingleton(provider => new PersonKeys(connectionString, provider.GetRequiredService<MasterKey>()));
        services.AddSingleton(new RuleBooks(RuleBook.BuiltIn)).AddSingleton(TimeProvider.System).AddSingleton<IOrgTrees, OneTree>();
        Modules.AddTo(services);
        _services = services.BuildServiceProvider();
        _services.GetRequiredService<Permissions>().Permit(typeof(MakeEntry), [LogbooksModule.Clerk]);
    }

    public static Modules Modules { get; } = new(new LogbooksModule());

    public static Caller Clerk { get; } = new("clerk.one", [new(StreamIds.From("post:clerk"), LogbooksModule.Clerk, TestUnits.Community)]);

    public EventLog Log => Get<EventLog>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Brings an empty database to the sample's form.</summary>
    public static Task Migrate(NpgsqlDataSource database) => Migrations.Apply(database, Modules.Schemas, NullLogger.Instance, CancellationToken.None);

    public Task<Outcome> MakeEntry(Guid logbook, MakeEntry? command = null) =>
        Get<IMediator>().Send(new Execute<MakeEntry, Logbook>(command ?? Testing.MakeEntry.Usual, logbook, Guid.NewGuid(), Clerk));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class OneTree : IOrgTrees
    {
        public ValueTask<OrgTree> AsOf(DateOnly day) => new(TestUnits.Tree);
    }
}
