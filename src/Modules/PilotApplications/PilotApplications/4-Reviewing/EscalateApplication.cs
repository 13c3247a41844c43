using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The platform itself tells the level above of an answer or a correction that is overdue, once for each clock; it decides nothing. Where
/// a freeze was declared after the clock had started, the clock is moved first.
/// </summary>
internal sealed record EscalateApplication : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotApplication state) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (application.Stage is ApplicationStage.New || now.Other<ProgrammeRound>(application.Round) is not { } round) return Decision.Refuse(NoApplication);
        if (application.Due is not { } due || due.Due >= now.Today) return Decision.AlreadySo;

        var counted = now.Rules.Deadline(due.Rule, due.From, due.StartedBy, round.Pauses, due.Length);
        if (counted.Due > due.Due) return Decision.Record(new StepClockMoved(counted)).Under(OwnRule);
        if (application.Escalated.Contains((due.Rule, due.Due))) return Decision.AlreadySo;

        var body = application.Stage is ApplicationStage.Returned ? application.District : now.Units.BodyAt(application.Pending.Level, application.District)!;
        return Decision.Record(new ApplicationEscalated(due.Rule, due.Due, body, now.Units.BodyAbove(body)?.Code ?? body, now.Today)).Under(OwnRule);
    }
}
