using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Communities;

/// <summary>Opens the known units where none are open yet, level by level: a unit stands only under one that stands.</summary>
internal sealed class OpenKnownUnits(IMediator mediator, IOrgTrees trees, ModuleRelays relays, TimeProvider clock) : ILoadFirst
{
    public async Task Load()
    {
        if ((await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow()))).Count > 0) return;
        foreach (var level in KnownUnits.All.GroupBy(u => (u.Level, IsDepartment: u.Code.Contains('-', StringComparison.Ordinal))).OrderBy(g => g.Key))
        {
            await Task.WhenAll(level.Select(Open));
            await relays.RunUntilQuietAsync();
        }
    }

    private async Task Open(OpenUnit unit)
    {
        var stream = UnitIds.Of(unit.Code);
        var outcome = await mediator.Send(new Execute<OpenUnit, Unit>(unit, stream, StreamIds.From("known-unit", stream), Caller.System));
        if (outcome is not Outcome.Done) throw new InvalidOperationException($"The known unit {unit.Code} was answered {outcome}.");
    }
}
