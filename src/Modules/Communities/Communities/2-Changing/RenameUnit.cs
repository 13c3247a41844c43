using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Gives a unit another name from a day on; papers of earlier days keep the earlier name.</summary>
internal sealed record RenameUnit(string Name, DateOnly From) : ICommand<Unit>
{
    public Decision Decide(Unit unit, Circumstances now) => unit switch
    {
        { Opening: null } => Decision.Refuse(UnitNotOpen),
        { ClosedOn: not null } => Decision.Refuse(UnitIsClosed),
        _ when From < unit.Opening.ValidFrom => Decision.Refuse(BeforeOpening),
        _ when unit.Names.On(From) == Name => Decision.AlreadySo,
        _ => Decision.Record(new UnitRenamed(Name, From)).Under(OwnRule),
    };

    internal sealed class Shape : AbstractValidator<RenameUnit>
    {
        public Shape() => RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
    }
}
