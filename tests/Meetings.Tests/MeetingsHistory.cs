using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

/// <summary>A community of 五华区 and its street in 2026: they join in April, and the community holds its meeting of May.</summary>
internal static class MeetingsHistory
{
    public const string Rule = "MT-3", May = "2026-05", Chair = "社区居委会主任", Deputy = "社区居委会副主任", Recorder = "民族工作专干", Other = "社区民警";

    public static readonly DateOnly Joining = new(2026, 4, 20), FirstDay = new(2026, 5, 1), LastDay = new(2026, 5, 31), Day = new(2026, 5, 20);
    public static readonly DateTimeOffset Start = At(Day, 15), Noon = At(Day, 12);
    public static readonly Guid Id = StreamIds.From("the meeting of May"), Earlier = StreamIds.From("the meeting of April");

    public static readonly UnitPlace CommunityPlace = new(Community, Street, District, [Community, Street, District, City, Province]);
    public static readonly UnitPlace StreetPlace = new(Street, Street, District, [Street, District, City, Province]);

    // The regime
    public static RegimeJoined Joined => new(CommunityPlace, UnitLevel.Community, FirstDay);
    public static RegimeJoined StreetJoined => new(StreetPlace, UnitLevel.Township, FirstDay);
    public static RegimeLeft Left => new(new(2026, 7, 1));
    public static CadenceChosen Chosen => new("EV-3", Cadence.Monthly, Joining);

    // The obligation
    public static ObligationOpened Opened => new(CommunityPlace, Rule, May, LastDay);
    public static ObligationHeld HeldInTime => new(Id, Day, MinutesDue.Due);
    public static MeetingNotCounted NotCounted => new(Id, Day, [Obstacle.NoQuorum]);
    public static ServingMeetingCancelled ServingCancelled => new(Id, Cancelled.Reason);
    public static ObligationReminded Reminded => new(
        Community, Rule, May, MeetingReminderOccasion.PeriodEnds, LastDay, 7, [$"{Community}/community_head", $"{Community}/community_officer", $"{Community}/community_group"]);
    public static ObligationMissed Missed => new(LastDay, new(2026, 6, 1));
    public static ObligationFulfilled Fulfilled => new(Id, Day, new(2026, 5, 22), true);

    // The meeting
    public static readonly Member[] Members = [new(Chair, GroupRank.Head), new(Deputy, GroupRank.Deputy), new(Recorder, GroupRank.Member), new(Other, GroupRank.Member)];
    public static readonly string[] Agenda = ["传达街道会议精神", "研究少数民族群众就业困难", "矛盾纠纷排查"];

    public static MeetingPlanned Planned => new(
        CommunityPlace, Organisation.CommunityCoordinationGroup, "五月例会", [new(Rule, May)], Start, new("社区会议室", false), Members, Agenda);
    public static AgendaItemAdded ItemAdded => new(4, "开斋节服务保障");
    public static BacklogTakenUp TakenUp => new(Earlier, [new(4, "楼道照明", Earlier)], [new(1, "联系企业提供岗位", Recorder, new(2026, 5, 10), Earlier)]);
    public static BacklogPassedOn PassedOn => new(StreamIds.From("the meeting of June"));
    public static MembersInvited Invited => new([.. Members.Select(m => m.Post)], Start);
    public static MeetingMoved Moved => new(Start, Start.AddDays(2), new("线上会议", true), "会议室维修");
    public static MeetingCancelled Cancelled => new(Community, [new(Rule, May)], "与街道会议冲突");
    public static MeetingBegun Begun => new(Chair, Noon, SignInCode.Of(StreamIds.From("sign-in-code", TestCircumstances.CommandId)));
    public static MemberSignedIn SignedIn => new(Deputy, Noon);
    public static AttendanceRecorded Attended => new([new(Recorder, Presence.Present), new(Other, Presence.Excused)]);
    public static Deadline MinutesDue => TestCircumstances.On(Day).Deadline("MI-01", Day);
    public static MeetingHeld Held => new(Community, Noon, Noon, Day, Chair, 3, 4, [new(Rule, May, [])], MinutesDue);
    public static Minutes Protocol => new(
        Recorder, Day, [new(1, "传达了街道季度会议精神。"), new(2, "梳理岗位需求，由专干对接企业。")], [3], ["每月公布岗位信息"], ["街办〔2026〕12号"], [],
        [new("对接辖区企业收集岗位", Recorder, new(2026, 6, 10))], Secrecy.Public);
    public static MinutesRecorded Minuted => new(Protocol);
    public static MinutesApproved Approved => new(Community, [new(Rule, May)], Day, MinutesDue.Due);
    public static ActionItemCompleted Completed => new(1, new(2026, 6, 1));

    public static DocumentAttached Enclosed => new(StreamIds.From("a file"), "街办〔2026〕12号.pdf", 120_000, new('a', 64), AttachmentKind.Pdf, Day);

    // The calendar
    public static CalendarFeedOpened FeedOpened => new([Community], false, "tester");

    /// <summary>The way of the meeting, in its shortest form, up to an event.</summary>
    public static IEvent<Meeting>[] WholeWay => [Planned, Begun, SignedIn, Attended, Held, Minuted, Approved];

    public static IEvent<Meeting>[] UpTo(IEvent<Meeting> last) => [.. WholeWay.TakeWhile(e => e.GetType() != last.GetType()), last];

    public static IEvent[] EveryEvent =>
    [
        Joined, Left, Chosen, new CountingChosen(true), Opened, HeldInTime, ServingCancelled, Reminded, NotCounted, Missed, Fulfilled, .. WholeWay, ItemAdded, TakenUp, PassedOn, Invited, Moved,
        Cancelled, Completed, Enclosed, FeedOpened, new CalendarFeedRenewed(2), new CalendarFeedRevoked(),
    ];

    public static Post PostAt(string unit) => new(StreamIds.From($"post:{unit}"), "community_head", unit);

    public static DateTimeOffset At(DateOnly day, int hour) => new(day, new(hour, 0), ChinaTime.Offset);

    /// <summary>A document as its events fold it.</summary>
    public static TDocument Read<TDocument, TState>(Guid id, params IEvent<TState>[] history) where TDocument : IReadModel<TDocument, TState> =>
        history.Select((e, i) => new Recorded<TState>(StreamIds.From($"event {i}"), i + 1, Noon, new(1, "tester", null, null, null, null, null, null, null), e))
            .Aggregate(TDocument.Initial(id), (document, fact) => document.Evolve(fact));
}
