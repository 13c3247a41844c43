using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>The steps of an application in words, made of open fields only.</summary>
internal static class ApplicationWords
{
    public static Told Of(IEvent<PilotApplication> @event, OrgTree units)
    {
        string Name(string code) => units.NameOf(code);
        return @event switch
        {
            ApplicationDrafted e => new($"{Name(e.District)}拟定第 {e.Attempt} 次申报，推荐{Name(e.Choice.Community)}", $"{Name(e.District)} drafted attempt {e.Attempt}, proposing {Name(e.Choice.Community)}"),
            ApplicationFileAttached e => new($"添加附件（{Kilobytes(e.Size)} kB）", $"a file was attached ({Kilobytes(e.Size)} kB)"),
            PaperPresented e => new($"提交{Zh(e.Paper.Kind)}，文号 {e.Paper.DocumentNumber}", $"the {En(e.Paper.Kind)} was presented as {e.Paper.DocumentNumber}"),
            ConsentRecorded e => new($"{Zh(e.Consent.Giver)}批准，文号 {e.Consent.DocumentNumber}", $"the district's {En(e.Consent.Giver)} consented by {e.Consent.DocumentNumber}"),
            ApplicationSubmitted e => new Told($"{Name(e.District)}提交申报{(e.Late ? "（逾期补正）" : "")}", $"{Name(e.District)} submitted the application{(e.Late ? ", late" : "")}").Until(e.Due, "审核应", "an answer is due"),
            ApplicationPassedOn e => new Told($"第 {e.Step + 1} 级审核同意并上报，文号 {e.DocumentNumber}", $"level {e.Step + 1} agreed and passed it on by {e.DocumentNumber}").Until(e.Due, "下一级应", "the next answer is due"),
            ApprovalTakenBack e => new Told($"第 {e.Step + 1} 级撤回审核意见：{e.Reason}", $"level {e.Step + 1} took its agreement back: {e.Reason}").Until(e.Due, "重新审核应", "a new answer is due"),
            ApplicationReturned e => new Told($"第 {e.Step + 1} 级退回补正：{e.Reason}", $"level {e.Step + 1} returned it for correction: {e.Reason}").Until(e.CorrectionDue, "补正应", "the correction is due"),
            ApplicationRejected e => new($"第 {e.Step + 1} 级不予认可：{e.Reason}", $"level {e.Step + 1} said no: {e.Reason}"),
            ApplicationWithdrawn e => new($"区撤回申报：{e.Reason}", $"the district withdrew the attempt: {e.Reason}"),
            PilotRecognised e => new($"批准认可{Name(e.Community)}为试点，文号 {e.DocumentNumber}", $"{Name(e.Community)} was recognised as the pilot by {e.DocumentNumber}"),
            StepClockMoved e => new Told("因冻结期重新计算期限", "the clock was counted again because of a freeze").Until(e.Due, "应", "an answer is due"),
            ApplicationEscalated e => new($"{Name(e.Body)}逾期（{e.Rule}，{Told.Day(e.Due)}），已报告{Name(e.To)}", $"{Name(e.Body)} was overdue ({e.Rule}, {Told.Day(e.Due)}), and {Name(e.To)} was told"),
            _ => throw new UnhandledEventException(typeof(Timeline), @event),
        };
    }

    public static string Zh(PaperKind kind) => kind switch { PaperKind.ImplementationPlan => "实施方案", PaperKind.FormalDocument => "申报文件", _ => "其他材料" };

    public static string Zh(ConsentGiver giver) => giver == ConsentGiver.PartyCommittee ? "区委" : "区政府";

    private static string En(PaperKind kind) => kind switch { PaperKind.ImplementationPlan => "implementation plan", PaperKind.FormalDocument => "formal document", _ => "supplement" };

    private static string En(ConsentGiver giver) => giver == ConsentGiver.PartyCommittee ? "Party committee" : "government";

    private static long Kilobytes(long bytes) => Math.Max(1, bytes / 1024);
}
