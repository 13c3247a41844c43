using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

// The regime of a unit

/// <summary>A unit takes part in the regime from a day; it owes the periods that begin on that day or later.</summary>
[StoredAs("meetings.regime-joined.v1")]
internal sealed record RegimeJoined(UnitPlace Place, UnitLevel Level, DateOnly From) : IEvent<MeetingRegime>;

/// <summary>A unit no longer takes part; it owes no period that begins on that day or later.</summary>
[StoredAs("meetings.regime-left.v1")]
internal sealed record RegimeLeft(DateOnly On) : IEvent<MeetingRegime>;

/// <summary>定期: a street says how often it and its communities do what the source orders "regularly".</summary>
[StoredAs("meetings.cadence-chosen.v1")]
internal sealed record CadenceChosen(string Rule, Cadence Cadence, DateOnly From) : IEvent<MeetingRegime>;

/// <summary>A street says whether one meeting may count for its half-yearly and its quarterly duty.</summary>
[StoredAs("meetings.counting-chosen.v1")]
internal sealed record CountingChosen(bool CountsTwice) : IEvent<MeetingRegime>;

// An obligation: one rule, one unit, one period

/// <summary>A unit owes a meeting by the last day of a period.</summary>
[StoredAs("meetings.obligation-opened.v1")]
internal sealed record ObligationOpened(UnitPlace Place, string Rule, string Period, DateOnly Due) : IEvent<MeetingObligation>;

/// <summary>A meeting was held that counts, once its minutes are approved.</summary>
[StoredAs("meetings.obligation-held.v1")]
internal sealed record ObligationHeld(Guid Meeting, DateOnly HeldOn, DateOnly MinutesDue) : IEvent<MeetingObligation>;

/// <summary>A meeting was held for it that does not count, and why.</summary>
[StoredAs("meetings.meeting-not-counted.v1")]
internal sealed record MeetingNotCounted(Guid Meeting, DateOnly HeldOn, IReadOnlyList<Obstacle> Obstacles) : IEvent<MeetingObligation>;

/// <summary>The minutes of a counting meeting were approved: in time where the meeting and its minutes both were, otherwise late for ever.</summary>
[StoredAs("meetings.obligation-fulfilled.v1")]
internal sealed record ObligationFulfilled(Guid Meeting, DateOnly HeldOn, DateOnly MinutesApprovedOn, bool InTime) : IEvent<MeetingObligation>;

/// <summary>The period ended without a meeting that counts.</summary>
[StoredAs("meetings.obligation-missed.v1")]
internal sealed record ObligationMissed(DateOnly Due, DateOnly NoticedOn) : IEvent<MeetingObligation>;

/// <summary>A meeting that was to serve it was called off.</summary>
[StoredAs("meetings.serving-meeting-cancelled.v1")]
internal sealed record ServingMeetingCancelled(Guid Meeting, string Reason) : IEvent<MeetingObligation>;

/// <summary>Certain posts were reminded of it; the date and the working days before it tell the step.</summary>
[StoredAs("meetings.obligation-reminded.v1")]
internal sealed record ObligationReminded(
    string Unit, string Rule, string Period, MeetingReminderOccasion Occasion, DateOnly At, int DaysBefore, IReadOnlyList<string> To) : IEvent<MeetingObligation>;

// A meeting

/// <summary>A meeting is planned, with its members by post, its agenda, and the obligations that it is to serve.</summary>
[StoredAs("meetings.planned.v1")]
internal sealed record MeetingPlanned(
    UnitPlace Place, Organisation Organisation, string Title, IReadOnlyList<ServedObligation> Serves, DateTimeOffset Start, Venue Venue,
    IReadOnlyList<Member> Members, IReadOnlyList<string> Agenda) : IEvent<Meeting>;

/// <summary>One more thing to talk about.</summary>
[StoredAs("meetings.agenda-item-added.v1")]
internal sealed record AgendaItemAdded(int Number, string Subject) : IEvent<Meeting>;

/// <summary>What an earlier meeting of the same organisation left open stands on this one's agenda from now on.</summary>
[StoredAs("meetings.backlog-taken-up.v1")]
internal sealed record BacklogTakenUp(Guid From, IReadOnlyList<AgendaItem> Items, IReadOnlyList<ActionItem> Actions) : IEvent<Meeting>;

