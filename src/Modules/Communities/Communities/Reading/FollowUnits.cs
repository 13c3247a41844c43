using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CreationPlatform.Communities;

/// <summary>Fills this host's tree from the units' documents before it serves, and keeps it abreast of the log.</summary>
internal sealed class FollowUnits(EventLog log, OrgTrees trees, ILogger<FollowUnits> logger) : IHostedService, IFollow, IAsyncDisposable
{
    private LogFollower? _follower;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var position = await log.Published(cancellationToken);
        await LoadUnits([], cancellationToken);
        _follower = new(log, position, See, logger);
    }

    public Task CatchUp() => _follower?.CatchUp() ?? Task.CompletedTask;

    private Task See(IReadOnlyList<StoredEvent> events)
    {
        Guid[] changed = [.. events.Where(e => e.Type.StartsWith("communities.unit-", StringComparison.Ordinal)).Select(e => e.Stream).Distinct()];
        return changed.Length == 0 ? Task.CompletedTask : LoadUnits(changed, CancellationToken.None);
    }

    private async Task LoadUnits(Guid[] only, CancellationToken cancel)
    {
        await using var command = log.Database.CreateCommand($"select data from communities.mt_doc_unit{(only.Length == 0 ? "" : " where id = any ($1)")}");
        if (only.Length > 0) command.Parameters.Add(new() { Value = only });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var units = new List<UnitDetails>();
        while (await row.ReadAsync(cancel)) units.Add(JsonSerializer.Deserialize<UnitDetails>(row.GetFieldValue<byte[]>(0), StoredJson.Options)!);
        trees.Load(units);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // The container knows it under several names, and disposes of it under each.
    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _follower, null)?.DisposeAsync() ?? ValueTask.CompletedTask;
}
