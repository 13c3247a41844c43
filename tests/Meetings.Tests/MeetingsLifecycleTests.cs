using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class MeetingsLifecycleTests
{
    [Fact]
    public void The_table_of_regimes_in_the_readme_is_what_the_rules_do() => Readme().Should().Contain(Table<MeetingRegime>(
        [("(new)", []), ("Joined, a community", [Joined]), ("Joined, a street", [StreetJoined]), ("Left", [StreetJoined, Left with { On = Day }])],
        [new JoinRegime(Street, Day), new LeaveRegime(Day), new ChooseCadence("EV-3", Cadence.Monthly), new ChooseCounting(true)]));

    [Fact]
    public void The_table_of_obligations_in_the_readme_is_what_the_rules_do() => Readme().Should().Contain(Table<MeetingObligation>(
        [("(new)", []), ("Open", [Opened]), ("Held", [Opened, HeldInTime]), ("Met", [Opened, HeldInTime, Fulfilled]), ("Missed", [Opened, Missed]), ("Missed, held", [Opened, Missed, HeldInTime])],
        [
            new OpenObligation(Community, Rule, May), new CountMeeting(new(Community, Rule, May), Earlier, Day, Day, []), new CountMinutes(Id, Day), new RecordMissed(), new NoteCancellation(Earlier, "冲突"), new RemindOfObligation(),
        ], LastDay.AddDays(1)));

    [Fact]
    public void The_table_of_meetings_in_the_readme_is_what_the_rules_do() => Readme().Should().Contain(Table<Meeting>(
        [("(new)", []), ("Cancelled", [Planned, Cancelled]), .. WholeWay.Where(e => e is not (MemberSignedIn or AttendanceRecorded)).Select(e => ($"{StageAfter(UpTo(e))}", UpTo(e)))],
        [
            new PlanMeeting(Community, Organisation.CommunityCoordinationGroup, "五月例会", [], Start, new("社区会议室", false), Members, Agenda), new AddAgendaItem("开斋节服务保障"),
            new TakeUpBacklog(Earlier), new PassOnBacklog(Earlier), new InviteMembers(), new MoveMeeting(Start.AddDays(1), new("线上会议", true), "会议室维修"), new CancelMeeting("冲突"),
            new BeginMeeting(Chair), new SignInToMeeting(Deputy, Begun.SignInCode), new RecordAttendance(
                [.. Members.Skip(1).Select(m => new Attendance(m.Post, Presence.Present))]), new HoldMeeting(),
            new RecordMinutes(Recorder, [new(1, "一"), new(2, "二"), new(3, "三")], [], [], [], [], [], true, Secrecy.Public), new ApproveMinutes(), new CompleteActionItem(1),
            new AttachDocument(Enclosed.Attachment, Enclosed.Title, Enclosed.Size, Enclosed.Sha256, Enclosed.Kind),
        ]));

    [Fact]
    public void The_table_of_feeds_in_the_readme_is_what_the_rules_do()
    {
        var opened = FeedOpened with { Account = Actor.System.Account };
        Readme().Should().Contain(Table<CalendarFeed>(
            [("(new)", []), ("Open", [opened]), ("Revoked", [opened, new CalendarFeedRevoked()])],
            [new OpenCalendarFeed(Community), new OpenOwnCalendarFeed(), new RenewCalendarFeed(1), new RevokeCalendarFeed()]));
    }

    private static MeetingStage StageAfter(IEvent<Meeting>[] history) => history.Aggregate(Meeting.Initial, (state, e) => state.Evolve(e)).Stage;

    private static string Table<TState>((string Stage, IEvent<TState>[] History)[] stages, ICommand<TState>[] commands, DateOnly? day = null) where TState : IState<TState>
    {
        commands.Select(c => c.GetType()).Should().BeEquivalentTo(typeof(MeetingsModule).Assembly.GetTypes().Where(t => typeof(ICommand<TState>).IsAssignableFrom(t)));
        string Cell(IEvent<TState>[] history, ICommand<TState> command)
        {
            var earlier = new IEvent<Meeting>[] { Planned, Cancelled }.Aggregate(Meeting.Initial, (state, e) => state.Evolve(e));
            var now = TestCircumstances.On(day ?? Day) with { Others = new Dictionary<Guid, object> { [Earlier] = earlier } };
            var decision = command.Decide(history.Aggregate(TState.Initial, (state, e) => state.Evolve(e)), now);
            if (decision.Refusal is not null) return "–";
            return decision.Events.Count == 0 ? "already so" : string.Join(", ", decision.Events.Select(e => e.GetType().Name));
        }
        string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
        return string.Join('\n',
        [
            Row(commands.Select(c => c.GetType().Name).Prepend("stage")),
            $"|{string.Concat(Enumerable.Repeat(" --- |", commands.Length + 1))}",
            .. stages.Select(s => Row(commands.Select(c => Cell(s.History, c)).Prepend(s.Stage))),
        ]);
    }

    private static string Readme([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/Meetings/README.md")).ReplaceLineEndings("\n");
}
