using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The district gives its attempt up, and says why, as long as no higher level has agreed to it. Another attempt may follow.</summary>
internal sealed record WithdrawApplication(string Reason) : ICommand<PilotApplication>
{
    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (WhyNotWithdrawn(application, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new ApplicationWithdrawn(now.Actor.Account, now.Today, Reason)).Under(OwnRule);
    }

    private Refusal? WhyNotWithdrawn(PilotApplication application, Circumstances now) =>
        NoApplication.When(application.Stage is ApplicationStage.New)
        ?? WhyNot.WhyNotOfDistrict(application.District, now)
        ?? NextLevelHasActed.When(application.Stage is ApplicationStage.Recognised || application is { Stage: ApplicationStage.Submitted, Step: > 0 })
        ?? NotInDraft.When(application.Stage is ApplicationStage.Rejected or ApplicationStage.Withdrawn)
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<WithdrawApplication>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}
