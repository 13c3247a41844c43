using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Something that certain posts should know was put into their inbox. It holds no words: those are made when it is read.</summary>
[StoredAs("notifications.entry-posted.v1")]
internal sealed record EntryPosted(
    EntryKind Kind, EntrySubject SubjectKind, Guid Subject, string Number, string Rule, string Article, DateOnly Due, int DaysBefore, IReadOnlyList<string> To,
    IReadOnlyList<string> ClosedTo) : IEvent<InboxEntry>;

/// <summary>Somebody who holds such a post has read it.</summary>
[StoredAs("notifications.entry-read.v1")]
internal sealed record EntryRead(string Account) : IEvent<InboxEntry>;

/// <summary>What an entry tells.</summary>
internal enum EntryKind
{
    /// <summary>A body has to have done something by a day.</summary>
    DutyFallsDue,

    /// <summary>A body may say no until a day, and not afterwards.</summary>
    ObjectionEnds,

    /// <summary>A body has not done in time what it had to.</summary>
    DutyIsOverdue,

    /// <summary>A resident without an account has to be told that a window is about to close.</summary>
    TellOfWindow,

    /// <summary>Half of a period is over, and the meeting owed in it is not planned.</summary>
    MeetingNotPlanned,

    /// <summary>A period ends, and the meeting owed in it is not planned.</summary>
    MeetingPeriodEnds,

    /// <summary>The last five working days of a period begin, and the meeting owed in it is not planned.</summary>
    MeetingPeriodEmpty,

    /// <summary>A planned meeting comes near.</summary>
    MeetingNears,

    /// <summary>A period is over, and the meeting owed in it was not held.</summary>
    MeetingMissed,

    /// <summary>A meeting's minutes should have been approved.</summary>
    MinutesMissing,
}

/// <summary>What an entry is about.</summary>
internal enum EntrySubject { Petition, MeetingObligation }
