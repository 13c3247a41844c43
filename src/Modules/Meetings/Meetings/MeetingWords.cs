namespace CreationPlatform.Meetings;

/// <summary>Whose meeting it is.</summary>
internal enum Organisation
{
    /// <summary>街道党工委、办事处.</summary>
    SubdistrictOffice,

    /// <summary>街道民族工作进社区领导小组.</summary>
    StreetLeadingGroup,

    /// <summary>社区民族工作协调小组.</summary>
    CommunityCoordinationGroup,

    /// <summary>社区居民委员会.</summary>
    ResidentsCommittee,
}

/// <summary>A member's place in the organisation.</summary>
internal enum GroupRank
{
    /// <summary>街道党工委、办事处负责人.</summary>
    Leader,

    /// <summary>组长.</summary>
    Head,

    /// <summary>副组长.</summary>
    Deputy,

    /// <summary>成员.</summary>
    Member,
}

/// <summary>Whether a member was there.</summary>
internal enum Presence
{
    /// <summary>出席.</summary>
    Present,

    /// <summary>缺席.</summary>
    Absent,

    /// <summary>请假.</summary>
    Excused,
}

/// <summary>Who may read the minutes beyond the unit and those above it. State secrets do not belong here at all.</summary>
internal enum Secrecy
{
    /// <summary>公开.</summary>
    Public,

    /// <summary>内部.</summary>
    Internal,
}

/// <summary>Why a meeting that was held does not count for an obligation.</summary>
internal enum Obstacle
{
    /// <summary>The chair has not the rank that the rule asks for.</summary>
    ChairNotOfRank,

    /// <summary>Not more than half of the members were present.</summary>
    NoQuorum,

    /// <summary>It began before the period did.</summary>
    BeforePeriod,

    /// <summary>It counts for another obligation of the street, which has not chosen to let it count twice.</summary>
    CountedAlready,
}

/// <summary>A member, by post and never by name.</summary>
/// <param name="Post">The post's title, once in a meeting.</param>
/// <param name="Rank">Its place in the organisation.</param>
internal sealed record Member(string Post, GroupRank Rank);

/// <summary>Where people meet: a place, or on line.</summary>
internal sealed record Venue(string Place, bool IsOnline);

/// <summary>What a meeting is to count for: a rule and the period's name.</summary>
internal sealed record ServedObligation(string Rule, string Period);

/// <summary>An obligation that a held meeting serves, and what stands against it.</summary>
internal sealed record Counting(string Rule, string Period, IReadOnlyList<Obstacle> Obstacles);

/// <summary>Whether one member was there.</summary>
internal sealed record Attendance(string Post, Presence Presence);

/// <summary>A thing to talk about. One that an earlier meeting postponed says which.</summary>
internal sealed record AgendaItem(int Number, string Subject, Guid? From = null);

/// <summary>议定事项: what somebody is to do, by post and date. One that comes from an earlier meeting says which.</summary>
internal sealed record ActionItem(int Number, string Task, string Owner, DateOnly Due, Guid? From = null);

/// <summary>What was said about one item of the agenda.</summary>
internal sealed record Point(int Item, string Summary);

/// <summary>What became of an action item of an earlier meeting: done, or carried over, with a new date where there is one.</summary>
internal sealed record FollowUp(int Action, bool IsDone, DateOnly? NewDue = null);

/// <summary>What is to be done from now on.</summary>
internal sealed record AgreedAction(string Task, string Owner, DateOnly Due);

/// <summary>会议纪要. Every item of the agenda is a point or postponed; residents are not named.</summary>
/// <param name="Recorder">The post that wrote them.</param>
/// <param name="RecordedOn">The day on which they were written, by server time.</param>
/// <param name="Points">What was said, item by item.</param>
/// <param name="Postponed">Numbers of the items left for a later meeting.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Conveyed">Papers that were conveyed, by title or document number.</param>
/// <param name="FollowUps">What became of earlier action items.</param>
/// <param name="Actions">What is to be done; empty means that it was agreed that nothing is.</param>
/// <param name="Secrecy">Who may read them.</param>
internal sealed record Minutes(
    string Recorder, DateOnly RecordedOn, IReadOnlyList<Point> Points, IReadOnlyList<int> Postponed, IReadOnlyList<string> Decisions, IReadOnlyList<string> Conveyed,
    IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<AgreedAction> Actions, Secrecy Secrecy);
