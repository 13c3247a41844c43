using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>A unit owes a meeting under a rule of the meeting regime in a period.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="Unit">Code of the street or community.</param>
/// <param name="Rule">The rule, for instance <c>MT-3</c>.</param>
/// <param name="Period">The period's name: <c>2026-05</c>, <c>2026-Q2</c> or <c>2026-H1</c>.</param>
/// <param name="Due">Its last day.</param>
public sealed record MeetingObligationWasOpened(Guid ObligationId, string Unit, string Rule, string Period, DateOnly Due) : INotification;

/// <summary>A unit's obligation was fulfilled: a meeting that counts was held and its minutes are approved.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="HeldOn">The day on which the meeting began.</param>
/// <param name="InTime">Whether it was held in the period, and its minutes approved in 5 working days.</param>
public sealed record MeetingObligationWasFulfilled(Guid ObligationId, DateOnly HeldOn, bool InTime) : INotification;

/// <summary>A period ended without a meeting that counts.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="Due">The last day of the period.</param>
public sealed record MeetingObligationWasMissed(Guid ObligationId, DateOnly Due) : INotification;

/// <summary>A meeting was held, whether it counts or not.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Unit">Code of the street or community.</param>
/// <param name="HeldOn">The day on which it began, by server time.</param>
/// <param name="MinutesDue">The day by which its minutes are to be approved.</param>
/// <param name="Serves">The obligations that it serves, each with the codes of what stands against its counting.</param>
public sealed record MeetingWasHeld(Guid MeetingId, string Unit, DateOnly HeldOn, DateOnly MinutesDue, IReadOnlyList<MeetingCounting> Serves) : INotification;

/// <summary>An obligation that a held meeting serves.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Period">The period's name.</param>
/// <param name="Obstacles">What stands against its counting; empty where nothing does.</param>
public sealed record MeetingCounting(string Rule, string Period, IReadOnlyList<string> Obstacles);

/// <summary>The minutes of a meeting were approved.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Unit">Code of the street or community.</param>
/// <param name="ApprovedOn">The day of approval.</param>
/// <param name="Serves">Rule and period of each obligation that the meeting serves.</param>
public sealed record MinutesWereApproved(Guid MeetingId, string Unit, DateOnly ApprovedOn, IReadOnlyList<MeetingServing> Serves) : INotification;

/// <summary>An obligation that a meeting serves.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Period">The period's name.</param>
public sealed record MeetingServing(string Rule, string Period);

/// <summary>What an earlier meeting left open stands on a later one's agenda.</summary>
/// <param name="MeetingId">The later meeting.</param>
/// <param name="From">The earlier meeting.</param>
public sealed record MeetingBacklogWasTakenUp(Guid MeetingId, Guid From) : INotification;

/// <summary>A planned meeting was called off.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Unit">Code of the street or community.</param>
/// <param name="Serves">The obligations that it was to serve, which are still owed.</param>
/// <param name="Reason">Why; no personal numbers stand in it.</param>
public sealed record MeetingWasCancelled(Guid MeetingId, string Unit, IReadOnlyList<MeetingServing> Serves, string Reason) : INotification;

/// <summary>What a reminder of the meeting regime is about. Permanent.</summary>
public enum MeetingReminderOccasion
{
    /// <summary>Half of the period is over and no meeting is planned.</summary>
    NotPlanned = 1,

    /// <summary>The period ends, and no meeting is planned.</summary>
    PeriodEnds,

    /// <summary>The last five working days of the period begin, and no meeting is planned.</summary>
    StillEmpty,

    /// <summary>A planned meeting comes near.</summary>
    MeetingNears,

    /// <summary>The period is over and nothing was held that counts.</summary>
    Missed,

    /// <summary>A meeting was held, and the time for approving its minutes is over.</summary>
    MinutesMissing,
}

/// <summary>A step of the reminders of an obligation was reached; told once for each step and date.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="Unit">Code of the street or community.</param>
/// <param name="Rule">The rule, for instance <c>MT-3</c>.</param>
/// <param name="Period">The period's name.</param>
/// <param name="Occasion">What it is about.</param>
/// <param name="At">The date that it leads to, or that has passed.</param>
/// <param name="DaysBefore">How many working days before that date; negative after it.</param>
/// <param name="To">Whom it is addressed to: a role at a unit each, as in <c>530102001001/community_head</c>.</param>
public sealed record MeetingReminderFell(
    Guid ObligationId, string Unit, string Rule, string Period, MeetingReminderOccasion Occasion, DateOnly At, int DaysBefore, IReadOnlyList<string> To) : INotification;
