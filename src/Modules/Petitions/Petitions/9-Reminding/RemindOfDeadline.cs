using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// Reminds of a deadline if it has reached a step that was not reminded of: each step at most once, and none after a later one. Of steps
/// that were missed only the latest is made up for.
/// </summary>
internal sealed record RemindOfDeadline(
    Guid Petition, string Number, string Rule, string Article, DateOnly From, DateOnly Due, string Body, string Community, IReadOnlyList<string> ClosedTo, Guid? Report = null)
    : ICommand<DeadlineReminders>
{
    public Decision Decide(DeadlineReminders reminders, Circumstances now)
    {
        var kind = ReminderStep.KindOf(Rule);
        if (ReminderStep.On(now.Today, kind, From, Due, now.Rules.Calendar) is not { } step || reminders.LastStep <= step) return Decision.AlreadySo;
        var to = Addressees.Of(this, kind, step, now.Units);
        if (to.Count == 0) return Decision.AlreadySo;
        var occasion = kind switch
        {
            TimeKind.Window => ReminderOccasion.WindowCloses,
            TimeKind.Objection => ReminderOccasion.ObjectionEnds,
            _ => step == ReminderStep.Overdue ? ReminderOccasion.DutyIsOverdue : ReminderOccasion.DutyFallsDue,
        };
        return Decision.Record(new PetitionReminded(Petition, Number, occasion, Rule, Article, Due, step, to, ClosedTo, Report)).Under(Article);
    }
}
