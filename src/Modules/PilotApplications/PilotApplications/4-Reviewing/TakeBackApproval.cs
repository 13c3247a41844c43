using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>A level that agreed takes that back, and says why, as long as the next level has not acted. It has the application again.</summary>
internal sealed record TakeBackApproval(string Reason) : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotApplication state, OrgTree units) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (WhyNotTakenBack(application, now) is { } refusal) return Decision.Refuse(refusal);
        var step = application.Step - 1;
        return Decision.Record(new ApprovalTakenBack(
            step, now.Actor.Account, now.Today, Reason, application.Chain.Steps[step].DueFrom(now, now.Other<ProgrammeRound>(application.Round)!))).Under(OwnRule);
    }

    private Refusal? WhyNotTakenBack(PilotApplication application, Circumstances now) =>
        NoApplication.When(application.Stage is ApplicationStage.New or ApplicationStage.Draft or ApplicationStage.Withdrawn)
        ?? NextLevelHasActed.When(application.Stage is not ApplicationStage.Submitted)
        ?? NothingToTakeBack.When(application.Step == 0)
        ?? NotYourStep.When(!now.Holds(application.Chain.Steps[application.Step - 1], application.District))
        ?? SubmitterNeverApproves.When(application.Submitter == now.Actor.Account)
        ?? NoSuchRound.When(now.Other<ProgrammeRound>(application.Round) is null)
        ?? RoundIsFrozen.When(now.Other<ProgrammeRound>(application.Round)!.IsFrozenOn(now.Today))
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<TakeBackApproval>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}
