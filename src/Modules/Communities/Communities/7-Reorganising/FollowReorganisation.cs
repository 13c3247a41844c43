using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>
/// Lets one unit follow a decision that has been taken: it hangs elsewhere, or ends. Only the platform sends it, and once decided it is not
/// refused; a unit that was closed meanwhile stays closed.
/// </summary>
internal sealed record FollowReorganisation(Guid Reorganisation, DateOnly On, string? Parent, IReadOnlyList<string> Successors) : ICommand<Unit>
{
    public Decision Decide(Unit unit, Circumstances now)
    {
        if (unit.Opening is null) return Decision.Refuse(UnitNotOpen);
        if (unit.Followed.Contains(Reorganisation)) return Decision.AlreadySo;
        return Parent is not null
            ? Decision.Record(new UnitPlaced(Parent, On, Reorganisation)).Under(OwnRule)
            : Decision.Record(new UnitSucceeded(Successors, On, Reorganisation)).Under(OwnRule);
    }
}
