using CreationPlatform.PilotApplications;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>Money, a check, a circular, a case and a task of the pilot with which things are walked, and bodies for their commands.</summary>
internal static class WalkedPilotsAtWork
{
    private const string Community = "530102001001", District = "530102000000", City = "530100000000", Commission = "530000000000-mzw";

    private static readonly Guid Line = Guid.Parse("33333333-3333-8333-8333-333333333333");

    /// <summary>What stands behind the routes, by a part of their address.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> In(PlatformOnPostgres platform)
    {
        var funding = await Made(platform, "province.supervisor", "funding", Plan(platform.Today, "province-subsidy"));
        return new Dictionary<string, Guid>
        {
            ["/funding"] = funding,
            ["/checks"] = await Made(platform, "province.supervisor", "checks", Check(platform.Today)),
            ["/circulars"] = await Made(platform, "province.supervisor", "circulars", Circular(platform.Today, "虚构〔2026〕7号", funding)),
            ["/cases"] = await Made(platform, "community.officer", "cases", Case(platform.Today)),
            ["/coordination-tasks"] = await Made(platform, "province.supervisor", "coordination-tasks", Assignment(platform.Today, Commission, District)),
        };
    }

    public static IEnumerable<(string Operation, object Body)> Bodies(DateOnly today) =>
    [
        ("PlanFunding", Plan(today, "city-subsidy")), ("ApproveFunding", new { line = Line, amount = "100.00", documentNumber = "虚构〔2026〕2号" }), ("DropFundingLine", new { line = Line, reason = "取消" }),
        ("PayFunding", new { line = Line, amount = "50.00", voucher = "拨-1", paidOn = today }),
        ("AccountForFunding", new { line = Line, amount = "50.00", voucher = "票-1", spentFor = "场地", spentOn = today }), ("ReverseVoucher", new { line = Line, voucher = "票-1", reason = "重复" }),
        ("HoldSupervisionCheck", Check(today)), ("AnswerDemand", new { number = 1, answer = "已经公示" }), ("RenewDemand", new { number = 1, reason = "不够具体", due = today.AddDays(20) }),
        ("ConfirmDemand", new { number = 1 }), ("IssueCircular", Circular(today, "虚构〔2026〕8号", Line)), ("WithdrawCircular", new { reason = "引用有误" }),
        ("ProposeCase", Case(today)), ("PublishCase", new { title = "院坝议事", practice = "每月一次", results = "办结十二件事" }), ("DeclineCase", new { reason = "尚待检验" }), ("RetractCase", new { reason = "做法有变" }),
        ("AssignCoordinationTask", Assignment(today, District, City)), ("ReportOnCoordinationTask", new { feedback = "已收到材料" }),
        ("MoveCoordinationTask", new { due = today.AddDays(40), reason = "会议延期" }), ("CompleteCoordinationTask", new { result = "已经报送" }), ("WithdrawCoordinationTask", new { reason = "并入月报" }),
    ];

    private static object Case(DateOnly today) => new { round = RoundOf(today), community = Community, kind = "experience", title = "院坝议事", practice = "每月一次", results = "办结十二件事" };

    /// <summary>The round that <see cref="WalkedPilots"/> opens.</summary>
    private static Guid RoundOf(DateOnly today) => ProgrammeRound.StreamOf(today.Year, City);

    private static object Plan(DateOnly today, string source) =>
        new { round = RoundOf(today), community = Community, source, amount = "20000.00", purpose = "创建活动", budgetYear = today.Year, documentNumber = "虚构〔2026〕1号" };

    private static object Check(DateOnly today) => new
    {
        round = RoundOf(today), community = Community, heldOn = today, findings = new[] { "开放时间未公示" }, demands = new[] { new { to = Community, demand = "公示开放时间", due = today.AddDays(14) } },
    };

    private static object Circular(DateOnly today, string number, Guid cited) => new
    {
        round = RoundOf(today), documentNumber = number, title = "情况通报", paragraphs = new[] { "经费基本到位。" }, districts = new[] { District }, communities = new[] { Community },
        cites = new[] { new { stream = cited, version = 1, shows = "省级补助已经列入计划" } },
    };

    private static object Assignment(DateOnly today, string by, string owner) =>
        new { round = RoundOf(today), assignedBy = by, owner, subject = "汇总进度", work = "汇总七月进度", due = today.AddDays(30) };

    private static async Task<Guid> Made(PlatformOnPostgres platform, string account, string things, object body)
    {
        using var client = platform.Client(account);
        return (await client.Post($"/api/pilots/{things}", body, ("Idempotency-Key", $"the walked {things}")).Json()).GetProperty("id").GetGuid();
    }
}
