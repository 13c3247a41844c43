using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The province lays down another way up. It begins at the city or above, ends at the province and never leads down; applications that
/// are under way keep the version they were drafted with.
/// </summary>
internal sealed record ReviseApprovalChain(IReadOnlyList<ApprovalStep> Steps, string Reason) : ICommand<ProgrammeRound>
{
    private static readonly string[] Deciders = [Roles.CityUrbanDivision, Roles.ProvinceSupervisor, Roles.SteeringHead, Roles.SteeringDeputy];

    public Decision Decide(ProgrammeRound round, Circumstances now)
    {
        if ((round.WhyNotKept(now) ?? ChainDoesNotFit.When(!Fit(now.Rules)) ?? WhyNot.WhyNotWritten([Reason, .. Steps.Select(s => s.Title)])) is { } refusal) return Decision.Refuse(refusal);
        if (Steps.SequenceEqual(round.Chain.Steps)) return Decision.AlreadySo;
        return Decision.Record(new ApprovalChainRevised(new(round.Chain.Version + 1, Steps), Reason)).Under(Choosing);
    }

    private bool Fit(RuleBook rules) =>
        Steps[^1].Level == UnitLevel.Province
        && Steps.Zip(Steps.Skip(1)).All(pair => pair.Second.Level <= pair.First.Level)
        && Steps.DistinctBy(s => (s.Level, s.Role)).Count() == Steps.Count
        && Steps.All(s => s.Level is UnitLevel.Prefecture or UnitLevel.Province && Deciders.Contains(s.Role) && rules.Rules.Any(r => r.Id == s.Rule && r is { Module: "pilots", PausedBy: Freeze.Stops }));

    internal sealed class Shape : AbstractValidator<ReviseApprovalChain>
    {
        public Shape()
        {
            RuleFor(c => c.Steps).NotEmpty().Must(s => s.Count <= 6);
            RuleForEach(c => c.Steps).Must(s => s is { Role.Length: > 0 and <= 40, Rule.Length: > 0 and <= 20, Title.Length: > 0 and <= 40 });
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }
}
