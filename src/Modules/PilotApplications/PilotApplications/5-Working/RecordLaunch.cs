using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>启动仪式: the ceremony with which province, city and district launch the pilot together.</summary>
internal sealed record RecordLaunch(DateOnly HeldOn, string Place, IReadOnlyList<UnitLevel> Levels) : ICommand<Pilot>
{
    private static readonly UnitLevel[] Three = [UnitLevel.Province, UnitLevel.Prefecture, UnitLevel.County];

    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.WhyNotOfDistrict(now) is { } notHere) return Decision.Refuse(notHere);
        if (pilot.IsLaunched) return Decision.AlreadySo;
        if ((pilot.WhyNotOn(HeldOn, now) ?? ThreeLevelsLaunch.When(Three.Except(Levels).Any()) ?? WhyNot.WhyNotWritten(Place)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new LaunchHeld(HeldOn, Place, [.. Levels.Distinct().Order()])).Under(Phasing);
    }

    internal sealed class Shape : AbstractValidator<RecordLaunch>
    {
        public Shape()
        {
            RuleFor(c => c.HeldOn).NotEmpty();
            RuleFor(c => c.Place).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Levels).NotEmpty().Must(l => l.Count <= 6);
            RuleForEach(c => c.Levels).IsInEnum();
        }
    }
}
