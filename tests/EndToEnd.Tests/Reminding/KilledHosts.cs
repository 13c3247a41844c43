using System.Globalization;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Host;

/// <summary>
/// Two hosts on one database, whose clocks stand on a morning, while one of them is killed again and again. Between the mornings nobody is
/// awake.
/// </summary>
internal sealed class KilledHosts : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestDatabase _platform, _keys;
    private readonly Random _random;
    private readonly EventLog _log;
    private long _entries;

    private KilledHosts(TestDatabase platform, TestDatabase keys, int seed) =>
        (_platform, _keys, _random, _log) = (platform, keys, new(seed), new(platform.ConnectionString, NullLogger<EventLog>.Instance));

    /// <summary>A platform in which something was prepared by a host that has stopped since.</summary>
    public static async Task<KilledHosts> After(Func<IServiceProvider, Task> prepare, int seed)
    {
        var hosts = new KilledHosts(await PostgresForTests.EmptyDatabase(), await PostgresForTests.EmptyDatabase(), seed);
        await using var host = await PlatformOnPostgres.Start(hosts._platform, hosts._keys, hosts._folder, new TestClock(PlatformOnPostgres.Beginning));
        await prepare(host.App.Services);
        return hosts;
    }

    /// <summary>Wakes two hosts until so many more entries stand in the inbox, and kills one after the other on the way, each at a random entry.</summary>
    public async Task Wake(string morning, int more)
    {
        var awake = await Task.WhenAll(Start(morning), Start(morning));
        for (var kill = 0; kill < awake.Length; kill++)
        {
            await UntilEntries(_random.NextInt64(_entries, _entries + more));
            await using var victim = awake[kill];
            await victim.KillNine();
            awake[kill] = await Start(morning);
        }
        await UntilEntries(_entries += more);
        foreach (var host in awake) await host.DisposeAsync();
    }

    /// <summary>Each distinct row of a query's text columns, with how often it is there.</summary>
    public async Task<IReadOnlyDictionary<string, long>> Tally(string select)
    {
        await using var ask = _platform.DataSource.CreateCommand($"select said, count(*) from ({select}) as all_of_it (said) group by 1");
        await using var row = await ask.ExecuteReaderAsync();
        var tally = new Dictionary<string, long>();
        while (await row.ReadAsync()) tally[row.GetString(0)] = row.GetInt64(1);
        return tally;
    }

    /// <summary>How many there are.</summary>
    public async Task<long> Count(string sql)
    {
        await using var ask = _platform.DataSource.CreateCommand(sql);
        return Convert.ToInt64(await ask.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <summary>How many positions of the log are missing.</summary>
    public Task<long> Gaps() => Count("select max(seq_id) - count(*) from platform.mt_events");

    public async ValueTask DisposeAsync()
    {
        await _log.DisposeAsync();
        await _platform.DisposeAsync();
        await _keys.DisposeAsync();
        _folder.Dispose();
    }

    private Task<ServingHost> Start(string morning) => ServingHost.Start(
        ("ConnectionStrings__Platform", _platform.ConnectionString), ("ConnectionStrings__PersonKeys", _keys.ConnectionString), ("Platform__DataFolder", _folder.Path),
        ("Platform__Demo", "true"), ("Platform__Clock", morning));

    private async Task UntilEntries(long count)
    {
        for (var moved = _log.Moved; await Count("select count(*) from notifications.mt_doc_inbox_entry") < count; moved = _log.Moved)
            await moved.WaitAsync(TimeSpan.FromMinutes(2));
    }
}
