using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>
/// Every act on a meeting as somebody would plausibly take it now, with its name: what the page of next steps asks the rules with. Values
/// are the likely ones, so a refusal speaks of the meeting and not of the form.
/// </summary>
internal static class StepProbes
{
    private const string Text = "（试问）";
    private static readonly Guid Earlier = StreamIds.From("an earlier meeting to ask about");

    public static IReadOnlyList<StepProbe<Meeting>> All { get; } =
    [
        Step("增加议题", "Add an item", (_, _) => new AddAgendaItem(Text)),
        Step("承接上次会议", "Take up an earlier meeting", (meeting, _) => new TakeUpBacklog(meeting.BacklogOf ?? Earlier)) with
        {
            Others = meeting => new Dictionary<Guid, object> { [Earlier] = Meeting.Initial with { Stage = MeetingStage.Approved, Unit = meeting.Unit, Organisation = meeting.Organisation } },
        },
        Step("邀请成员", "Invite members", (_, _) => new InviteMembers()),
        Step("改期", "Move", (meeting, now) => new MoveMeeting((meeting.Start > now.Time ? meeting.Start : now.Time).AddDays(1), meeting.Venue, Text)),
        Step("取消会议", "Cancel the meeting", (_, _) => new CancelMeeting(Text)),
        Step("开始会议", "Begin the meeting", (meeting, _) => new BeginMeeting(AnyMember(meeting))),
        Step("凭码签到", "Sign in by code", (meeting, _) => new SignInToMeeting(meeting.Members.FirstOrDefault(m => !WasThere(meeting, m))?.Post ?? AnyMember(meeting), meeting.SignInCode)),
        Step("记录出席", "Record attendance", (meeting, _) => new RecordAttendance([.. meeting.Members.Select(m => new Attendance(m.Post, WasThere(meeting, m) ? Presence.Excused : Presence.Present))])),
        Step("结束会议", "End the meeting", (_, _) => new HoldMeeting()),
        Step("填写纪要", "Write the minutes", (meeting, _) => new RecordMinutes(
            AnyMember(meeting), [.. meeting.Agenda.Select(item => new Point(item.Number, Text))], [], [], [],
            [.. meeting.Actions.Inherited.Where(action => action.IsOpen).Select(action => new FollowUp(action.Item.Number, false))], [], true, Secrecy.Public)),
        Step("批准纪要", "Approve the minutes", (_, _) => new ApproveMinutes()),
        Step("办结议定事项", "Complete an action item", (meeting, _) => new CompleteActionItem(meeting.Actions.All.FirstOrDefault(action => action.IsOpen)?.Item.Number ?? 1)),
    ];

    private static StepProbe<Meeting> Step<TCommand>(string zh, string en, Func<Meeting, Circumstances, TCommand> of) where TCommand : ICommand<Meeting> =>
        new(typeof(TCommand), zh, en, (meeting, now) => of(meeting, now));

    private static string AnyMember(Meeting meeting) => (meeting.Members.FirstOrDefault(m => m.Rank != GroupRank.Member) ?? (meeting.Members.Count > 0 ? meeting.Members[0] : null))?.Post ?? "";

    private static bool WasThere(Meeting meeting, Member member) => meeting.Attendance.GetValueOrDefault(member.Post, Presence.Absent) == Presence.Present;
}
