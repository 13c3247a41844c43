using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>督促检查: a division of city or province enters a check that it held of a pilot, at whatever point of the process, with findings and demands.</summary>
internal sealed record HoldSupervisionCheck(Guid Round, string Community, DateOnly HeldOn, IReadOnlyList<string> Findings, IReadOnlyList<MadeDemand> Demands)
    : ICommand<SupervisionCheck>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(SupervisionCheck check, Circumstances now)
    {
        var by = now.SupervisorOf(Community);
        if (WhyNotHeld(by, now) is { } refusal) return Decision.Refuse(refusal);
        if (check.IsHeld) return Decision.AlreadySo;
        var path = now.PathsOf(Community);
        return Decision.Record(new CheckHeld(
            Round, Community, path.First(code => now.Units.Find(code)!.Level == UnitLevel.County), path, by!, HeldOn, Findings, Demands, now.Today)).Under(Supervising);
    }

    private Refusal? WhyNotHeld(string? by, Circumstances now) =>
        NoCheckedCommunity.When(!now.IsCommunityOfDistrict(Community))
        ?? NotASupervisor.When(by is null)
        ?? CheckDatedAhead.When(HeldOn > now.Today)
        ?? DemandOutside.When(Demands.Any(d => now.Units.Find(d.To) is not { Level: UnitLevel.County or UnitLevel.Township or UnitLevel.Community } || !now.Units.IsUnder(Community, d.To)))
        ?? DemandDueBefore.When(Demands.Any(d => d.Due < now.Today))
        ?? WhyNot.WhyNotWritten([.. Findings, .. Demands.Select(d => d.Demand)]);

    internal sealed class Shape : AbstractValidator<HoldSupervisionCheck>
    {
        public Shape()
        {
            RuleFor(c => c.Round).NotEmpty();
            RuleFor(c => c.Community).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.HeldOn).NotEmpty();
            RuleFor(c => c.Findings).NotEmpty().Must(f => f.Count <= 30);
            RuleForEach(c => c.Findings).NotEmpty().MaximumLength(500);
            RuleFor(c => c.Demands).NotNull().Must(d => d.Count <= 30);
            RuleForEach(c => c.Demands).Must(d => d is { To.Length: 12, Demand.Length: > 0 and <= 500 } && d.Due != default);
        }
    }
}
