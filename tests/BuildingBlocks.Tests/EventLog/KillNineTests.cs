using System.Collections.Concurrent;
using System.Diagnostics;
using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The server, or a host, dies in the middle of its work. What was acknowledged is there; what was not, says so truthfully when asked again.</summary>
public sealed class KillNineTests(OwnCluster cluster) : IClassFixture<OwnCluster>, IAsyncLifetime
{
    private const int Clients = 8;

    private NpgsqlDataSource Database { get; } = NpgsqlDataSource.Create(cluster.ConnectionString + ";Pooling=false");

    public Task InitializeAsync() => Migrations.Apply(Database, [Schemas.EventLog], NullLogger.Instance, CancellationToken.None);

    public async Task DisposeAsync() => await Database.DisposeAsync();

    [Fact]
    public async Task A_server_that_is_killed_under_load_loses_nothing_it_acknowledged()
    {
        await using var log = new EventLog(cluster.ConnectionString, NullLogger<EventLog>.Instance);
        var acknowledged = new ConcurrentDictionary<Guid, Appended>();
        var unknown = new ConcurrentBag<AppendRequest>();

        for (var kill = 0; kill < 3; kill++)
        {
            var enough = new CountdownEvent(150);
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var clients = Enumerable.Range(0, Clients).Select(_ => AppendUntilItBreaks(log, acknowledged, unknown, () =>
            {
                if (!enough.IsSet && enough.Signal()) reached.TrySetResult();
            })).ToArray();
            await reached.Task;
            await cluster.KillNine();
            await Task.WhenAll(clients);
            await cluster.Start();
        }

        unknown.Should().HaveCount(3 * Clients, "each client had one command under way at each kill");
        var answers = await Task.WhenAll(unknown.Select(async request => KeyValuePair.Create(request.CommandId, await log.Append(request))));
        answers.Should().OnlyContain(a => a.Value.Outcome == AppendOutcome.Appended || a.Value.Outcome == AppendOutcome.Repeated);
        foreach (var request in unknown)
        {
            var again = await log.Append(request);
            again.Should().Be(answers.Single(a => a.Key == request.CommandId).Value with { Outcome = AppendOutcome.Repeated });
        }
        await using var other = new EventLog(cluster.ConnectionString, NullLogger<EventLog>.Instance);
        await other.UntilPublished(await other.Size());
        await LogCheck.Holds(Database, other, acknowledged.Concat(answers));
    }

    [Fact]
    public async Task A_host_that_is_killed_under_load_loses_nothing_and_another_one_publishes_what_it_forgot()
    {
        using var host = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "CreationPlatform.AppendingHost.dll"), cluster.ConnectionString },
            RedirectStandardOutput = true,
        })!;
        var acknowledged = new List<Guid>();
        while (acknowledged.Count < 500) acknowledged.Add(Guid.Parse((await host.StandardOutput.ReadLineAsync())!));
        host.Kill();
        // What it had written before it died counts as acknowledged too, but for a line torn in the middle.
        while (await host.StandardOutput.ReadLineAsync() is { } line)
            if (Guid.TryParse(line, out var id)) acknowledged.Add(id);
        await host.WaitForExitAsync();

        await using var other = new EventLog(cluster.ConnectionString, NullLogger<EventLog>.Instance);

        await other.UntilPublished(await other.Size());
        await LogCheck.Holds(Database, other);
        var seen = (await other.Follow(await other.Size())).Select(e => e.Correlation).ToHashSet();
        acknowledged.Should().OnlyContain(id => seen.Contains(id.ToString()));
    }

    [Fact]
    public async Task Events_that_were_committed_and_never_published_are_found()
    {
        await using var log = new EventLog(cluster.ConnectionString, NullLogger<EventLog>.Instance);
        var appended = await log.Append(Appends.Some(3, Guid.NewGuid()));
        await log.UntilPublished(appended.Position);
        // As a host leaves it that dies between its commit and publishing.
        await using (var forget = Database.CreateCommand("update platform.log_head set published = size - 2")) await forget.ExecuteNonQueryAsync();

        await log.UntilPublished(appended.Position);
    }

    private static async Task AppendUntilItBreaks(
        EventLog log, ConcurrentDictionary<Guid, Appended> acknowledged, ConcurrentBag<AppendRequest> unknown, Action onAcknowledged)
    {
        var stream = Guid.NewGuid();
        for (var version = 0L; ; version++)
        {
            var append = Appends.One(stream, version);
            try
            {
                acknowledged[append.CommandId] = await log.Append(append);
                onAcknowledged();
            }
            catch (OutcomeUnknownException)
            {
                unknown.Add(append);
                return;
            }
        }
    }
}
