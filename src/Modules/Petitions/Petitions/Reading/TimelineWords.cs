using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>One step in words, made of open fields only: the day on which it happened, and what happened in both languages.</summary>
internal sealed record TimelineWords(DateOnly On, string Zh, string En)
{
    /// <summary>Says what an event tells.</summary>
    /// <param name="event">The event.</param>
    /// <param name="units">The units as of the day on which it was recorded.</param>
    public static TimelineWords Of(IEvent<Petition> @event, OrgTree units)
    {
        string Name(string code) => units.NameOf(code);
        return @event switch
        {
            PetitionRegistered e => new TimelineWords(e.ReceivedOn,
                    $"{Name(e.RegisteredAt)}登记来自{Name(e.Community)}的信访事项（{e.Channel.Words().Zh}，{e.Topic.Words().Zh}），编号 {e.Number}",
                    $"{Name(e.RegisteredAt)} registered a matter from {Name(e.Community)} ({e.Channel.Words().En}, {e.Topic.Words().En}) as {e.Number}")
                .Until(e.TransferDue, "最迟应于 {0} 转送", "it is to be transferred by {0}").Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}"),
            PetitionTransferred e => new TimelineWords(e.TransferredOn, $"{Name(e.From)}转送{Name(e.To)}", $"{Name(e.From)} transferred the matter to {Name(e.To)}")
                .Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}").Until(e.ObjectionDue, "异议期限至 {0}", "an objection is possible until {0}"),
            PetitionAssigned e => new TimelineWords(e.AssignedOn, $"{Name(e.From)}交办{Name(e.To)}，要求 {Day(e.ReportBy)} 前报告结果",
                    $"{Name(e.From)} assigned the matter to {Name(e.To)}, which has to report by {Day(e.ReportBy)}")
                .Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}").Until(e.ObjectionDue, "异议期限至 {0}", "an objection is possible until {0}"),
            AssignmentReported e => new(e.ReportedOn, $"{Name(e.Body)}向{Name(e.To)}报告办理结果{Late(e.ReportedOn, e.Due).Zh}",
                $"{Name(e.Body)} reported to {Name(e.To)} what became of the matter{Late(e.ReportedOn, e.Due).En}"),
            TransferObjected e => new(e.ObjectedOn, $"{Name(e.Body)}对转送提出异议", $"{Name(e.Body)} objected to the transfer"),
            TransferTakenBack e => new TimelineWords(e.TakenBackOn, $"{Name(e.By)}同意异议，事项交还", $"{Name(e.By)} agreed and took the matter back")
                .Until(e.TransferDue, "最迟应于 {0} 转送", "it is to be transferred by {0}").Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}"),
            TransferInsistedOn e => new(e.InsistedOn, $"{Name(e.By)}不同意异议，待共同上级指定管辖", $"{Name(e.By)} insisted on the transfer; the common superior has to name the competent body"),
            JurisdictionSettled e => new TimelineWords(e.SettledOn, $"{Name(e.By)}指定{Name(e.To)}管辖", $"{Name(e.By)} named {Name(e.To)} as the competent body")
                .Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}"),
            ReceiptNoticeGiven e => new(e.ServedOn, $"{Name(e.Body)}书面告知信访人接收情况（{e.Method.Words().Zh}）", $"{Name(e.Body)} gave the petitioner the receipt notice ({e.Method.Words().En})"),
            MaterialsAskedFor e => new(e.ToldOn, $"{Name(e.Body)}一次性告知信访人所缺材料", $"{Name(e.Body)} told the petitioner, once, what is missing"),
            MaterialsReceived e => new(e.ReceivedOn, $"{Name(e.Body)}收到补正材料", $"{Name(e.Body)} received the missing materials"),
            MaterialsAdded e => new(e.AddedOn,
                $"信访人在门户补充材料（{e.Files} 个文件）{(e.AskedBy is { } body ? $"，{Name(body)}此前告知了所缺材料" : "")}",
                $"the petitioner added material on the portal (files: {e.Files}){(e.AskedBy is { } asked ? $", after {Name(asked)} had told what is missing" : "")}"),
            PetitionFileAttached e => new(e.AttachedOn, $"收到附件（{Kilobytes(e.Size)} kB）", $"a file was attached ({Kilobytes(e.Size)} kB)"),
            PetitionDeclined e => new TimelineWords(e.DeclinedOn,
                    $"{Name(e.Body)}不予受理，导入{e.Routing.Words().Zh}，由{e.ReceivingBody}承接",
                    $"{Name(e.Body)} declined the matter and routed it to {e.Routing.Words().En}, received by {e.ReceivingBody}")
                .Until(e.RemedyDue, "信访人最迟可于 {0} 提出", "the petitioner can go there until {0}"),
            PetitionAccepted e => new TimelineWords(e.AcceptedOn, $"{Name(e.Body)}受理", $"{Name(e.Body)} accepted the matter")
                .Until(e.OpinionDue, "处理意见最迟应于 {0} 作出", "the handling opinion is due by {0}"),
            ExtensionApproved e => new TimelineWords(e.ToldOn, $"办理期限延长 {e.Days} 日，并告知信访人理由", $"the time for handling was extended by {e.Days} days, and the petitioner was told why")
                .Until(e.OpinionDue, "处理意见最迟应于 {0} 作出", "the handling opinion is due by {0}"),
            HandlerRecused { Declared: true } e => new(e.RecusedOn, $"{Name(e.By)}一名承办人员申报利害关系并回避", $"somebody who handles the matter at {Name(e.By)} declared an interest and stood back"),
            HandlerRecused e => new(e.RecusedOn, $"{Name(e.By)}一名承办人员被决定回避", $"somebody who handles the matter at {Name(e.By)} had to stand back"),
            HandlerNamed e => new(e.NamedOn, $"{Name(e.By)}指定了承办人", $"{Name(e.By)} named the handler"),
            HandlingHearingHeld e => new(e.To, $"{Name(e.Body)}举行听证（{Day(e.From)} 至 {Day(e.To)}），期限不变", $"{Name(e.Body)} held a hearing from {Day(e.From)} to {Day(e.To)}, which moves no date"),
            MediationHeld e => new(e.HeldOn, $"{Name(e.Body)}主持调解", $"{Name(e.Body)} brought the parties together"),
            SettlementReached e => new(e.SignedOn, $"{Name(e.Body)}登记各方签署的和解或者调解协议", $"{Name(e.Body)} recorded the agreement that the parties signed"),
            PetitionWithdrawn e => new(e.WithdrawnOn, $"信访人撤回，{Name(e.RecordedBy)}登记", $"the petitioner withdrew the matter, as {Name(e.RecordedBy)} recorded"),
            HandlingOpinionIssued e => new(e.IssuedOn, $"{Name(e.Body)}出具信访处理意见书：{e.Outcome.Words().Zh}{Late(e.IssuedOn, e.Due).Zh}",
                $"{Name(e.Body)} issued its handling opinion, which {e.Outcome.Words().En}{Late(e.IssuedOn, e.Due).En}"),
            HandlingOpinionServed e => new TimelineWords(e.ServedOn, $"处理意见书送达信访人（{e.Method.Words().Zh}）", $"the handling opinion was served ({e.Method.Words().En})")
                .Until(e.ReviewWindow, "信访人最迟可于 {0} 请求复查", "the petitioner can ask for a review until {0}"),
            ReviewRequested e => new TimelineWords(e.ReceivedOn, $"{Name(e.Body)}收到复查请求", $"{Name(e.Body)} received the request for review")
                .Until(e.OpinionDue, "复查意见最迟应于 {0} 作出", "the review opinion is due by {0}"),
            ReviewOpinionIssued e => new(e.IssuedOn, $"{Name(e.Body)}出具复查意见：{e.Outcome.Words().Zh}{Late(e.IssuedOn, e.Due).Zh}",
                $"{Name(e.Body)} issued its review opinion, which {e.Outcome.Words().En} the handling opinion{Late(e.IssuedOn, e.Due).En}"),
            ReviewOpinionServed e => new TimelineWords(e.ServedOn, $"复查意见送达信访人（{e.Method.Words().Zh}）", $"the review opinion was served ({e.Method.Words().En})")
                .Until(e.ReexaminationWindow, "信访人最迟可于 {0} 请求复核", "the petitioner can ask for re-examination until {0}"),
            ReexaminationRequested e => new TimelineWords(e.ReceivedOn, $"{Name(e.Body)}收到复核请求", $"{Name(e.Body)} received the request for re-examination")
                .Until(e.OpinionDue, "复核意见最迟应于 {0} 作出", "the re-examination opinion is due by {0}"),
            HearingHeld e => new TimelineWords(e.To, $"举行听证（{Day(e.From)} 至 {Day(e.To)}），听证时间不计入期限", $"a hearing was held from {Day(e.From)} to {Day(e.To)}, which does not count")
                .Until(e.OpinionDue, "复核意见最迟应于 {0} 作出", "the re-examination opinion is due by {0}"),
            ReexaminationOpinionIssued e => new(e.IssuedOn, $"{Name(e.Body)}出具复核意见：{e.Outcome.Words().Zh}{Late(e.IssuedOn, e.Due).Zh}",
                $"{Name(e.Body)} issued its re-examination opinion, which {e.Outcome.Words().En} the review opinion{Late(e.IssuedOn, e.Due).En}"),
            ReexaminationOpinionServed e => new(e.ServedOn, $"复核意见送达信访人（{e.Method.Words().Zh}）", $"the re-examination opinion was served ({e.Method.Words().En})"),
            PaperServed e => new(e.ServedOn, $"{PaperNames.TitleOf(e.Paper)}送达信访人（{e.Method.Words().Zh}）", $"the paper {e.Paper} was served ({e.Method.Words().En})"),
            RepeatLinked e => new(e.LinkedOn, $"{Name(e.By)}认定为重复信访，关联首次事项", $"{Name(e.By)} linked the matter as a repeat of an earlier one"),
            RepeatLinkUndone e => new(e.UndoneOn, $"{Name(e.By)}撤销重复信访关联", $"{Name(e.By)} undid the link to an earlier matter"),
            PetitionClassified e => new(e.ClassifiedOn, $"{Name(e.By)}确定类别为{e.Class.Words().Zh}", $"{Name(e.By)} classed the matter as {e.Class.Words().En}"),
            AccusationTakenOver e => new TimelineWords(e.TakenOverOn, $"{Name(e.Body)}直接承接，与被检举控告单位脱离", $"{Name(e.Body)} took the matter over, away from the accused")
                .Until(e.TransferDue, "最迟应于 {0} 转送", "it is to be transferred by {0}").Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}"),
            PetitionDeclinedAsOpenElsewhere e => new(e.DeclinedOn, $"{Name(e.Body)}不予受理：同一事项正由下级机关、单位办理", $"{Name(e.Body)} declined the matter, which a lower body is dealing with"),
            UrgentMatterReported e => new(ChinaTime.DateOf(e.ReportedAt), $"{Name(e.By)}报告{e.Urgency.Words().Zh}信访事项（获知后 {e.MinutesTaken} 分钟）",
                $"{Name(e.By)} reported the matter as {e.Urgency.Words().En}, {e.MinutesTaken} minutes after learning of it"),
            ProposalAnswered e => new(e.AnsweredOn, $"{Name(e.Body)}答复建议：{e.Uptake.Words().Zh}", $"{Name(e.Body)} answered the proposal, which was taken up {e.Uptake.Words().En}"),
            AccusationPassedOn e => new(e.PassedOn, $"{Name(e.By)}移送{e.ReceivingBody}依规处理", $"{Name(e.By)} passed the accusation on to {e.ReceivingBody}"),
            ExecutionRecorded e => new(e.On, $"{Name(e.Body)}执行处理意见{(e.Done ? "，已执行完毕" : "")}", $"{Name(e.Body)} carried the opinion out{(e.Done ? ", all of it" : " in part")}"),
            AssistanceGiven e => new(e.GivenOn, $"{Name(e.Unit)}开展教育、帮扶和关爱", $"{Name(e.Unit)} explained, helped and cared"),
            PetitionReopened e => new TimelineWords(e.ReopenedOn, $"{Name(e.By)}{(e.NewFacts is null ? "认为答复错误" : "因新的事实、理由或者证据")}重新启动，由{Name(e.Holder)}办理",
                    $"{Name(e.By)} reopened the matter {(e.NewFacts is null ? "because the answer was wrong" : "on new facts, reasons or evidence")}; {Name(e.Holder)} has it in hand")
                .Until(e.TransferDue, "最迟应于 {0} 转送", "it is to be transferred by {0}").Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}"),
            SupervisionOrdered e => new(e.OrderedOn, $"{Name(e.By)}督办{Name(e.Body)}（{e.Cause.Words().Zh}），要求 {Day(e.AnswerBy)} 前答复",
                $"{Name(e.By)} put {Name(e.Body)} under supervision ({e.Cause.Words().En}) and wants an answer by {Day(e.AnswerBy)}"),
            SupervisionAnswered e => new(e.AnsweredOn, $"{Name(e.Body)}答复督办{Late(e.AnsweredOn, e.Due).Zh}", $"{Name(e.Body)} answered the supervision{Late(e.AnsweredOn, e.Due).En}"),
            SupervisionClosed e => new(e.ClosedOn, $"{Name(e.By)}办结督办", $"{Name(e.By)} closed the supervision"),
            ImprovementProposed e => new(e.ProposedOn, $"{Name(e.By)}向{Name(e.To)}提出建议：{e.Aim.Words().Zh}", $"{Name(e.By)} made a proposal to {Name(e.To)}: {e.Aim.Words().En}"),
            ImprovementAnswered e => new(e.AnsweredOn, $"{Name(e.Body)}书面反馈：{(e.Adopted ? "采纳" : "未采纳")}", $"{Name(e.Body)} {(e.Adopted ? "takes the proposal up" : "does not take the proposal up")}"),
            PetitionEscalated e => new(e.EscalatedOn, $"{Name(e.Body)}逾期未履职（{Owed(e.Rule).Zh}，{Day(e.Due)} 到期），平台报告{Name(e.To)}",
                $"{Name(e.Body)} had not done what was due on {Day(e.Due)} ({Owed(e.Rule).En}), and the platform told {Name(e.To)}"),
            PetitionImported e => new TimelineWords(e.ConcludedOn ?? e.AcceptedOn ?? e.ReceivedOn,
                    $"由信访信息系统导入（原编号 {e.OriginalNumber}），{(e.ConcludedOn is null ? $"由{Name(e.Holder)}继续办理" : $"{Name(e.Holder)}已办结")}",
                    $"taken over from the official system, where it was {e.OriginalNumber}; {(e.ConcludedOn is null ? $"{Name(e.Holder)} goes on with it" : $"{Name(e.Holder)} had concluded it")}")
                .Until(e.TransferDue, "最迟应于 {0} 转送", "it is to be transferred by {0}").Until(e.NoticeDue, "最迟应于 {0} 告知信访人", "the petitioner is to be told by {0}")
                .Until(e.OpinionDue, "处理意见最迟应于 {0} 作出", "the handling opinion is due by {0}"),
            _ => throw new UnhandledEventException(typeof(TimelineWords), @event),
        };
    }

    /// <summary>The whole sentence: the day, what happened, a later recording, and the article.</summary>
    /// <param name="chinese">In which of the two languages.</param>
    /// <param name="recordedOn">The day on which it was recorded, in Asia/Shanghai.</param>
    /// <param name="article">The article under which it was recorded.</param>
    public string Sentence(bool chinese, DateOnly recordedOn, string? article)
    {
        var late = recordedOn == On ? "" : chinese ? $"（{Day(recordedOn)} 记录）" : $" (recorded {Day(recordedOn)})";
        var law = article is null ? "" : chinese ? $"（{article}）" : $" ({article})";
        return $"{Day(On)} {(chinese ? Zh : En)}{late}{law}";
    }

    private TimelineWords Until(Deadline? deadline, string zh, string en) => deadline is null ? this : this with
    {
        Zh = $"{Zh}，{string.Format(CultureInfo.InvariantCulture, zh, Day(deadline.Due))}",
        En = $"{En}; {string.Format(CultureInfo.InvariantCulture, en, Day(deadline.Due))}",
    };

    private static (string Zh, string En) Late(DateOnly on, DateOnly due) =>
        on <= due ? ("", "") : ($"，逾期 {on.DayNumber - due.DayNumber} 日", $", {on.DayNumber - due.DayNumber} days late");

    private static (string Zh, string En) Owed(string rule) => rule switch
    {
        Duty.Report => ("报告交办结果", "report on the assignment"),
        Duty.SupervisionAnswer => ("答复督办", "answer the supervision"),
        Duty.Acceptance => ("决定是否受理并书面告知", "accept or decline it, and tell in writing"),
        _ => (Act(rule, "zh-CN"), Act(rule, "en")),
    };

    private static string Act(string rule, string language) => RuleWords.Of(RuleBook.BuiltIn.Rule(rule), CultureInfo.GetCultureInfo(language)).Act;

    private static string Kilobytes(long size) => ((size + 999) / 1000).ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
