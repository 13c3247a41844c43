using System.Text.Json;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A database with the log's and the sample module's schemas, and one with the persons' keys.</summary>
public sealed class SamplesDatabase() : DatabaseFixture("samples", db => Migrations.Apply(db, new Modules(new SamplesModule()).Schemas, NullLogger.Instance, CancellationToken.None));

/// <summary>A host of the sample module, put together as the real one is. Several may share the databases.</summary>
public sealed class SampleHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <summary>Opens a host.</summary>
    /// <param name="database">The log with the sample module.</param>
    /// <param name="keys">The persons' keys.</param>
    /// <param name="masterKey">The key file that its hosts share.</param>
    public SampleHost(DatabaseFixture database, DatabaseFixture keys, string masterKey)
    {
        var services = new ServiceCollection().AddLogging()
            .AddSingleton(_ => new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance))
            .AddSingleton(_ => MasterKey.FromFile(masterKey))
            .AddSingleton(p => new PersonKeys(keys.ConnectionString, p.GetRequiredService<MasterKey>()))
            .AddSingleton(new RuleBooks(RuleBook.BuiltIn))
            .AddSingleton<IOrgTrees, Trees>()
            .AddSingleton(TimeProvider.System);
        Modules = new Modules(new SamplesModule());
        Modules.AddTo(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        foreach (var command in (Type[])[typeof(OpenTally), typeof(Count), typeof(NameTally), typeof(Remark), typeof(ShutTally), typeof(CatchUp), typeof(CountRung), typeof(RingBell)]) Get<Permissions>().Permit(command, ["clerk"]);
        Relay = Modules.RelaysOn(Log, _services).Single();
    }

    /// <summary>Somebody who may do everything in the street of the tests.</summary>
    public static Caller Clerk { get; } = new("clerk-1", [new(StreamIds.From("post-1"), "clerk", TestUnits.Street)], "private");

    public Modules Modules { get; }

    public EventLog Log => Get<EventLog>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    internal ModuleRelay Relay { get; }

    public Task<Outcome> Send<TCommand>(TCommand command, Guid stream, Guid? id = null, Caller? by = null, long? expected = null, bool mustExist = false) where TCommand : ICommand<Tally> =>
        Get<IMediator>().Send(new Execute<TCommand, Tally>(command, stream, id ?? Guid.NewGuid(), by ?? Clerk) { ExpectedVersion = expected, MustExist = mustExist });

    /// <summary>A bell: a stream of another kind.</summary>
    public async Task<Guid> RingBell()
    {
        var stream = Guid.NewGuid();
        (await Get<IMediator>().Send(new Execute<RingBell, Bell>(new(), stream, Guid.NewGuid(), Clerk))).Should().BeOfType<Outcome.Done>();
        return stream;
    }

    /// <summary>An open tally in the clerk's street.</summary>
    public async Task<Guid> OpenTally()
    {
        var stream = Guid.NewGuid();
        (await Send(new OpenTally(TestUnits.Street), stream)).Should().Be(new Outcome.Done(stream, 1));
        return stream;
    }

    /// <summary>The events of a stream as they are stored.</summary>
    internal async Task<IReadOnlyList<StoredEvent>> EventsOf(Guid stream) => (await Log.Read(stream, Guid.Empty)).Events;

    /// <summary>A tally's document as it is stored, with its version.</summary>
    internal async Task<(JsonElement Data, long Version)?> PageOf(Guid stream)
    {
        await using var command = Log.Database.CreateCommand("select data, mt_version from samples.mt_doc_tally_page where id = $1");
        command.Parameters.Add(new() { Value = stream });
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync() ? (JsonDocument.Parse(row.GetFieldValue<byte[]>(0)).RootElement, row.GetInt64(1)) : null;
    }

    public async ValueTask DisposeAsync()
    {
        await Relay.DisposeAsync();
        await _services.DisposeAsync();
    }

    private sealed class Trees : IOrgTrees
    {
        public ValueTask<OrgTree> AsOf(DateOnly day) => new(TestUnits.Tree);
    }
}

/// <summary>Databases and a key file of their own for one class of tests, and a host on them.</summary>
public sealed class SampleFixture : IAsyncLifetime
{
    private readonly SamplesDatabase _database = new();
    private readonly KeysDatabase _keys = new();
    private readonly TemporaryFolder _folder = new();

    public SampleHost Host { get; private set; } = null!;

    public NpgsqlDataSource Log => _database.DataSource;

    public NpgsqlDataSource Keys => _keys.DataSource;

    public string KeysConnectionString => _keys.ConnectionString;

    public string Folder => _folder.Path;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await _keys.InitializeAsync();
        Host = AnotherHost();
        await Host.Get<PersonKeys>().CheckMasterKey();
    }

    public SampleHost AnotherHost() => new(_database, _keys, Path.Combine(_folder.Path, "master.key"));

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await _keys.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }
}
