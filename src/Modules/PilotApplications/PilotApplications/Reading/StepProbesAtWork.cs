using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.StepProbes;

namespace CreationPlatform.PilotApplications;

/// <summary>The same for a pilot's money, the checks, circulars and cases about it, and the tasks between divisions.</summary>
internal static class StepProbesAtWork
{
    public static IReadOnlyList<StepProbe<PilotFunding>> OfFunding { get; } =
    [
        Step<PilotFunding, ApproveFunding>("批准经费", "Approve a plan", (funding, now) =>
            LineFor(funding, l => l.Approved is null && now.ActsForArea(l.GivenBy)) is { } line ? new(line.Id, line.Planned, Text) : new(Guid.Empty, 0, Text)),
        Step<PilotFunding, DropFundingLine>("取消计划", "Give a plan up", (funding, now) => new(Id(LineFor(funding, l => l.Approved is null && now.ActsForArea(l.GivenBy))), Text)),
        Step<PilotFunding, PayFunding>("拨付", "Pay", (funding, now) => new(Id(LineFor(funding, l => l.Approved > l.Paid && now.ActsForArea(l.GivenBy))), 0.01m, Text, now.Today)),
        Step<PilotFunding, AccountForFunding>("核销", "Account for what was spent", (funding, now) => new(Id(LineFor(funding, l => l.Paid > l.Accounted)), 0.01m, Text, Text, now.Today)),
        Step<PilotFunding, ReverseVoucher>("冲正凭证", "Reverse a voucher", (funding, _) =>
            LineFor(funding, l => l.Vouchers.Count > 0) is { } line ? new(line.Id, line.Vouchers.Count > 0 ? line.Vouchers[^1].Number : "", Text) : new(Guid.Empty, "", Text)),
    ];

    public static IReadOnlyList<StepProbe<SupervisionCheck>> OfCheck { get; } =
    [
        Step<SupervisionCheck, AnswerDemand>("答复整改要求", "Answer a demand", (check, now) => new(NumberOf(check, d => d.Stage is DemandStage.Open && now.ActsForArea(d.To)), Text)),
        Step<SupervisionCheck, RenewDemand>("退回答复", "Renew a demand", (check, now) => new(NumberOf(check, d => d.Stage is DemandStage.Answered), Text, now.Today)),
        Step<SupervisionCheck, ConfirmDemand>("确认整改", "Confirm that a demand is met", (check, _) => new(NumberOf(check, d => d.Stage is DemandStage.Answered))),
    ];

    public static IReadOnlyList<StepProbe<Circular>> OfCircular { get; } = [Step<Circular, WithdrawCircular>("撤回通报", "Withdraw the circular", (_, _) => new(Text))];

    public static IReadOnlyList<StepProbe<TypicalCase>> OfCase { get; } =
    [
        Step<TypicalCase, PublishCase>("发布", "Publish it", (_, _) => new(Text, Text, Text)),
        Step<TypicalCase, DeclineCase>("不予发布", "Decline it", (_, _) => new(Text)),
        Step<TypicalCase, RetractCase>("撤下", "Take it back", (_, _) => new(Text)),
    ];

    public static IReadOnlyList<StepProbe<CoordinationTask>> OfCoordinationTask { get; } =
    [
        Step<CoordinationTask, ReportOnCoordinationTask>("反馈进展", "Give feedback", (_, _) => new(Text)),
        Step<CoordinationTask, MoveCoordinationTask>("调整期限", "Move the due day", (task, now) => new((task.Due > now.Today ? task.Due : now.Today).AddDays(1), Text)),
        Step<CoordinationTask, CompleteCoordinationTask>("完成任务", "Complete the task", (_, _) => new(Text)),
        Step<CoordinationTask, WithdrawCoordinationTask>("撤销任务", "Withdraw the task", (_, _) => new(Text)),
    ];

    /// <summary>The line that waits for a step, or any: its rule then says what stands against it.</summary>
    private static FundingLine? LineFor(PilotFunding funding, Func<FundingLine, bool> waits) =>
        funding.Lines.FirstOrDefault(l => l.DroppedFor is null && waits(l)) ?? funding.Lines.FirstOrDefault(l => l.DroppedFor is null);

    private static Guid Id(FundingLine? line) => line?.Id ?? Guid.Empty;

    /// <summary>The demand that waits for a step, or the last one: its rule then says what stands against it.</summary>
    private static int NumberOf(SupervisionCheck check, Func<CheckDemand, bool> waits) => check.Demands.FirstOrDefault(waits)?.Number ?? check.Demands.Count;
}
