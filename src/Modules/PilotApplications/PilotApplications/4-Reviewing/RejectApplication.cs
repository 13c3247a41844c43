using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The level that has it says no, and why. The attempt is over; the district may begin another in the application phase.</summary>
internal sealed record RejectApplication(string Reason) : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotApplication state, OrgTree units) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if ((application.WhyNotDecided(now) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new ApplicationRejected(application.District, application.Step, now.Actor.Account, now.Today, Reason)).Under(Choosing);
    }

    internal sealed class Shape : AbstractValidator<RejectApplication>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(2_000);
    }
}
