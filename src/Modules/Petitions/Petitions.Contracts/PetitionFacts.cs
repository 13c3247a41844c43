using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>登记: a petition was registered. How many there are is never scored; how well they are handled is.</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="Community">Code of the community from which the matter comes.</param>
/// <param name="RegisteredAt">Code of the unit that registered it.</param>
/// <param name="ReceivedOn">The day of receipt, Asia/Shanghai.</param>
public sealed record PetitionWasRegistered(Guid PetitionId, string Community, string RegisteredAt, DateOnly ReceivedOn) : INotification;

/// <summary>受理: a competent body accepted a petition (信访工作条例 34).</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="Body">Code of the body.</param>
/// <param name="AcceptedOn">The day of acceptance, Asia/Shanghai.</param>
/// <param name="OpinionDue">The day by which its opinion is due, as long as there is no extension.</param>
public sealed record PetitionWasAccepted(Guid PetitionId, string Body, DateOnly AcceptedOn, DateOnly OpinionDue) : INotification;

/// <summary>办结: the body that accepted a petition issued its handling opinion (信访工作条例 32, 34). Review and re-examination may follow.</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="Body">Code of the body.</param>
/// <param name="ConcludedOn">The day of the opinion, Asia/Shanghai.</param>
/// <param name="Due">The day by which it was due, an extension included.</param>
public sealed record PetitionWasConcluded(Guid PetitionId, string Body, DateOnly ConcludedOn, DateOnly Due) : INotification;

/// <summary>答复: the petitioner has the handling opinion (信访工作条例 35), or the reply to a proposal (31(1)). No accusation is ever among them.</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="AnsweredOn">The day on which the petitioner had it, Asia/Shanghai.</param>
public sealed record PetitionWasAnswered(Guid PetitionId, DateOnly AnsweredOn) : INotification;

/// <summary>提醒: a step of one of a petition's deadlines was reached, and certain posts should know. Each step of a deadline falls once.</summary>
/// <param name="PetitionId">The petition.</param>
/// <param name="Number">Its number; empty where the deadline is of a report beside it.</param>
/// <param name="Occasion">What is about to happen, or has.</param>
/// <param name="Rule">The rule that gives the time, for instance <c>XF-05</c>.</param>
/// <param name="Article">The article behind the rule.</param>
/// <param name="Due">The last day in time, Asia/Shanghai.</param>
/// <param name="DaysBefore">Which step: working days before the last day, for a petitioner's window calendar days; -1 once it is overdue.</param>
/// <param name="To">Whom it is for: a role at a unit each, as in <c>530102001000/handler</c>.</param>
/// <param name="ClosedTo">Codes of units to which the matter is closed.</param>
/// <param name="ReportId">The report of retaliation or disclosure that the deadline is of; none where it is of the petition itself.</param>
public sealed record PetitionReminderFell(
    Guid PetitionId, string Number, ReminderOccasion Occasion, string Rule, string Article, DateOnly Due, int DaysBefore, IReadOnlyList<string> To,
    IReadOnlyList<string> ClosedTo, Guid? ReportId) : INotification;

/// <summary>What somebody is reminded of.</summary>
public enum ReminderOccasion
{
    /// <summary>A body has to have done something by a day.</summary>
    DutyFallsDue,

    /// <summary>A body may object until a day.</summary>
    ObjectionEnds,

    /// <summary>A body has not done in time what it had to; the next level up is told too.</summary>
    DutyIsOverdue,

    /// <summary>A time of the petitioner ends, who has no account: whoever serves the petitioner passes it on.</summary>
    WindowCloses,
}
