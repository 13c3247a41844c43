using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Every reason for which a command on a petition is not carried out; those of one step alone stand in its folder.</summary>
internal static partial class PetitionRefusals
{
    // Registering
    public static readonly Refusal AlreadyRegistered = new("already-registered", "信访工作条例 21",
        "该信访事项已经登记。请直接打开已有事项继续办理。",
        "This matter is registered already. Open it and go on from there.");
    public static readonly Refusal NotRegistered = new("not-registered", "信访工作条例 21",
        "该信访事项尚未登记。请先登记。",
        "This matter has not been registered. Register it first.");
    public static readonly Refusal UnknownUnit = new("unknown-unit", "信访工作条例 23",
        "所填单位今天不在组织目录中，或者不能承担这一步。请从目录中选择。",
        "The unit is not in today's directory, or is not of a kind that takes part in this step. Choose one from the directory.");
    public static readonly Refusal ExternalNumberTaken = new("external-number-taken", "信访工作条例 21",
        "该信访信息系统编号已登记在另一事项下。请核对编号，或者打开已有事项。",
        "Another matter stands under this number of the official petition system. Check the number, or open that matter.");
    public static readonly Refusal NumberTaken = new("number-taken", "平台规则",
        "编号恰好重复。请再登记一次。",
        "The number happens to be in use. Register the matter once more.");
    public static readonly Refusal AttachmentOfAnother = new("attachment-of-another", "平台规则",
        "该附件不属于本事项。请先把文件上传到本事项。",
        "The file does not belong to this matter. Send it in for this matter first.");

    // Dates
    public static readonly Refusal DateInFuture = new("date-in-future", "信访工作条例 21",
        "日期晚于今天。请填写实际发生的日期。",
        "The date is later than today. Give the day on which it really happened.");
    public static readonly Refusal DateInPast = new("date-in-past", "信访工作条例 22、40",
        "要求答复的日期早于今天。请给对方留出时间。",
        "The day by which an answer is wanted lies in the past. Leave the other side time.");
    public static readonly Refusal DateBeforePreviousStep = new("date-before-previous-step", "信访工作条例 21",
        "日期早于上一步的日期。请核对两个日期。",
        "The date is earlier than the step before it. Check both dates.");
    public static readonly Refusal DateBeforeCalendar = new("date-before-calendar", "信访工作条例 21",
        "日期早于平台工作日历的第一天，无法计算期限。此前的信访事项请在原系统办结。",
        "The date lies before the first day of the platform's working-day calendar, so no deadline can be counted. Finish older matters where they were begun.");
    public static readonly Refusal DayOnRecord = new("day-on-record", "平台规则",
        "这一天的同类记录已经登记。同一天的情况请并入一条记录。",
        "This is on record for that day. What happens in one day belongs into one entry.");

    // Who may act
    public static readonly Refusal NotTheHolder = new("not-the-holder", "信访工作条例 22",
        "只有目前持有该事项的单位可以转送。请联系该单位。",
        "Only the unit that has the matter in hand can transfer it. Contact that unit.");
    public static readonly Refusal NotTheCompetentBody = new("not-the-competent-body", "信访工作条例 23",
        "这一步只能由有权处理的机关、单位办理，本人在该单位没有任职。请由该单位人员办理。",
        "Only the competent body can take this step, and you hold no post there. Ask somebody who does.");
    public static readonly Refusal CommunityCannotDecide = new("community-cannot-decide", "信访工作条例 15、23、31",
        "社区不是有权处理的机关，不能告知、受理或者答复。请转送街道或者其他有权处理的机关、单位。",
        "A community is no competent body: it cannot give notice, accept or answer. Transfer the matter to the street office or another competent body.");
    public static readonly Refusal PetitionBureauCannotDecide = new("petition-bureau-cannot-decide", "信访工作条例 22",
        "信访部门负责登记、转送、交办和督办，不办理事项本身。请转送有权处理的机关、单位。",
        "A petition bureau registers, transfers and supervises; it does not decide the matter. Transfer it to the competent body.");
    public static readonly Refusal NotInYourHands = new("not-in-your-hands", "信访工作条例 29",
        "只有目前持有该事项的单位可以办理这一步，本人在该单位没有任职。请联系该单位。",
        "Only the unit that has the matter in hand can take this step, and you hold no post there. Contact that unit.");
    public static readonly Refusal NotTheRegistrar = new("not-the-registrar", "信访工作条例 21",
        "收据上有查询码，只由登记该事项的单位出具。请联系登记单位。",
        "The query code stands on the receipt, so only the unit that registered the matter hands it out. Contact that unit.");
    public static readonly Refusal NotTheHead = new("not-the-head", "信访工作条例 28",
        "回避和承办人由目前办理机关的负责人决定，负责人的回避由上一级机关决定，本人在这些机关没有任职。",
        "The head of the body that has the matter decides on recusal and names the handler, and a body above decides on the head; you hold no post at either.");
    public static readonly Refusal Recused = new("recused", "信访工作条例 28",
        "本人在该事项上已经回避，不能办理。请由负责人指定的其他人员办理。",
        "You stand back from this matter and take no step in it. Leave it to whoever the head has named.");
    public static readonly Refusal AccusedCannotReceive = new("accused-cannot-receive", "信访工作条例 30",
        "检举控告不能交给被检举控告的单位或者其下属单位，也不能由其人员登记。请交给上一级，或者请信访人向上一级提出。",
        "An accusation is neither given to the accused unit or one under it, nor registered by its people. Give it to the level above, or send the person there.");
    public static readonly Refusal OwnDecision = new("own-decision", "信访工作条例 35、36",
        "机关、单位不能复查、复核自己的意见。请向其上一级机关、单位提出。",
        "No body looks again at its own opinion. Address the request to a body above it.");
    public static readonly Refusal NotAHigherBody = new("not-a-higher-body", "信访工作条例 35、36",
        "所选机关不是作出意见的机关、单位的上一级。请选择其本级政府或者上一级主管部门。",
        "The chosen body is not one level above the one whose opinion is contested. Choose its government, or the same line of work one level up.");

