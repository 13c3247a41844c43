using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The street gives a proposed version back, and says what to mend. An earlier plan stays in force.</summary>
internal sealed record ReturnWorkPlan(int Version, string Reason) : ICommand<Pilot>
{
    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if ((pilot.WhyNotAnswered(now) ?? AnotherVersion.When(pilot.Proposed?.Version != Version) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new WorkPlanReturned(Version, now.Actor.Account, now.Today, Reason)).Under(Creating);
    }

    internal sealed class Shape : AbstractValidator<ReturnWorkPlan>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(1_000);
    }
}
