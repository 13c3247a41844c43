using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Somebody came to the desk with what is an emergency: the person was told to call 110, 119 or 120, or was called for at once. It is
/// counted, and nothing else: no petition, no clock, no name.
/// </summary>
internal sealed record DivertEmergency(string Unit, EmergencyLine Line, bool CalledForThem) : ICommand<EmergencyDiversion>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(EmergencyDiversion diversion, Circumstances now)
    {
        if (diversion.Unit is not null) return Decision.AlreadySo;
        if (WhyNotDiverted(now) is { } refusal) return Decision.Refuse(refusal);

        return Decision.Record(new EmergencyDiverted(Unit, now.Units.PathCodes(Unit), Line, now.Time, CalledForThem)).Under("信访工作条例 25");
    }

    private Refusal? WhyNotDiverted(Circumstances now) => UnknownUnit.When(now.Units.Find(Unit) is null) ?? NotYourUnit.When(!now.Actor.ActsFor(Unit));

    internal sealed class Shape : AbstractValidator<DivertEmergency>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.Line).IsInEnum();
        }
    }
}
