using System.Diagnostics;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>
/// A private PostgreSQL in a folder, for a platform that is to run without preparation. One host owns the server and keeps it running;
/// further hosts on the same folder join as guests, and one of them takes over when the owner ends or dies.
/// </summary>
internal sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string Maintenance = "postgres";
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly Cluster _cluster;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _stopping = new();
    private FileStream? _lock;
    private IServerProcess? _server;
    private Task _keeping = Task.CompletedTask;

    private EmbeddedPostgres(Cluster cluster, ILogger log) => (_cluster, _log) = (cluster, log);

    /// <summary>How to reach the maintenance database. It stays the same whoever owns the server.</summary>
    public string ConnectionString => ConnectionStringFor(Maintenance);

    /// <summary>Whether this host runs the server; otherwise it is a guest.</summary>
    public bool OwnsServer => _lock is not null;

    /// <summary>The cluster's data folder.</summary>
    public string Data => _cluster.Data;

    /// <summary>The folder to use when none is configured: below the account's local data, or below /var/lib for root.</summary>
    public static string DefaultDataFolder() => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
        ? "/var/lib/creation-platform" // The server's own account cannot enter root's home.
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "creation-platform");

    /// <summary>Makes the cluster if need be, starts its server or joins the one that runs, and returns once it answers.</summary>
    /// <param name="folder">The data folder; everything the cluster needs lies in it.</param>
    /// <param name="log">Told about the server's life; never about its contents.</param>
    /// <param name="settings">Server settings beyond the platform's own, for instance <c>max_connections</c>.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="EmbeddedPostgresException">There is no PostgreSQL on this machine, or it cannot serve this folder.</exception>
    public static Task<EmbeddedPostgres> Start(
        string folder, ILogger log, IReadOnlyDictionary<string, string>? settings = null, CancellationToken cancel = default) =>
        Start(new Cluster(folder, settings ?? new Dictionary<string, string>(), onLoopback: OperatingSystem.IsWindows()), log, cancel);

    /// <summary>The same for a cluster that is described already.</summary>
    public static async Task<EmbeddedPostgres> Start(Cluster cluster, ILogger log, CancellationToken cancel)
    {
        var postgres = new EmbeddedPostgres(cluster, log);
        try
        {
            await postgres.OwnOrJoin(cancel);
        }
        catch
        {
            await postgres.DisposeAsync();
            throw;
        }
        postgres._keeping = postgres.KeepServerRunning(postgres._stopping.Token);
        return postgres;
    }

    /// <summary>How to reach a database that exists.</summary>
    public string ConnectionStringFor(string database) => _cluster.Address.ConnectionString(database);

    /// <summary>How to reach a database of the cluster, which is created if it is missing. Several hosts may ask at once.</summary>
    /// <param name="name">The database's name.</param>
    public async Task<string> Database(string name)
    {
        await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        // The lock ends with the connection.
        await using var ask = new NpgsqlCommand(
            "select pg_advisory_lock(hashtext('create database'), hashtext($1))", connection);
        ask.Parameters.Add(new() { Value = name });
        await ask.ExecuteNonQueryAsync();
        ask.CommandText = "select exists (select from pg_database where datname = $1)";
        if (await ask.ExecuteScalarAsync() is false)
        {
            await using var create = new NpgsqlCommand($"create database {new NpgsqlCommandBuilder().QuoteIdentifier(name)}", connection);
            await create.ExecuteNonQueryAsync();
        }
        return ConnectionStringFor(name);
    }

    /// <summary>Stops the server if this host owns it; a guest just leaves.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _keeping;
        if (_server is not null)
        {
            await _server.Stop();
            _cluster.TidyUp();
        }
        if (_lock is not null) await _lock.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task OwnOrJoin(CancellationToken cancel)
    {
        while (true)
        {
            if ((_lock = _cluster.TryLock()) is not null)
            {
                await StartServer(cancel);
                return;
            }
            if (await _cluster.Answers(cancel))
            {
                _log.LogInformation("Joined the PostgreSQL of another host in {Folder}.", _cluster.Data);
                return;
            }
            await Task.Delay(Moment, cancel);
        }
    }

    private async Task KeepServerRunning(CancellationToken stopping)
    {
        var pause = Pause;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await UntilServerIsMissing(stopping);
                await StartServer(stopping);
                pause = Pause;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                _log.LogCritical(e, "PostgreSQL in {Folder} does not start; the next attempt is in {Pause}.", _cluster.Data, pause);
                await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    /// <summary>As owner, until our server ends by itself; as guest, until the owner is gone and the lock is ours.</summary>
    private async Task UntilServerIsMissing(CancellationToken stopping)
    {
        if (_server is not null)
        {
            await _server.Ended.WaitAsync(stopping);
            _log.LogError("PostgreSQL in {Folder} ended by itself and is started again. It said: {LastWords}", _cluster.Data, _server.LastWords);
            _server = null;
        }
        while ((_lock ??= _cluster.TryLock()) is null) await Task.Delay(Pause, stopping);
    }

    private async Task StartServer(CancellationToken cancel)
    {
        var since = Stopwatch.GetTimestamp();
        var binaries = await _cluster.Prepare(cancel);
        _server = await ServerStart.UntilItAnswers(_cluster, binaries, _log, cancel);
        var took = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        _log.LogInformation("PostgreSQL {Major} serves {Folder} after {Milliseconds:0} ms.", binaries.Major, _cluster.Data, took);
    }
}
