using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Takes a unit out of the tree; the day named is the first on which it no longer stands.</summary>
internal sealed record CloseUnit(DateOnly On) : ICommand<Unit>
{
    public Decision Decide(Unit unit, Circumstances now) => unit switch
    {
        { Opening: null } => Decision.Refuse(UnitNotOpen),
        { ClosedOn: { } day } => day == On ? Decision.AlreadySo : Decision.Refuse(UnitIsClosed),
        _ when On <= unit.Opening.ValidFrom => Decision.Refuse(BeforeOpening),
        _ when On > now.Today => Decision.Refuse(AheadOfTime),
        _ when now.Units.ChildrenOf(unit.Opening.Code).Count + now.Units.LineBelow(unit.Opening.Code).Count > 0 => Decision.Refuse(UnitsStandUnderIt),
        _ => Decision.Record(new UnitClosed(On)).Under(OwnRule),
    };

    internal sealed class Shape : AbstractValidator<CloseUnit>
    {
        public Shape() => RuleFor(c => c.On).NotEmpty();
    }
}
