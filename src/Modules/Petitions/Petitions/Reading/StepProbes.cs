using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// Every act on a petition as somebody would plausibly take it today, with its name: what the page of next steps asks the rules with.
/// Values are the likely ones (today, the usual body), so a refusal speaks of the matter and not of the form.
/// </summary>
internal static class StepProbes
{
    private const string Text = "（试问）";
    private static readonly string[] Texts = [Text];
    private static readonly Guid Earlier = StreamIds.From("an earlier petition to ask about");

    public static IReadOnlyList<StepProbe<Petition>> All { get; } =
    [
        Step("关联为重复信访", "Link as a repeat", (petition, _) => new LinkAsRepeat(petition.RepeatOf ?? Earlier, Text)) with
        {
            Others = _ => new Dictionary<Guid, object> { [Earlier] = Petition.Initial with { Stage = PetitionStage.Registered } },
        },
        Step("撤销重复信访关联", "Undo the repeat link", (_, _) => new UndoRepeatLink(Text)),
        Step("转送", "Transfer", (petition, now) => new TransferPetition(CompetentBody(petition, now))),
        Step("交办", "Assign", (petition, now) => new AssignPetition(CompetentBody(petition, now) ?? "", now.Today, Text)),
        Step("报告交办结果", "Report on the assignment", (_, _) => new ReportOnAssignment(Text)),
        Step("提出异议", "Object to the transfer", (_, _) => new ObjectToTransfer(Text)),
        Step("同意交还", "Agree to take it back", (_, _) => new AgreeToTakeBack()),
        Step("坚持转送", "Insist on the transfer", (_, _) => new InsistOnTransfer(Text)),
        Step("指定管辖", "Settle jurisdiction", (petition, _) => new SettleJurisdiction(petition.Holder, Text)),
        Step("告知接收情况", "Give the receipt notice", (_, now) => new GiveReceiptNotice(ServiceMethod.Hand, now.Today, Text)),
        Step("受理", "Accept", (_, _) => new AcceptPetition()),
        Step("一次性告知补正", "Ask for missing materials", (_, now) => new AskForMaterials(Texts, now.Today)),
        Step("登记补正材料", "Record the materials", (_, now) => new RecordMaterials(now.Today, Text)),
        Step("不予受理", "Decline", (_, _) => new DeclinePetition(StatutoryRouting.Administrative, Text, Text)),
        Step("同一事项下级正在办理，不予受理", "Decline: a lower body is dealing with it", (_, _) => new DeclineAsOpenElsewhere(Guid.Empty)),
        Step("报告重大、紧急事项", "Report as major or urgent", (_, now) => new ReportUrgentMatter(Urgency.Urgent, Text, [ReportRecipient.Government], now.Time, now.Time)),
        Step("更正分类", "Correct the class", (petition, _) => new ClassifyPetition(petition.Class is PetitionClass.Appeal ? PetitionClass.Proposal : petition.Class, petition.Accused)),
        Step("答复建议", "Answer the proposal", (_, _) => new AnswerProposal(ProposalUptake.Partly, Text)),
        Step("移送检举控告", "Pass the accusation on", (_, _) => new PassOnAccusation(Text)),
        Step("批准延期", "Approve an extension", (_, now) => new ApproveExtension(1, Text, now.Today)),
        Step("申报利害关系", "Declare an interest", (_, _) => new DeclareInterest(Text)),
        Step("决定回避", "Decide on recusal", (_, _) => new RecuseHandler(Text, Text)),
        Step("指定承办人", "Name the handler", (_, _) => new NameHandler(Guid.Empty)),
        Step("登记办理听证", "Record a hearing before the opinion", (_, now) => new HoldHandlingHearing(now.Today, now.Today, Text)),
        Step("登记调解", "Record a mediation", (_, now) => new RecordMediation(now.Today, Text)),
        Step("登记和解", "Record a settlement", (_, now) => new RecordSettlement(Text, Texts, now.Today)),
        Step("登记撤回", "Record the withdrawal", (_, now) => new WithdrawPetition(now.Today, Text)),
        Step("出具处理意见书", "Issue the handling opinion", (_, _) => new IssueHandlingOpinion(HandlingOutcome.Explain, Text, Text, Text, Texts)),
        Step("送达处理意见书", "Serve the handling opinion", (_, now) => new ServeHandlingOpinion(ServiceMethod.Hand, now.Today)),
        Step("登记执行情况", "Record what was carried out", (_, now) => new RecordExecution(Text, now.Today, false)),
        Step("重新启动", "Reopen", (_, _) => new ReopenPetition(Text, Text)),
        Step("登记复查请求", "Record the request for review", (petition, now) => new RequestReview(now.Today, Text, HigherBody(petition.Holder, now))),
        Step("出具复查意见", "Issue the review opinion", (_, _) => new IssueReviewOpinion(ReviewOutcome.Uphold, Text, Texts)),
        Step("送达复查意见", "Serve the review opinion", (_, now) => new ServeReviewOpinion(ServiceMethod.Hand, now.Today)),
        Step("登记复核请求", "Record the request for re-examination", (petition, now) => new RequestReexamination(now.Today, Text, HigherBody(petition.ReviewBody, now))),
        Step("登记听证", "Record a hearing", (_, now) => new HoldHearing(now.Today, now.Today)),
        Step("出具复核意见", "Issue the re-examination opinion", (_, _) => new IssueReexaminationOpinion(ReviewOutcome.Uphold, Text, Texts)),
        Step("送达复核意见", "Serve the re-examination opinion", (_, now) => new ServeReexaminationOpinion(ServiceMethod.Hand, now.Today)),
        Step("登记文书送达", "Record the service of a paper", (petition, now) =>
            new ServePaper(petition.Papers.FirstOrDefault(p => p.ServedOn is null && now.Actor.ActsFor(p.Body))?.Key ?? "", ServiceMethod.Hand, now.Today)),
        Step("登记帮扶", "Record help", (_, now) => new RecordAssistance(Text, now.Today)),
        Step("督办", "Order supervision", (_, now) => new OrderSupervision(SupervisionCause.Other, Text, now.Today)),
        Step("答复督办", "Answer the supervision", (petition, now) => new AnswerSupervision(petition.Supervisions.FirstOrDefault(s => !s.IsAnswered && now.Actor.ActsFor(s.Body))?.Id ?? Guid.Empty, Text)),
        Step("办结督办", "Close the supervision", (petition, now) => new CloseSupervision(petition.Supervisions.FirstOrDefault(s => now.Actor.ActsFor(s.By))?.Id ?? Guid.Empty, Text)),
        Step("提出改进建议", "Propose an improvement", (petition, _) => new ProposeImprovement(ImprovementKind.Work, petition.InCharge, Text)),
        Step("反馈改进建议", "Answer the proposed improvement", (petition, now) => new AnswerImprovement(petition.Proposals.FirstOrDefault(p => now.Actor.ActsFor(p.To))?.Id ?? Guid.Empty, true, Text)),
    ];

    private static StepProbe<Petition> Step<TCommand>(string zh, string en, Func<Petition, Circumstances, TCommand> of) where TCommand : ICommand<Petition> =>
        new(typeof(TCommand), zh, en, (petition, now) => of(petition, now));

    /// <summary>The nearest body above the community that the matter could go to; above the holder where that holds it already.</summary>
    private static string? CompetentBody(Petition petition, Circumstances now) =>
        now.Units.PathOf(petition.Community).FirstOrDefault(unit => unit.CanDecide() && unit.Code != petition.Holder && now.WhyNotGivenTo(petition, unit.Code) is null)?.Code;

    /// <summary>The body above another one for which the reader could act; by default its government.</summary>
    private static string? HigherBody(string? body, Circumstances now) =>
        body is null ? null : now.Units.HigherBodiesOf(body).FirstOrDefault(above => now.Actor.ActsFor(above.Code))?.Code;
}
