using System.Net;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A round with a survey, an application and the pilot that it became, and bodies for the commands of the pilots.</summary>
internal sealed record WalkedPilots(PilotOverRest Things, Guid ApplicationFile, Guid PilotFile)
{
    private const string District = "530102000000";

    private static readonly Guid Unknown = Guid.Parse("3fa85f64-5717-4562-b3fc-2c963f66afa6");

    public static async Task<WalkedPilots> In(PlatformOnPostgres platform)
    {
        using var province = platform.Client("province.supervisor");
        var round = await province.Post("/api/pilots/rounds", PilotOverRest.Opening(platform.Today, District)).Json();
        var things = PilotOverRest.Of(platform, round.GetProperty("id").GetGuid());
        using var bureau = platform.Client(things.Bureau);
        using var begun = await bureau.Get($"/api/pilots/{things.Pilot}");
        if (begun.StatusCode == HttpStatusCode.NotFound) await Begin(things);
        return new(things, await FirstFile(things, $"applications/{things.Application}"), await FirstFile(things, $"{things.Pilot}"));
    }

    private static async Task Begin(PilotOverRest things)
    {
        await things.BecomesAPilot();
        await things.Attaches("community.officer", $"{things.Pilot}/attachments", "现场.txt");
    }

    private static async Task<Guid> FirstFile(PilotOverRest things, string page) => (await things.Seen(things.Bureau, page)).GetProperty("files")[0].GetProperty("id").GetGuid();

    /// <summary>What stands behind the routes, the longer ones first.</summary>
    public IReadOnlyDictionary<string, Guid> Ids => new Dictionary<string, Guid>
    {
        ["/pilots/rounds"] = Things.Round, ["/pilots/surveys"] = Things.Survey, ["/pilots/applications"] = Things.Application, ["/pilots"] = Things.Pilot,
    };

    /// <summary>The file behind a route that sends one; none for other modules' routes.</summary>
    public Guid? FileBehind(string pattern) =>
        pattern.Contains("/pilots/applications", StringComparison.Ordinal) ? ApplicationFile : pattern.Contains("/pilots/", StringComparison.Ordinal) ? PilotFile : null;

    public static IEnumerable<(string Operation, object Body)> Bodies(DateOnly today) =>
    [
        ("OpenRound", PilotOverRest.Opening(today, District)),
        ("AdjustPhases", new
        {
            phases = new[] { new { phase = "P1", from = today, to = today.AddDays(40) }, new { phase = "P2", from = today.AddDays(41), to = today.AddDays(200) }, new { phase = "P3", from = today.AddDays(180), to = today.AddDays(230) } },
            reason = "调查时间不足",
        }),
        ("PutStandardInForce", new { standard = "虚构指标（修订）", from = today.AddDays(30) }),
        ("ReviseApprovalChain", new { steps = new[] { new { level = "province", role = "province_supervisor", rule = "PA-02", title = "省民委认可" } }, reason = "减少环节" }),
        ("FreezeRound", new { from = today.AddDays(3), to = today.AddDays(5), reason = "换届" }), ("LiftFreeze", new { from = today.AddDays(3) }),
        ("EnterCandidate", PilotOverRest.Candidate(Unknown, District, PetitionOverRest.Community, today)), ("ChooseCandidate", PilotOverRest.Choice(PetitionOverRest.Community)),
        ("DraftApplication", new { round = Unknown, district = District }),
        ("PresentPaper", new { kind = "formal-document", documentNumber = "虚构〔2026〕21号", issuedOn = today, file = Unknown }),
        ("RecordConsent", new { giver = "government", documentNumber = "虚构〔2026〕30号", givenOn = today }), ("SubmitApplication", new { }), ("WithdrawApplication", new { reason = "改选社区" }),
        ("PassOnApplication", new { documentNumber = "虚构〔2026〕15号", conclusion = "同意上报" }), ("TakeBackApproval", new { reason = "补充核实" }),
        ("ReturnApplication", new { reason = "措施不够具体", missing = new[] { "未盖章" }, days = 5 }), ("RejectApplication", new { reason = "重复" }),
        ("RecogniseApplication", new { documentNumber = "虚构〔2026〕40号", conclusion = "同意" }),
        ("ProposeWorkPlan", PilotOverRest.WorkPlan(today, "细化任务")), ("ApproveWorkPlan", new { version = 1 }), ("ReturnWorkPlan", new { version = 1, reason = "任务缺少责任人" }),
        ("AddEvidence", new { task = 1, title = "场地照片", file = Unknown }), ("ReportProgress", new { task = 1, percent = 50, statement = "场所已确定" }),
        ("RecordLaunch", new { heldOn = today, place = "文化中心", levels = new[] { "province", "prefecture", "county" } }), ("RecordMobilisation", new { heldOn = today, place = "礼堂", participants = 180 }),
        ("ProveGateItem", new { phase = "P3", item = "summary-report", file = Unknown }), ("PassGate", new { phase = "P1" }),
    ];
}
