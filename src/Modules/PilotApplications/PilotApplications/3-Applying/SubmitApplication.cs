using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// 逐级申报: the district submits a complete application to the first level above it, whose clock starts. A first submission belongs to
/// the application phase; a correction is taken at any time, and one that comes after its day stays on record as late.
/// </summary>
internal sealed record SubmitApplication : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotApplication state, OrgTree units) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (application.Stage is ApplicationStage.Submitted && application.Submitter == now.Actor.Account) return Decision.AlreadySo;
        var round = now.Other<ProgrammeRound>(application.Round);
        if (WhyNotSubmitted(application, round, now) is { } refusal) return Decision.Refuse(refusal);

        var late = application.Stage is ApplicationStage.Returned && application.Due!.Due < now.Today;
        return Decision.Record(new ApplicationSubmitted(
            application.District, application.Attempt, now.Actor.Account, now.Today, late, application.Chain.Steps[0].DueFrom(now, round!))).Under(Choosing);
    }

    private static Refusal? WhyNotSubmitted(PilotApplication application, ProgrammeRound? round, Circumstances now) =>
        application.WhyPapersStand(now)
        ?? NoSuchRound.When(round is null)
        ?? NotInApplicationPhase.When(application.Stage is ApplicationStage.Draft && !round!.IsIn(ProgrammeRound.ApplicationPhase, now.Today))
        ?? RoundIsFrozen.When(round!.IsFrozenOn(now.Today))
        ?? ApplicationIncomplete.When(Completeness.Missing(application.Papers, application.Consents).Count > 0)
        ?? SubmitterNeverApproves.When(application.Consents.Any(c => c.By == now.Actor.Account));
}
