using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Every reason for which a command on a petition is not carried out.</summary>
internal static class PetitionRefusals
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
    public static readonly Refusal NotYourUnit = new("not-your-unit", "信访工作条例 23",
        "只能以本人任职的单位名义登记。请改选本人所在单位，或者请该单位人员登记。",
        "You can register only for a unit at which you hold a post. Choose your own unit, or ask a colleague there.");
    public static readonly Refusal CommunityOutsideArea = new("community-outside-area", "信访工作条例 23",
        "该社区不在登记单位的辖区内。请核对社区，或者告知信访人向所属地单位提出。",
        "The community is not in the area of the registering unit. Check the community, or tell the petitioner which unit is responsible.");

    public static readonly Refusal TooManyRepresentatives = new("too-many-representatives", "信访工作条例 20",
        "多人走访提出共同事项的，代表不得超过5人。请由信访人推选不超过5名代表。",
        "People who raise a common matter by visit elect at most 5 representatives. Ask them to choose five.");
    public static readonly Refusal RepresentativesMissing = new("representatives-missing", "信访工作条例 20",
        "多人走访提出共同事项的，应当推选代表。请登记推选出的代表，不超过5人。",
        "People who raise a common matter by visit elect representatives. Record whom they chose, 5 at most.");
    public static readonly Refusal ExternalNumberTaken = new("external-number-taken", "信访工作条例 21",
        "该信访信息系统编号已登记在另一事项下。请核对编号，或者打开已有事项。",
        "Another matter stands under this number of the official petition system. Check the number, or open that matter.");
    public static readonly Refusal TooManyDrafts = new("too-many-drafts", "平台规则",
        "本人的登记草稿已有20份。请先完成登记或者删除不用的草稿。",
        "You keep 20 drafts of registrations already. Finish one, or delete one you no longer need.");
    public static readonly Refusal NumberTaken = new("number-taken", "平台规则",
        "编号恰好重复。请再登记一次。",
        "The number happens to be in use. Register the matter once more.");

    public static readonly Refusal ConcludedElsewhere = new("concluded-elsewhere", "信访工作条例 21",
        "该事项已在原信访信息系统办结，导入后只供查阅和统计。有新的事实、理由的，可以作为新事项登记。",
        "This matter was concluded in the system from which it was taken over, and is for reading and counting only. New facts or reasons make a new matter.");

    // Dates
    public static readonly Refusal DateInFuture = new("date-in-future", "信访工作条例 21",
        "日期晚于今天。请填写实际发生的日期。",
        "The date is later than today. Give the day on which it really happened.");
    public static readonly Refusal DateBeforePreviousStep = new("date-before-previous-step", "信访工作条例 21",
        "日期早于上一步的日期。请核对两个日期。",
        "The date is earlier than the step before it. Check both dates.");

    public static readonly Refusal DateBeforeCalendar = new("date-before-calendar", "信访工作条例 21",
        "日期早于平台工作日历的第一天，无法计算期限。此前的信访事项请在原系统办结。",
        "The date lies before the first day of the platform's working-day calendar, so no deadline can be counted. Finish older matters where they were begun.");

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

    // Transferring and accepting
    public static readonly Refusal NotACompetentTarget = new("not-a-competent-target", "信访工作条例 22",
        "只能转送给其他有权处理的机关、单位，不能转送社区、信访部门或者本单位。请另选机关。",
        "A matter can be transferred only to another body that can decide it: not to a community, a petition bureau or oneself. Choose another body.");
    public static readonly Refusal AlreadyAccepted = new("already-accepted", "信访工作条例 23",
        "该事项已经受理，由受理机关办理到底。转送、异议、要求补正、不予受理都只能在受理之前。",
        "The matter has been accepted: the body that accepted it sees it through. Transfer, objection, request for materials and non-acceptance come before that.");
    public static readonly Refusal NotTransferred = new("not-transferred", "信访工作条例 23(3)",
        "该事项不是转送来的，没有可以异议的转送。不属于本单位职权的，请转送有权处理的机关、单位。",
        "The matter did not come by transfer, so there is none to object to. Where it is not within your powers, transfer it to the competent body.");
    public static readonly Refusal ObjectionTooLate = new("objection-too-late", "信访工作条例 23(3)",
        "已超过收到之日起5个工作日的异议期限。请办理该事项，或者转送有权处理的机关、单位。",
        "The 5 working days for an objection, counted from receipt, are over. Deal with the matter, or transfer it to the competent body.");
    public static readonly Refusal ObjectionOpen = new("objection-open", "信访工作条例 23(3)",
        "对转送的异议尚未处理。请等待转送单位答复或者共同上级决定，也可以直接受理。",
        "An objection to the transfer is open. Wait for the sender or the common superior, or accept the matter.");
    public static readonly Refusal NoOpenObjection = new("no-open-objection", "信访工作条例 23(3)",
        "目前没有待答复的异议。请核对事项的当前状态。",
        "There is no objection to answer at present. Check how the matter stands.");
    public static readonly Refusal NotTheSender = new("not-the-sender", "信访工作条例 23(3)",
        "只有转送单位可以答复异议。请联系该单位。",
        "Only the unit that transferred the matter answers the objection. Contact that unit.");
    public static readonly Refusal NotInDispute = new("not-in-dispute", "信访工作条例 24",
        "目前没有受理争议需要决定。转送单位不同意异议后，才由共同上级决定。",
        "Who is competent is not in dispute. The common superior decides only after the sender has insisted on the transfer.");
    public static readonly Refusal NoCommonSuperior = new("no-common-superior", "信访工作条例 24",
        "组织目录中没有双方的共同上级。请提请共同的信访工作联席会议协调处理。",
        "The directory holds no common superior of the two sides. Bring the dispute before their joint conference on petition work.");
    public static readonly Refusal NotTheCommonSuperior = new("not-the-common-superior", "信访工作条例 24",
        "受理争议只能由双方的共同上级政府决定，本人在该政府没有任职。请由该政府人员办理。",
        "Only the nearest government above both sides settles the dispute, and you hold no post there. Ask somebody who does.");
    public static readonly Refusal OutsideTheSuperior = new("outside-the-superior", "信访工作条例 24",
        "所选机关不在共同上级的管辖范围内。请选择其本级或者下属的机关、单位。",
        "The chosen body does not belong to the common superior. Choose the superior itself or a body under it.");
    public static readonly Refusal JurisdictionIsSettled = new("jurisdiction-is-settled", "信访工作条例 24",
        "受理机关已由共同上级决定，不能再提出异议或者转送。请办理该事项。",
        "The common superior has named the competent body, so the matter is neither objected to nor passed on any more. Deal with it.");
    public static readonly Refusal NoticeAlreadyGiven = new("notice-already-given", "信访工作条例 23",
        "本单位的书面告知已经以另一日期登记。请核对送达凭证。",
        "This body's written notice is on record with another date. Check the proof of service.");
    public static readonly Refusal AlreadyAnswered = new("already-answered", "信访工作条例 32",
        "书面答复已经送达，不再需要告知接收情况。",
        "The written answer has been served; a receipt notice no longer serves a purpose.");

    public static readonly Refusal AlreadyAskedOnce = new("already-asked-once", "平台规则",
        "本单位已经一次性告知所缺材料，不能再次要求补正。请根据现有材料办理。",
        "This body has told the petitioner what is missing, and it asks only once. Go on with what there is.");
    public static readonly Refusal NoMaterialsAwaited = new("no-materials-awaited", "信访工作条例 19",
        "目前没有待补正的材料。请核对事项的当前状态。",
        "No materials are awaited at present. Check how the matter stands.");
    public static readonly Refusal RemedyOfAnotherWay = new("remedy-of-another-way", "信访工作条例 31",
        "所选救济途径与法定途径不一致。请核对：复议属于行政程序，诉讼属于司法程序，劳动仲裁属于仲裁。",
        "The remedy does not belong to the chosen way. Reconsideration is administrative, a lawsuit judicial, labour arbitration is arbitration.");
    public static readonly Refusal RemedyBeforeCalendar = new("remedy-before-calendar", "信访工作条例 31",
        "知悉日期早于平台工作日历的第一天，无法计算期限。请不填救济途径，并在理由中说明。",
        "The day of learning lies before the first day of the platform's calendar, so no date can be counted. Leave the remedy out and explain it in the reasons.");
    public static readonly Refusal RoutedToStatutoryWay = new("routed-to-statutory-way", "信访工作条例 31",
        "该事项已不予受理并导入其他法定途径。请按告知的途径和期限办理；这里只再登记书面告知。",
        "The matter was declined and routed to another statutory way. Take that way within its time; only the written notice is still recorded here.");

    // The same matter at a higher level
    public static readonly Refusal NoOtherPetition = new("no-other-petition", "信访工作条例 19(3)",
        "没有找到所指的另一信访事项。请从查询结果中选择本人可见的另一事项。",
        "There is no other matter under this id that you can see. Choose one from what a search shows you.");
    public static readonly Refusal NotBeingDealtWith = new("not-being-dealt-with", "信访工作条例 19(3)",
        "所指事项目前没有机关、单位在法定期限内办理，不能以此不予受理。已经答复的，请告知复查、复核途径；否则请按本事项办理。",
        "No body is dealing with that matter inside a time of the law, so it is no ground here. If it was answered, point to review; otherwise go on with this one.");
    public static readonly Refusal OpenOneIsOverdue = new("open-one-is-overdue", "信访工作条例 19(3)、40",
        "所指事项已经超过办理期限，不能以此不予受理。请办理本事项，并对逾期事项进行督办。",
        "That matter is past its time, so it is no ground to turn this one away. Take this one on, and have the overdue one supervised.");
    public static readonly Refusal NotWithALowerBody = new("not-with-a-lower-body", "信访工作条例 19(3)",
        "所指事项不是由下级机关、单位办理。同级之间请按重复事项关联。",
        "That matter is not with a body under this one. Between bodies of one level, link it as a repeat.");
    public static readonly Refusal OpenOneIsClosedToMore = new("open-one-is-closed-to-more", "信访工作条例 30",
        "所指事项是检举控告，本事项尚未对同一单位保密，关联会使其知情。请先更正本事项的分类。",
        "That matter is an accusation, and this one is not closed to the same unit, which would learn of it. Correct the class of this one first.");
    public static readonly Refusal IsOpenElsewhere = new("is-open-elsewhere", "信访工作条例 19(3)",
        "同一事项正由下级机关、单位在期限内办理，本事项已不予受理。请等待答复；这里只再登记书面告知。",
        "The same matter is being dealt with by a lower body inside its time, so this one was not taken on. Await the answer there; only the written notice is still recorded here.");

    // Classes and accusations
    public static readonly Refusal NotInYourHands = new("not-in-your-hands", "信访工作条例 29",
        "只有目前持有该事项的单位可以办理这一步，本人在该单位没有任职。请联系该单位。",
        "Only the unit that has the matter in hand can take this step, and you hold no post there. Contact that unit.");
    public static readonly Refusal ProposalHasItsOwnWay = new("proposal-has-its-own-way", "信访工作条例 31(1)",
        "建议意见应当研究论证并答复，不进入受理、处理意见和复查复核程序。请登记答复；确属申诉求决的，请先更正分类。",
        "A proposal is studied and answered; acceptance, handling opinion and review are not its way. Record the reply, or correct the class if it is an appeal.");
    public static readonly Refusal AccusationHasItsOwnWay = new("accusation-has-its-own-way", "信访工作条例 31(2)",
        "检举控告应当移送纪检监察机关或者有权处理的机关、单位依规处理，不进入受理、处理意见和复查复核程序。请登记移送。",
        "An accusation goes to the discipline or competent body, which works by its own rules; acceptance, handling opinion and review are not its way. Pass it on.");
    public static readonly Refusal NotAProposal = new("not-a-proposal", "信访工作条例 31(1)",
        "该事项不是建议意见，不能以答复建议的方式办结。请按其类别办理，或者先更正分类。",
        "This is no proposal, so it does not end with a reply to one. Take the way of its class, or correct the class first.");
    public static readonly Refusal NotAnAccusation = new("not-an-accusation", "信访工作条例 31(2)",
        "该事项不是检举控告，不能移送办结。请按其类别办理，或者先更正分类。",
        "This is no accusation, so it is not passed on. Take the way of its class, or correct the class first.");
    public static readonly Refusal ProposalIsAnswered = new("proposal-is-answered", "信访工作条例 31(1)",
        "该建议意见已经答复办结。有新的建议，请另行登记。",
        "The proposal has been answered, and the matter ends there. Register a new one for new proposals.");
    public static readonly Refusal AccusationIsPassedOn = new("accusation-is-passed-on", "信访工作条例 31(2)",
        "该检举控告已经移送，由承接单位依规处理；这里只再登记书面告知。",
        "The accusation has been passed on, and the receiving body works by its own rules; only the written notice is still recorded here.");
    public static readonly Refusal AccusedCannotReceive = new("accused-cannot-receive", "信访工作条例 30",
        "检举控告不能交给被检举控告的单位或者其下属单位，也不能由其人员登记。请交给上一级，或者请信访人向上一级提出。",
        "An accusation is neither given to the accused unit or one under it, nor registered by its people. Give it to the level above, or send the person there.");
    public static readonly Refusal NobodyAboveTheAccused = new("nobody-above-the-accused", "信访工作条例 30",
        "组织目录中没有被检举控告单位的上级机关。请告知信访人直接向上级纪检监察机关提出。",
        "The directory holds no body above the accused one. Tell the person to turn to the discipline body above it directly.");
    public static readonly Refusal AccusationStaysClosed = new("accusation-stays-closed", "信访工作条例 30",
        "已按检举控告保密的事项不能改为其他类别，否则被检举控告的单位将会知情。属于申诉求决的部分，请另行登记。",
        "What was once closed as an accusation is never opened by another class: the accused would learn of it. Register the part that is an appeal as a matter of its own.");
    // Assigning
    public static readonly Refusal AssignmentOpen = new("assignment-open", "信访工作条例 22",
        "该事项已经交办，尚未报告办理结果。可以转送，不能再次交办。",
        "The matter is assigned, and the report on it is still to come. It can be transferred, but not assigned again.");
    public static readonly Refusal NotUnderTheAssigner = new("not-under-the-assigner", "信访工作条例 22",
        "只能交办给下级或者本辖区的有权处理机关、单位。其他机关、单位请转送。",
        "Only a competent body under the assigning one, or in a petition bureau's own area, can be told to report. Transfer the matter to any other.");
    public static readonly Refusal NoOpenAssignment = new("no-open-assignment", "信访工作条例 22",
        "目前没有待报告的交办。请核对事项的当前状态。",
        "No report is awaited at present. Check how the matter stands.");
    public static readonly Refusal NotTheAssigned = new("not-the-assigned", "信访工作条例 22",
        "交办结果只能由承接交办的机关、单位报告。请联系该单位。",
        "Only the body to which the matter was assigned reports on it. Contact that body.");
    public static readonly Refusal DateInPast = new("date-in-past", "信访工作条例 22、40",
        "要求答复的日期早于今天。请给对方留出时间。",
        "The day by which an answer is wanted lies in the past. Leave the other side time.");

    // Recusal
    public static readonly Refusal Recused = new("recused", "信访工作条例 28",
        "本人在该事项上已经回避，不能办理。请由负责人指定的其他人员办理。",
        "You stand back from this matter and take no step in it. Leave it to whoever the head has named.");
    public static readonly Refusal NotTheHead = new("not-the-head", "信访工作条例 28",
        "回避和承办人由目前办理机关的负责人决定，负责人的回避由上一级机关决定，本人在这些机关没有任职。",
        "The head of the body that has the matter decides on recusal and names the handler, and a body above decides on the head; you hold no post at either.");
    public static readonly Refusal OwnRecusal = new("own-recusal", "信访工作条例 28",
        "不能决定本人的回避。有利害关系的请自行申报，否则由上一级机关负责人决定。",
        "Nobody decides on the own recusal. Declare an interest if there is one; otherwise the head of the body above decides.");

    // Repeats
    public static readonly Refusal AlreadyLinked = new("already-linked", "信访工作条例 19",
        "该事项已经关联为另一事项的重复信访。关联有误的，请先撤销关联并说明理由。",
        "This matter is linked as a repeat of another one. Where that is a mistake, undo the link first and say why.");
    public static readonly Refusal FirstPetitionNotFound = new("first-petition-not-found", "信访工作条例 19",
        "没有找到可以关联的首次事项，也不能关联本事项自身。请从重复信访提示中选择。",
        "There is no such first matter to link to, and a matter is no repeat of itself. Choose one of those that are proposed.");
    public static readonly Refusal LinkToTheFirst = new("link-to-the-first", "信访工作条例 19",
        "所选事项本身就是重复信访。请直接关联首次事项。",
        "The chosen matter is a repeat itself. Link to the first one.");
    public static readonly Refusal FirstIsLater = new("first-is-later", "信访工作条例 19",
        "所选事项的收到日期晚于本事项。请在较晚的事项上关联较早的事项。",
        "The chosen matter came in later than this one. Link the later one to the earlier.");
    public static readonly Refusal NotLinked = new("not-linked", "信访工作条例 19",
        "该事项没有关联为重复信访，无需撤销。",
        "This matter is not linked as a repeat, so there is nothing to undo.");

    // Handling
    public static readonly Refusal NotAccepted = new("not-accepted", "信访工作条例 34",
        "该事项尚未受理，办理期限还没有开始。请先受理。",
        "The matter has not been accepted, so the time for handling has not begun. Accept it first.");
    public static readonly Refusal AlreadyExtended = new("already-extended", "信访工作条例 34",
        "办理期限只能延长一次。请在现有期限内出具处理意见书。",
        "The time for handling can be extended only once. Issue the opinion within the time that is left.");
    public static readonly Refusal ExtensionTooLate = new("extension-too-late", "信访工作条例 34",
        "办理期限已过，不能再延长。请尽快出具处理意见书。",
        "The time for handling is over and cannot be extended any more. Issue the opinion without delay.");
    public static readonly Refusal OpinionAlreadyIssued = new("opinion-already-issued", "信访工作条例 32",
        "处理意见书已经出具。信访人不服的，可以请求复查。",
        "The handling opinion has been issued. A petitioner who disagrees can ask for a review.");
    public static readonly Refusal OpinionNotIssued = new("opinion-not-issued", "信访工作条例 32",
        "意见尚未出具，不能送达。请先出具意见。",
        "The opinion has not been issued, so it cannot be served. Issue it first.");
    public static readonly Refusal OpinionAlreadyServed = new("opinion-already-served", "信访工作条例 35",
        "该意见的送达已经登记。日期不符的，请核对送达凭证。",
        "Service of this opinion is on record. Where the dates differ, check the proof of service.");

    public static readonly Refusal HearingOnRecord = new("hearing-on-record", "信访工作条例 31(6)",
        "这几天的听证已经登记。请核对日期。",
        "A hearing on these days is on record. Check the dates.");
    public static readonly Refusal DayOnRecord = new("day-on-record", "平台规则",
        "这一天的同类记录已经登记。同一天的情况请并入一条记录。",
        "This is on record for that day. What happens in one day belongs into one entry.");
    public static readonly Refusal SettlementOnRecord = new("settlement-on-record", "信访工作条例 33",
        "和解协议已经登记。请据此出具处理意见书，或者登记信访人撤回。",
        "A settlement is on record. Issue the opinion that follows from it, or record that the petitioner withdraws.");
    public static readonly Refusal NoSettlement = new("no-settlement", "信访工作条例 33",
        "没有登记信访人签署的和解或者调解协议，不能以和解结案。请先登记协议。",
        "No agreement signed by the petitioner is on record, so the matter is not settled. Record the agreement first.");
    public static readonly Refusal NotInHand = new("not-in-hand", "信访工作条例 33",
        "只有目前持有该事项的单位可以登记撤回。请联系该单位。",
        "Only the unit that has the matter in hand records that it is withdrawn. Contact that unit.");
    public static readonly Refusal IsWithdrawn = new("withdrawn", "信访工作条例 33",
        "信访人已经撤回该事项。有新的事实、理由或者证据的，可以重新启动。",
        "The petitioner has withdrawn the matter. New facts, reasons or evidence can reopen it.");

    // Review and re-examination
    public static readonly Refusal OpinionNotServed = new("opinion-not-served", "信访工作条例 35、36",
        "上一级书面答复尚未送达，请求期限还没有开始。请先登记送达。",
        "The answer to be looked at has not been served, so the time to ask has not begun. Record its service first.");
    public static readonly Refusal ReviewAlreadyRequested = new("review-already-requested", "信访工作条例 35",
        "该事项已经请求复查，只能复查一次。不服复查意见的，可以请求复核。",
        "A review has been asked for already, and there is only one. Who disagrees with its opinion can ask for re-examination.");
    public static readonly Refusal ReviewWindowClosed = new("review-window-closed", "信访工作条例 35",
        "已超过收到书面答复之日起30日的复查请求期限。有新的事实、理由的，可以作为新事项提出。",
        "The 30 days to ask for a review, counted from receipt of the answer, are over. New facts or reasons make a new matter.");
    public static readonly Refusal ReexaminationAlreadyRequested = new("reexamination-already-requested", "信访工作条例 36",
        "该事项已经请求复核，只能复核一次。请等待复核意见。",
        "Re-examination has been asked for already, and there is only one. Its opinion will follow.");
    public static readonly Refusal ReexaminationWindowClosed = new("reexamination-window-closed", "信访工作条例 36",
        "已超过收到复查答复之日起30日的复核请求期限。有新的事实、理由的，可以作为新事项提出。",
        "The 30 days to ask for re-examination, counted from receipt of the review opinion, are over. New facts or reasons make a new matter.");
    public static readonly Refusal OwnDecision = new("own-decision", "信访工作条例 35、36",
        "机关、单位不能复查、复核自己的意见。请向其上一级机关、单位提出。",
        "No body looks again at its own opinion. Address the request to a body above it.");
    public static readonly Refusal NotAHigherBody = new("not-a-higher-body", "信访工作条例 35、36",
        "所选机关不是作出意见的机关、单位的上一级。请选择其本级政府或者上一级主管部门。",
        "The chosen body is not one level above the one whose opinion is contested. Choose its government, or the same line of work one level up.");
    public static readonly Refusal ReviewNotRequested = new("review-not-requested", "信访工作条例 35",
        "没有待复查的请求。请先登记复查请求。",
        "There is no request for review to answer. Record the request first.");
    public static readonly Refusal ReviewOpinionAlreadyIssued = new("review-opinion-already-issued", "信访工作条例 35",
        "复查意见已经出具。不服的，可以请求复核。",
        "The review opinion has been issued. Who disagrees can ask for re-examination.");
    public static readonly Refusal ReexaminationNotRequested = new("reexamination-not-requested", "信访工作条例 36",
        "没有待复核的请求。请先登记复核请求。",
        "There is no request for re-examination to answer. Record the request first.");
    public static readonly Refusal HearingOverlaps = new("hearing-overlaps", "信访工作条例 36",
        "听证日期与已登记的听证重叠，同一天不能扣除两次。请核对日期。",
        "These days overlap a hearing on record, and no day is left out twice. Check the dates.");
    public static readonly Refusal EndedByReexamination = new("ended-by-re-examination", "信访工作条例 36(3)",
        "复核意见已经作出，同一事实和理由不再受理。对确有困难的信访人，仍应依照第三十七条第三款做好教育、帮扶和关爱。",
        "The re-examination opinion has been given: the same facts and reasons are not taken up again. The duty to explain, help and care (art. 37(3)) remains.");

    // Papers
    public static readonly Refusal NoSuchPaper = new("no-such-paper", "信访工作条例 23",
        "没有这份需要登记送达的文书。处理、复查、复核意见书和接收告知书的送达，请在各自的步骤登记。",
        "There is no such paper to serve here. Opinions and receipt notices are served by their own steps.");
    public static readonly Refusal NotTheIssuer = new("not-the-issuer", "信访工作条例 23",
        "只有出具文书的单位可以登记送达。请联系该单位。",
        "Only the unit that issued the paper records its service. Contact that unit.");
    public static readonly Refusal PaperAlreadyServed = new("paper-already-served", "信访工作条例 23",
        "该文书的送达已经以另一日期登记。请核对送达凭证。",
        "Service of this paper is on record with another date. Check the proof of service.");

    public static readonly Refusal NotTheRegistrar = new("not-the-registrar", "信访工作条例 21",
        "收据上有查询码，只由登记该事项的单位出具。请联系登记单位。",
        "The query code stands on the receipt, so only the unit that registered the matter hands it out. Contact that unit.");

    // Attachments
    public static readonly Refusal NotDealingWithIt = new("not-dealing-with-it", "信访工作条例 19",
        "只有登记、持有、复查或者复核该事项的单位可以添加附件。请把材料交给这些单位。",
        "Only units that registered, have in hand, review or re-examine the matter add files to it. Give the material to one of them.");
    public static readonly Refusal TooManyAttachments = new("too-many-attachments", "平台规则",
        "该事项的附件已达上限（信访人和办理单位各 20 个文件或者 100 MB）。请合并材料，或者向承办单位递交原件。",
        "The matter has as many files as it may have: 20, or 100 MB, from the petitioner, and as many from the bodies. Put material together, or hand the originals in.");
    public static readonly Refusal MatterHasEnded = new("matter-has-ended", "信访工作条例 31、36",
        "这件事已经办结，不能再补充材料。有新的事实、理由或者证据的，请当面交给接收单位要求重新办理，或者作为新的事项提交。",
        "The matter has ended, and takes no more material. Bring new facts, reasons or evidence to the office that received it and ask to have it reopened, or submit them as a new matter.");
    public static readonly Refusal AttachmentOfAnother = new("attachment-of-another", "平台规则",
        "该附件不属于本事项。请先把文件上传到本事项。",
        "The file does not belong to this matter. Send it in for this matter first.");

    // Execution, help, reopening
    public static readonly Refusal NothingToExecute = new("nothing-to-execute", "信访工作条例 32",
        "没有待执行的支持意见：处理意见不是“支持”，或者已经执行完毕。请核对处理意见书。",
        "No supporting opinion waits to be carried out: it does not support the request, or all of it is done. Check the opinion.");
    public static readonly Refusal NotEnded = new("not-ended", "信访工作条例 37(3)",
        "复核意见尚未作出，请在信访程序中继续办理；这里登记终结之后的教育、帮扶和关爱。",
        "The last word has not been spoken, so go on in the procedure. Help, explanation and care after the end are recorded here.");
    public static readonly Refusal NotConcerned = new("not-concerned", "信访工作条例 37(3)",
        "只有登记、办理、复查或者复核该事项的单位可以登记帮扶。请由这些单位登记。",
        "Only units that registered, handled, reviewed or re-examined the matter record help for it. Ask one of them.");
    public static readonly Refusal NothingToReopen = new("nothing-to-reopen", "信访工作条例 36(3)",
        "只有不予受理、已经撤回，或者已经送达且没有请求复查的事项可以重新启动。请核对事项的当前状态。",
        "Only a matter that was declined, withdrawn, or answered without a request for review can be reopened. Check how it stands.");
    public static readonly Refusal NotTheReopener = new("not-the-reopener", "信访工作条例 36(3)",
        "只有原办理单位或者其上级机关可以重新启动该事项，本人在这些单位没有任职。请联系该单位。",
        "Only the unit that has the matter, or a body above it, reopens it, and you hold no post there. Contact that unit.");
    public static readonly Refusal NoNewFacts = new("no-new-facts", "信访工作条例 36(3)",
        "没有新的事实、理由或者证据，原办理单位不能重新启动。请写明新的情况；认为答复错误的，由上级机关决定。",
        "Without new facts, reasons or evidence the unit does not reopen its own matter. State what is new; where the answer is wrong, a body above decides.");

    // Rating and the petitioner's own code
    public static readonly Refusal NotRatableYet = new("not-ratable-yet", "信访工作条例 21",
        "该事项目前还不能评价。收到处理意见书或者建议答复后，会开放评价。",
        "There is nothing to rate yet. You can rate once the handling opinion, or the reply to a proposal, has reached you.");
    public static readonly Refusal RatingTooLate = new("rating-too-late", "信访工作条例 21",
        "评价期限已过。没有评价的记为“未评价”，不会记为“满意”。",
        "The time for rating is over. Whoever did not rate is counted as not having rated, never as satisfied.");
    public static readonly Refusal RatingIsFinal = new("rating-is-final", "信访工作条例 21",
        "评价只能修改一次，已经修改过。用收据上的查询码作出的评价，可以先自设查询码，再重新评价。",
        "A rating can be changed once, and it was. One given with the code on the receipt can be replaced after you choose a code of your own.");
    public static readonly Refusal QueryCodeTooWeak = new("query-code-too-weak", "平台规则",
        "自设查询码要有10至64个字符，不能只有数字，不能大多是重复字符，也不能与收据上的查询码相同。",
        "Choose a code of 10 to 64 characters that are not all digits, not mostly the same, and not the code on your receipt.");

    // Protection
    public static readonly Refusal NobodyAbove = new("nobody-above", "信访工作条例 18",
        "所反映单位之上没有可以受理的机关。请改选该单位的具体部门，或者向纪检监察机关反映。",
        "No body on the platform stands above this unit. Name the department that it is about, or turn to the discipline inspection.");
    public static readonly Refusal NotTheBodyAbove = new("not-the-body-above", "信访工作条例 18",
        "该反映由所反映单位的上一级机关核查，本人在该机关没有任职。",
        "The body above the unit complained of looks into it, and you hold no post there.");
    public static readonly Refusal FindingMade = new("finding-made", "信访工作条例 46",
        "核查结论已经作出。有新的情况的，信访人可以再次反映。",
        "A finding was made. When more happens, the petitioner can report again.");

    // Supervision
    public static readonly Refusal NotTheSupervisor = new("not-the-supervisor", "信访工作条例 40",
        "督办由信访部门或者上级机关提出，本人在这些单位没有任职。请报告信访部门。",
        "Supervision is ordered by a petition bureau or a body above, and you hold no post there. Report to the petition bureau.");
    public static readonly Refusal SupervisionOpen = new("supervision-open", "信访工作条例 40",
        "本单位对同一原因的督办尚未办结。请先办结，或者以其他原因督办。",
        "Your supervision for this cause is still open. Close it first, or name another cause.");
    public static readonly Refusal UnknownSupervision = new("unknown-supervision", "信访工作条例 40",
        "没有这项未办结的督办。请核对事项的督办清单。",
        "There is no such open supervision. Check the list on the page of the matter.");
    public static readonly Refusal NotTheSupervised = new("not-the-supervised", "信访工作条例 40",
        "督办只能由被督办的单位答复。请联系该单位。",
        "Only the unit that is supervised answers. Contact that unit.");
    public static readonly Refusal SupervisionIsAnswered = new("supervision-answered", "信访工作条例 40",
        "该督办已经答复，等待督办单位办结。",
        "This supervision has been answered; whoever ordered it has to close it now.");
    public static readonly Refusal NotTheOrderer = new("not-the-orderer", "信访工作条例 40",
        "督办只能由提出督办的单位办结。请联系该单位。",
        "Only the unit that ordered the supervision closes it. Contact that unit.");
    public static readonly Refusal NotThePetitionBureau = new("not-the-petition-bureau", "信访工作条例 40",
        "改进工作、完善政策、追究责任的建议由信访部门提出，本人在该信访部门没有任职。",
        "Proposals to work better, to mend a policy or to call to account come from the petition bureau, and you hold no post there.");
    public static readonly Refusal ProposalOpen = new("proposal-open", "信访工作条例 40",
        "向该单位提出的同类建议尚未得到书面反馈。请等待反馈。",
        "A proposal of this kind to this body still waits for its written answer. Wait for that.");
    public static readonly Refusal UnknownProposal = new("unknown-proposal", "信访工作条例 40",
        "没有这项待反馈的建议。请核对事项的建议清单。",
        "No such proposal waits for an answer. Check the list on the page of the matter.");
    public static readonly Refusal NotTheAddressee = new("not-the-addressee", "信访工作条例 40",
        "建议只能由收到建议的单位反馈。请联系该单位。",
        "Only the body to which it was proposed answers. Contact that body.");
}
