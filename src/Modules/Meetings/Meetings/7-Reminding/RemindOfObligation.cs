using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>
/// Reminds of an obligation if it has reached a step that was not said: each at most once, and none after a later one of its row. What
/// the reminder is about follows from how the obligation stands; whether a meeting is planned for it, and for when, the sweep has seen.
/// </summary>
internal sealed record RemindOfObligation(DateOnly? PlannedFor = null) : ICommand<MeetingObligation>
{
    public Decision Decide(MeetingObligation obligation, Circumstances now)
    {
        var steps = StepsOf(obligation, now.Rules.Calendar);
        if (steps.Reached(now.Today) is not { } step || steps.Any(s => s.DaysBefore <= step.DaysBefore && obligation.Said.Contains(s.Key))) return Decision.AlreadySo;
        return Decision.Record(new ObligationReminded(
            obligation.Unit, obligation.Rule, obligation.Period, step.Occasion, step.At, step.DaysBefore, Addressees.Of(obligation, step, now.Units))).Under(MeetingRefusals.Source);
    }

    private IReadOnlyList<ReminderStep> StepsOf(MeetingObligation obligation, WorkingDayCalendar calendar) => obligation.Stage switch
    {
        ObligationStage.Open or ObligationStage.Missed when PlannedFor is { } day => ReminderSteps.OfPlanned(day, calendar),
        ObligationStage.Open => ReminderSteps.OfEmpty(Period.Named(obligation.Period)!.Value, calendar),
        ObligationStage.Missed => ReminderSteps.OfMissed(obligation.Due, calendar),
        ObligationStage.Held => ReminderSteps.OfMinutes(obligation.Held.Min(h => h.MinutesDue), calendar),
        _ => [],
    };
}