    // Which way a matter goes
    public static readonly Refusal ProposalHasItsOwnWay = new("proposal-has-its-own-way", "信访工作条例 31(1)",
        "建议意见应当研究论证并答复，不进入受理、处理意见和复查复核程序。请登记答复；确属申诉求决的，请先更正分类。",
        "A proposal is studied and answered; acceptance, handling opinion and review are not its way. Record the reply, or correct the class if it is an appeal.");
    public static readonly Refusal AccusationHasItsOwnWay = new("accusation-has-its-own-way", "信访工作条例 31(2)",
        "检举控告应当移送纪检监察机关或者有权处理的机关、单位依规处理，不进入受理、处理意见和复查复核程序。请登记移送。",
        "An accusation goes to the discipline or competent body, which works by its own rules; acceptance, handling opinion and review are not its way. Pass it on.");
    public static readonly Refusal ProposalIsAnswered = new("proposal-is-answered", "信访工作条例 31(1)",
        "该建议意见已经答复办结。有新的建议，请另行登记。",
        "The proposal has been answered, and the matter ends there. Register a new one for new proposals.");
    public static readonly Refusal AccusationIsPassedOn = new("accusation-is-passed-on", "信访工作条例 31(2)",
        "该检举控告已经移送，由承接单位依规处理；这里只再登记书面告知。",
        "The accusation has been passed on, and the receiving body works by its own rules; only the written notice is still recorded here.");
    public static readonly Refusal RoutedToStatutoryWay = new("routed-to-statutory-way", "信访工作条例 31",
        "该事项已不予受理并导入其他法定途径。请按告知的途径和期限办理；这里只再登记书面告知。",
        "The matter was declined and routed to another statutory way. Take that way within its time; only the written notice is still recorded here.");
    public static readonly Refusal IsOpenElsewhere = new("is-open-elsewhere", "信访工作条例 19(3)",
        "同一事项正由下级机关、单位在期限内办理，本事项已不予受理。请等待答复；这里只再登记书面告知。",
        "The same matter is being dealt with by a lower body inside its time, so this one was not taken on. Await the answer there; only the written notice is still recorded here.");
    public static readonly Refusal ConcludedElsewhere = new("concluded-elsewhere", "信访工作条例 21",
        "该事项已在原信访信息系统办结，导入后只供查阅和统计。有新的事实、理由的，可以作为新事项登记。",
        "This matter was concluded in the system from which it was taken over, and is for reading and counting only. New facts or reasons make a new matter.");
    public static readonly Refusal IsWithdrawn = new("withdrawn", "信访工作条例 33",
        "信访人已经撤回该事项。有新的事实、理由或者证据的，可以重新启动。",
        "The petitioner has withdrawn the matter. New facts, reasons or evidence can reopen it.");

    // How far it has come
    public static readonly Refusal ObjectionOpen = new("objection-open", "信访工作条例 23(3)",
        "对转送的异议尚未处理。请等待转送单位答复或者共同上级决定，也可以直接受理。",
        "An objection to the transfer is open. Wait for the sender or the common superior, or accept the matter.");
    public static readonly Refusal JurisdictionIsSettled = new("jurisdiction-is-settled", "信访工作条例 24",
        "受理机关已由共同上级决定，不能再提出异议或者转送。请办理该事项。",
        "The common superior has named the competent body, so the matter is neither objected to nor passed on any more. Deal with it.");
    public static readonly Refusal AlreadyAccepted = new("already-accepted", "信访工作条例 23",
        "该事项已经受理，由受理机关办理到底。转送、异议、要求补正、不予受理都只能在受理之前。",
        "The matter has been accepted: the body that accepted it sees it through. Transfer, objection, request for materials and non-acceptance come before that.");
    public static readonly Refusal OpinionNotIssued = new("opinion-not-issued", "信访工作条例 32",
        "意见尚未出具，不能送达。请先出具意见。",
        "The opinion has not been issued, so it cannot be served. Issue it first.");
    public static readonly Refusal OpinionAlreadyServed = new("opinion-already-served", "信访工作条例 35",
        "该意见的送达已经登记。日期不符的，请核对送达凭证。",
        "Service of this opinion is on record. Where the dates differ, check the proof of service.");
    public static readonly Refusal OpinionNotServed = new("opinion-not-served", "信访工作条例 35、36",
        "上一级书面答复尚未送达，请求期限还没有开始。请先登记送达。",
        "The answer to be looked at has not been served, so the time to ask has not begun. Record its service first.");
    public static readonly Refusal NothingToExecute = new("nothing-to-execute", "信访工作条例 32",
        "没有待执行的支持意见：处理意见不是“支持”，或者已经执行完毕。请核对处理意见书。",
        "No supporting opinion waits to be carried out: it does not support the request, or all of it is done. Check the opinion.");
    public static readonly Refusal EndedByReexamination = new("ended-by-re-examination", "信访工作条例 36(3)",
        "复核意见已经作出，同一事实和理由不再受理。对确有困难的信访人，仍应依照第三十七条第三款做好教育、帮扶和关爱。",
        "The re-examination opinion has been given: the same facts and reasons are not taken up again. The duty to explain, help and care (art. 37(3)) remains.");
}
