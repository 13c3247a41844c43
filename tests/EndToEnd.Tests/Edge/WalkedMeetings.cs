using CreationPlatform.BuildingBlocks;
using CreationPlatform.Meetings;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>A regime, an obligation and a meeting of the community in which things are walked, and bodies for their commands.</summary>
internal sealed record WalkedMeetings(Guid Regime, Guid Obligation, Guid Meeting, Guid Document, Guid Feed)
{
    private const string Community = "530102001001";

    public static async Task<WalkedMeetings> In(PlatformOnPostgres platform)
    {
        using var bureau = platform.Client("district.bureau");
        var regime = await bureau.Post("/api/meetings/regimes", new { unit = Community, from = platform.Today }).Json();
        var obligation = MeetingObligation.StreamOf(Community, "MT-3", "2026-05");
        await platform.Services.GetRequiredService<IMediator>().Send(
            new Execute<OpenObligation, MeetingObligation>(new(Community, "MT-3", "2026-05"), obligation, StreamIds.From("walked", obligation), Caller.System));
        using var officer = platform.Client("community.officer");
        var meeting = await officer.Post("/api/meetings", Plan(platform.Today)).Json();
        var id = meeting.GetProperty("id").GetGuid();
        var bodies = Bodies(platform.Today).ToDictionary();
        foreach (var (act, operation) in ((string, string)[])[("beginning", "BeginMeeting"), ("attendance", "RecordAttendance"), ("end", "HoldMeeting"), ("minutes", "RecordMinutes")])
            await officer.Post($"/api/meetings/{id}/{act}", bodies[operation]).Json();
        var feed = await officer.Post("/api/meetings/feeds", new { unit = Community }).Json();
        var document = await officer.Post($"/api/meetings/{id}/documents", PetitionOverRest.FileOf("街办12号.txt", new ByteArrayContent("传达文件"u8.ToArray()))).Json();
        using (var head = platform.Client("community.head")) await head.Post($"/api/meetings/{id}/minutes/approval", new { }).Json();
        await platform.RunUntilQuietAsync();
        return new(regime.GetProperty("id").GetGuid(), obligation, id, document.GetProperty("id").GetGuid(), feed.GetProperty("id").GetGuid());
    }

    /// <summary>A plan for the community's monthly meeting.</summary>
    public static object Plan(DateOnly today) => new
    {
        unit = Community, organisation = "community-coordination-group", title = "五月例会", serves = new[] { new { rule = "MT-3", period = "2026-05" } },
        start = $"{today.AddDays(9):yyyy-MM-dd}T15:00:00+08:00", venue = new { place = "社区会议室", isOnline = false },
        members = new[] { new { post = "社区居委会主任", rank = "head" }, new { post = "民族工作专干", rank = "member" } }, agenda = new[] { "传达文件" },
    };

    public static IEnumerable<(string Operation, object Body)> Bodies(DateOnly today) =>
    [
        ("JoinRegime", new { unit = Community, from = today }), ("LeaveRegime", new { on = today.AddDays(30) }),
        ("ChooseCadence", new { rule = "EV-3", cadence = "monthly" }), ("ChooseCounting", new { countsTwice = true }),
        ("PlanMeeting", Plan(today)), ("AddAgendaItem", new { subject = "就业服务" }), ("TakeUpBacklog", new { previous = Guid.Parse("3fa85f64-5717-4562-b3fc-2c963f66afa6") }),
        ("InviteMembers", new { }), ("MoveMeeting", new { start = $"{today.AddDays(10):yyyy-MM-dd}T15:00:00+08:00", venue = new { place = "线上会议", isOnline = true }, reason = "会议室维修" }),
        ("CancelMeeting", new { reason = "与街道会议冲突" }), ("BeginMeeting", new { chair = "社区居委会主任" }), ("SignInToMeeting", new { post = "民族工作专干", code = "2345678" }),
        ("RecordAttendance", new { entries = new[] { new { post = "民族工作专干", presence = "present" } } }), ("HoldMeeting", new { }),
        ("RecordMinutes", new
        {
            recorder = "民族工作专干", points = new[] { new { item = 1, summary = "传达了会议精神" }, new { item = 2, summary = "没有新的矛盾纠纷" } }, postponed = Array.Empty<int>(), decisions = new[] { "每月公布岗位信息" },
            conveyed = new[] { "街办〔2026〕12号" }, followUps = Array.Empty<object>(), actions = new[] { new { task = "收集岗位", owner = "民族工作专干", due = today.AddDays(20) } },
            nothingToDo = false, secrecy = "public",
        }),
        ("ApproveMinutes", new { }), ("OpenCalendarFeed", new { unit = Community }), ("OpenOwnCalendarFeed", new { }), ("RenewCalendarFeed", new { number = 1 }), ("RevokeCalendarFeed", new { }), ("CompleteActionItem", new { number = 1 }),
    ];
}
