using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Enters a division or a department into the tree, from a day that may lie in the past.</summary>
internal sealed record OpenUnit(
    string Code, string Name, UnitLevel Level, string Kind, string? Parent, string? ProfessionalParent, bool IsBody, DateOnly ValidFrom) : ICommand<Unit>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Parent ?? Code];

    public Decision Decide(Unit unit, Circumstances now)
    {
        var opening = new UnitOpened(Code, Name, Level, Kind, Parent, ProfessionalParent, IsBody, ValidFrom);
        if (unit.Opening is not null) return unit.Opening == opening ? Decision.AlreadySo : Decision.Refuse(UnitAlreadyOpen);
        var refusal = Government(now.Units) ?? ProfessionalLine(now.Units) ?? Standing();
        return refusal is null ? Decision.Record(opening).Under(OwnRule) : Decision.Refuse(refusal);
    }

    private bool IsDepartment => Code.Contains('-', StringComparison.Ordinal);
    private bool IsCompound => Code.Contains('.', StringComparison.Ordinal);

    private Refusal? Government(OrgTree tree)
    {
        if (Parent is null && Level == UnitLevel.Province && !IsDepartment) return null;
        if (tree.Find(Parent) is not { } parent) return UnknownParent;
        if (IsCompound || Level == UnitLevel.Compound)
            return IsCompound && (Level, parent.Level) == (UnitLevel.Compound, UnitLevel.Community) ? null : CompoundOutsideCommunity;
        if (!IsDepartment) return Level > parent.Level && !parent.IsDepartment ? null : LevelDoesNotFit;
        if (Level != parent.Level) return LevelDoesNotFit;
        return Code.StartsWith($"{parent.Code}-", StringComparison.Ordinal) && parent.IsBody ? null : DepartmentOfAnotherGovernment;
    }

    private Refusal? ProfessionalLine(OrgTree tree) =>
        ProfessionalParent is null || IsDepartment && tree.Find(ProfessionalParent) is { IsDepartment: true } above && above.Level < Level
            ? null
            : ProfessionalParentDoesNotFit;

    /// <summary>The 7th digit of a township-level code tells streets (0), towns (1) and townships (2, 3) from zones (4, 5).</summary>
    private Refusal? Standing() => (IsBody, Level) switch
    {
        (true, UnitLevel.Community or UnitLevel.Compound) => CommunityIsNoBody,
        (true, UnitLevel.Township) when Kind == UnitKinds.StatisticalZone || Code[6] is '4' or '5' => ZoneIsNoBody,
        _ => null,
    };

    internal sealed class Shape : AbstractValidator<OpenUnit>
    {
        public Shape()
        {
            RuleFor(c => c.Code).Matches("^[0-9]{12}(-[a-z]{1,20}|\\.[0-9]{3})?\\z");
            RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Level).IsInEnum();
            RuleFor(c => c.Kind).NotEmpty().MaximumLength(40);
            RuleFor(c => c.ValidFrom).NotEmpty();
        }
    }
}
