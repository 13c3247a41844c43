using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

/// <summary>The pilot of 五华区 at work: its money, its checks, what is written about it, and what divisions owe each other.</summary>
internal static class PilotsAtWork
{
    public static readonly DateOnly Monday = new(2026, 7, 6);

    // Who
    public static Post BureauPost => PostOf(Roles.DistrictBureau, DistrictBureau);
    public static Post GovernmentPost => PostOf(Roles.DistrictGovernment, District);
    public static Post StreetPost => PostOf(Roles.StreetLeader, Street);
    public static Post CommunityPost => PostOf(Roles.CommunityHead, Community);
    public static Post CityPost => PostOf(Roles.CityUrbanDivision, CityCommission);
    public static Post[] Everybody => [ProvincePost, CityPost, GovernmentPost, BureauPost, StreetPost, CommunityPost];

    // The money
    public static readonly Guid Line = TestCircumstances.On(Monday).NewId("funding-line"), FundingId = PilotFunding.StreamOf(RoundId, Community);
    public static FundingPlanned Planned => new(
        RoundId, Community, Street, District, [Community, Street, District, City, Province], Line, FundingSource.DistrictBudget, District, "创建活动", 2026, 80_000.00m, "五财〔2026〕12号", "tester", Monday);
    public static FundingPlanned PlannedByAnother => Planned with { By = "planner" };
    public static FundingApproved FundsApproved => new(Line, 60_000.00m, "五政〔2026〕30号", "tester", Monday);
    public static FundingLineDropped Dropped => new(Line, "改由专项补助", Monday);
    public static FundingPaid Paid => new(Line, 25_000.50m, "拨-001", "tester", Monday);
    public static FundingPaid PaidByAnother => Paid with { By = "payer" };
    public static FundingAccounted Accounted => new(Line, 12_300.45m, "票-17", "宣传月场地", "tester", Monday);
    public static FundingVoucherReversed Reversed => new(Line, VoucherKind.Accounting, "票-17", 12_300.45m, "票据重复", Monday);
    public static IEvent<PilotFunding>[] EveryFundingEvent => [PlannedByAnother, FundsApproved, Dropped, PaidByAnother, Accounted, Reversed];
    public static IEvent<PilotFunding>[] ApprovedFunding => [PlannedByAnother, FundsApproved];
    public static IEvent<PilotFunding>[] PaidFunding => [.. ApprovedFunding, PaidByAnother];

    // Checks
    public static readonly DateOnly AnswerDue = new(2026, 7, 20);
    public static CheckHeld Held => new(
        RoundId, Community, District, [Community, Street, District, City, Province], CityCommission, Monday, ["服务窗口开放时间未公示"],
        [new(Community, "公示开放时间", AnswerDue), new(Street, "落实活动经费", AnswerDue)], Monday);
    public static DemandAnswered Answered => new(1, "已经公示", Monday, false);
    public static DemandRenewed Renewed => new(1, "公示地点不便", AnswerDue.AddDays(10), Monday);
    public static DemandMet Met => new(1, Monday);
    public static IEvent<SupervisionCheck>[] EveryCheckEvent => [Held, Answered, Renewed, Met];

    // Circulars
    public static readonly Citation FirstCitation = new(FundingId, 2, "区级经费已经批准"), SecondCitation = new(StreamIds.From("a check"), 1, "服务窗口开放时间未公示");
    public static CircularIssued Issued => new(
        RoundId, CityCommission, "昆民通〔2026〕5号", "关于试点社区创建情况的通报", ["经费基本到位。", "窗口公示有待改进。"], [District], [Community], [FirstCitation, SecondCitation],
        [CityCommission, City, Province, District, Community, Street], Monday);
    public static CircularWithdrawn CircularBack => new("引用有误", Monday);
    public static IEvent<Circular>[] EveryCircularEvent => [Issued, CircularBack];

    // Cases
    public static CaseProposed CaseProposal => new(
        RoundId, Community, District, [Community, Street, District, City, Province], CaseKind.Experience, "院坝议事", "每月一次院坝议事", "三个月办结十二件事", Community, Monday);
    public static CasePublished Published => new(RoundId, Community, CaseKind.Experience, "院坝议事会", "每月一次院坝议事会", "三个月办结十二件事", CityCommission, Monday);
    public static CaseDeclined Declined => new(CityCommission, "成效尚待检验", Monday);
    public static CaseRetracted Retracted => new(CityCommission, "做法有变", Monday);
    public static IEvent<TypicalCase>[] EveryCaseEvent => [CaseProposal, Published, Declined, Retracted];

    // Tasks between divisions
    public static readonly DateOnly TaskDue = new(2026, 7, 31);
    public static CoordinationTaskAssigned Assigned => new(
        RoundId, CityCommission, DistrictBureau, [CityCommission, City, Province, DistrictBureau, District], "汇总进度", "汇总各社区七月创建进度", TaskDue, Monday);
    public static CoordinationFeedbackGiven FeedbackGiven => new("已收到三个社区的材料", Monday);
    public static CoordinationTaskMoved Moved => new(TaskDue.AddDays(5), "会议延期", Monday);
    public static CoordinationTaskCompleted Completed => new("已经报送", Monday, false);
    public static CoordinationTaskWithdrawn TaskBack => new("并入月报", Monday);
    public static IEvent<CoordinationTask>[] EveryTaskEvent => [Assigned, FeedbackGiven, Moved, Completed, TaskBack];

    public static IEvent[] EveryEvent => [.. EveryFundingEvent, .. EveryCheckEvent, .. EveryCircularEvent, .. EveryCaseEvent, .. EveryTaskEvent];
}
