using System.Diagnostics;

namespace CreationPlatform.Host;

/// <summary>
/// A server started by pg_ctl, for Windows, which has no shell to supervise it and where pg_ctl gives up administrators' rights
/// for the server. If the host is killed the server stays, and the next host stops it. Tests run this way on Linux; on Windows itself
/// it has not been tried.
/// </summary>
internal sealed class DetachedServer : IServerProcess
{
    private readonly Cluster _cluster;
    private readonly PostgresBinaries _binaries;

    private DetachedServer(Cluster cluster, PostgresBinaries binaries, Process server)
    {
        _cluster = cluster;
        _binaries = binaries;
        Ended = server.WaitForExitAsync();
    }

    public Task Ended { get; }

    public string LastWords => File.Exists(_cluster.Log) ? string.Join('\n', File.ReadLines(_cluster.Log).TakeLast(20)) : "";

    public static async Task<DetachedServer> Start(Cluster cluster, PostgresBinaries binaries, CancellationToken cancel)
    {
        await File.WriteAllTextAsync(cluster.Log, "", cancel);
        if (cluster.Account is not null) await cluster.Account.Own([cluster.Log], cancel);
        var settings = string.Join(' ', cluster.Settings().Select(s => $"\"{s}\""));
        // Its output is not redirected: the server would inherit the pipe and hold it open.
        using var starting = Subprocess.Start(Subprocess.Of(cluster.AsAccount(
            [binaries["pg_ctl"], "start", "-D", cluster.Data, "-l", cluster.Log, "-s", "-w", "-t", "600", "-o", settings])));
        await starting.WaitForExitAsync(cancel);
        return Postmaster.Of(cluster.Data) is { } id
            ? new DetachedServer(cluster, binaries, Process.GetProcessById(id))
            : throw new EmbeddedPostgresException($"PostgreSQL did not start.\n{await File.ReadAllTextAsync(cluster.Log, cancel)}");
    }

    public async Task Stop()
    {
        var stop = _cluster.AsAccount([_binaries["pg_ctl"], "stop", "-D", _cluster.Data, "-m", "fast", "-w"]);
        var (_, output) = await Subprocess.Try(stop, CancellationToken.None);
        if (Postmaster.Of(_cluster.Data) is { } id) throw new EmbeddedPostgresException($"The server {id} does not end.\n{output}");
        await Ended;
    }
}
