namespace CreationPlatform.Host;

/// <summary>Starts a cluster's server for the holder of its lock.</summary>
internal static class ServerStart
{
    private const int Attempts = 100;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // What PostgreSQL says while the last processes of a killed server are still on their way out.
    private static readonly string[] Leftovers = ["postmaster.pid", "shared memory block"];

    /// <summary>A server that answers. A recovery after a crash is waited for, however long it takes.</summary>
    /// <exception cref="EmbeddedPostgresException">It ended instead; the message holds what it said.</exception>
    public static async Task<IServerProcess> UntilItAnswers(Cluster cluster, PostgresBinaries binaries, ILogger log, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            await Postmaster.EndLeftover(cluster, binaries, log, cancel);
            IServerProcess server = cluster.Address.SocketFolder is null
                ? await DetachedServer.Start(cluster, binaries, cancel)
                : SupervisedServer.Start(cluster, binaries, log);
            if (await Answers(server, cluster, cancel)) return server;
            if (attempt == Attempts || !Leftovers.Any(server.LastWords.Contains))
                throw new EmbeddedPostgresException($"PostgreSQL {binaries.Major} in {binaries.Folder} did not start on {cluster.Data}.\n{server.LastWords}");
            await Task.Delay(Pause, cancel);
        }
    }

    private static async Task<bool> Answers(IServerProcess server, Cluster cluster, CancellationToken cancel)
    {
        try
        {
            while (!server.Ended.IsCompleted)
            {
                if (await cluster.Answers(cancel)) return true;
                await Task.Delay(Moment, cancel);
            }
            return false;
        }
        catch
        {
            await server.Stop();
            throw;
        }
    }
}
