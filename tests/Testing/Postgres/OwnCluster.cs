using System.Diagnostics;
using CreationPlatform.Host;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CreationPlatform.Testing;

/// <summary>A server of its own, as durable as in production, for tests that kill it. Nothing starts it again but the test.</summary>
public sealed class OwnCluster : IAsyncLifetime, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Cluster _cluster;
    private IServerProcess? _server;

    public OwnCluster() => _cluster = new Cluster(_folder.Path, new Dictionary<string, string>(), onLoopback: OperatingSystem.IsWindows());

    /// <summary>The maintenance database; the same after every start.</summary>
    public string ConnectionString => _cluster.Address.ConnectionString("postgres");

    public Task InitializeAsync() => Start();

    /// <summary>Starts the server, after a kill with recovery, and returns once it answers.</summary>
    public async Task Start() =>
        _server = await ServerStart.UntilItAnswers(_cluster, await _cluster.Prepare(CancellationToken.None), NullLogger.Instance, CancellationToken.None);

    /// <summary>Kills the server's main process, which gives it no chance to write anything, and returns once all its processes are gone.</summary>
    public async Task KillNine()
    {
        using (var postmaster = Process.GetProcessById(Postmaster.Of(_cluster.Data)!.Value)) postmaster.Kill();
        await _server!.Ended;
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.Stop();
        _server = null;
        _folder.Dispose();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