/// <summary>What this meeting left open is the business of a later one from now on.</summary>
[StoredAs("meetings.backlog-passed-on.v1")]
internal sealed record BacklogPassedOn(Guid To) : IEvent<Meeting>;

/// <summary>The members were invited, to the time and place that stood then.</summary>
[StoredAs("meetings.members-invited.v1")]
internal sealed record MembersInvited(IReadOnlyList<string> Posts, DateTimeOffset Start) : IEvent<Meeting>;

/// <summary>The meeting takes place at another time or place, and why.</summary>
[StoredAs("meetings.moved.v1")]
internal sealed record MeetingMoved(DateTimeOffset From, DateTimeOffset Start, Venue Venue, string Reason) : IEvent<Meeting>;

/// <summary>The meeting does not take place, and why.</summary>
[StoredAs("meetings.cancelled.v1")]
internal sealed record MeetingCancelled(string Unit, IReadOnlyList<ServedObligation> Serves, string Reason) : IEvent<Meeting>;

/// <summary>The meeting began, by server time. Whoever is in the room signs in with the code.</summary>
[StoredAs("meetings.begun.v1")]
internal sealed record MeetingBegun(string Chair, DateTimeOffset At, string SignInCode) : IEvent<Meeting>;

/// <summary>签到: a member signed in with the code.</summary>
[StoredAs("meetings.member-signed-in.v1")]
internal sealed record MemberSignedIn(string Post, DateTimeOffset At) : IEvent<Meeting>;

/// <summary>The recorder wrote down who is present, absent or excused.</summary>
[StoredAs("meetings.attendance-recorded.v1")]
internal sealed record AttendanceRecorded(IReadOnlyList<Attendance> Entries) : IEvent<Meeting>;

/// <summary>The meeting ended, by server time; what stands against its counting, for each obligation that it serves, and until when its minutes are due.</summary>
[StoredAs("meetings.held.v1")]
internal sealed record MeetingHeld(
    string Unit, DateTimeOffset StartedAt, DateTimeOffset EndedAt, DateOnly HeldOn, string Chair, int Present, int Members, IReadOnlyList<Counting> Countings, Deadline MinutesDue) : IEvent<Meeting>;

/// <summary>会议纪要: what was said, decided and agreed to do; recorded again until they are approved.</summary>
[StoredAs("meetings.minutes-recorded.v1")]
internal sealed record MinutesRecorded(Minutes Minutes) : IEvent<Meeting>;

/// <summary>The minutes were approved and can no longer be changed.</summary>
[StoredAs("meetings.minutes-approved.v1")]
internal sealed record MinutesApproved(string Unit, IReadOnlyList<ServedObligation> Serves, DateOnly ApprovedOn, DateOnly Due) : IEvent<Meeting>;

/// <summary>What was agreed to be done is done.</summary>
[StoredAs("meetings.action-item-completed.v1")]
internal sealed record ActionItemCompleted(int Number, DateOnly CompletedOn) : IEvent<Meeting>;

/// <summary>传达文件: a file lies with the meeting; its title is the file's name.</summary>
[StoredAs("meetings.document-attached.v1")]
internal sealed record DocumentAttached(Guid Attachment, string Title, long Size, string Sha256, AttachmentKind Kind, DateOnly On) : IEvent<Meeting>;

// A calendar program's way in

/// <summary>An account may fetch a unit's calendar, or its own: that of the units at which it held posts, as long as it holds them.</summary>
[StoredAs("meetings.calendar-feed-opened.v1")]
internal sealed record CalendarFeedOpened(IReadOnlyList<string> Units, bool IsOwn, string Account) : IEvent<CalendarFeed>;

/// <summary>The feed has another address, the number of which is given; the earlier ones answer nobody.</summary>
[StoredAs("meetings.calendar-feed-renewed.v1")]
internal sealed record CalendarFeedRenewed(int Address) : IEvent<CalendarFeed>;

/// <summary>The feed answers nobody any more.</summary>
[StoredAs("meetings.calendar-feed-revoked.v1")]
internal sealed record CalendarFeedRevoked : IEvent<CalendarFeed>;
