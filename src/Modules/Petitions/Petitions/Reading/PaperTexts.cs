using System.Globalization;

namespace CreationPlatform.Petitions;

/// <summary>What stands in each paper: the fixed words of the Regulation on Petition Work, and between them what was written about the matter.</summary>
internal static class PaperTexts
{
    public static IReadOnlyList<PaperSection> ReceiptNotice(ReceiptNoticeGiven e) =>
    [
        new(null, "你（单位）提出的信访事项，本机关、单位已经收到。依照《信访工作条例》第二十三条，现将接收情况以及处理途径和程序告知如下："),
        new("处理途径和程序", Personal: e.RouteAndProcedure),
    ];

    public static IReadOnlyList<PaperSection> Acceptance =>
    [
        new(null, "你（单位）提出的信访事项，依照《信访工作条例》第三十一条第六项，本机关、单位决定受理。"),
        new("办理期限", "依照《信访工作条例》第三十四条，自受理之日起六十日内办结。情况复杂的，经本机关、单位负责人批准可以延长，延长不超过三十日，并告知延期理由。"),
    ];

    public static IReadOnlyList<PaperSection> NonAcceptance(PetitionDeclined e) =>
    [
        new(null, $"你（单位）提出的信访事项，依照《信访工作条例》第三十一条第{Ordinal((int)e.Routing)}项，应当通过{e.Routing.Words().Zh}解决，本机关、单位不予受理。请向下列单位提出："),
        new("承接单位", e.ReceivingBody),
        new("理由", Personal: e.Reasons),
        .. e.Remedy is { } remedy ? [new PaperSection("你的权利和期限", RightOf(remedy))] : Array.Empty<PaperSection>(),
    ];

    public static IReadOnlyList<PaperSection> Transfer(string to) =>
    [
        new(null, "你（单位）提出的信访事项，依照《信访工作条例》第二十二条，已经转送有权处理的机关、单位。"),
        new("承办机关、单位", Unit: to),
        new("告知期限", "依照《信访工作条例》第二十三条第三款，该机关、单位应当自收到之日起十五日内书面告知接收情况以及处理途径和程序。"),
    ];

    public static IReadOnlyList<PaperSection> Extension(ExtensionApproved e) =>
    [
        new(null, string.Create(CultureInfo.InvariantCulture, $"你（单位）提出的信访事项，因情况复杂，依照《信访工作条例》第三十四条，经本机关、单位负责人批准，延长办理期限 {e.Days} 日。")),
        new("延期理由", Personal: e.Reasons),
    ];

    public static IReadOnlyList<PaperSection> HandlingOpinion(HandlingOpinionIssued e) =>
    [
        new("投诉请求", Personal: e.Request),
        new("事实和理由", Personal: e.Facts),
        new("处理意见", e.Outcome.Words().Zh, e.Opinion),
        new("法律法规依据", string.Join("；", e.LegalBasis)),
        new("你的权利和期限", "依照《信访工作条例》第三十五条，对本处理意见不服的，可以自收到之日起三十日内，书面请求原办理机关、单位的上一级机关、单位复查。"),
    ];

    public static IReadOnlyList<PaperSection> ReviewOpinion(ReviewOpinionIssued e) =>
    [
        new("复查意见", e.Outcome.Words().Zh, e.Opinion),
        new("法律法规依据", string.Join("；", e.LegalBasis)),
        new("你的权利和期限", "依照《信访工作条例》第三十六条，对本复查意见不服的，可以自收到之日起三十日内，书面请求复查机关、单位的上一级机关、单位复核。"),
    ];

    public static IReadOnlyList<PaperSection> ReexaminationOpinion(ReexaminationOpinionIssued e) =>
    [
        new("复核意见", e.Outcome.Words().Zh, e.Opinion),
        new("法律法规依据", string.Join("；", e.LegalBasis)),
    ];

    public static IReadOnlyList<PaperSection> Termination =>
    [
        new(null, "你（单位）提出的信访事项已经办理、复查、复核。依照《信访工作条例》第三十六条第三款，仍然以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理。"),
        new("继续的帮助", "依照《信访工作条例》第三十七条第三款，有关机关、单位继续做好解释、帮扶和关爱工作。有新的事实、理由的，可以作为新事项提出。"),
    ];

    public static IReadOnlyList<PaperSection> ProposalReply(ProposalAnswered e) =>
    [
        new(null, "你（单位）提出的建议意见，依照《信访工作条例》第三十一条第一项，本机关、单位已经研究论证，现答复如下："),
        new("采纳情况", e.Uptake.Words().Zh),
        new("答复内容", Personal: e.Reply),
    ];

    public static IReadOnlyList<PaperSection> PassingOn(AccusationPassedOn e) =>
    [
        new(null, "你（单位）提出的检举控告，依照《信访工作条例》第三十一条第二项，已经移送下列机关、单位依规依纪依法处理："),
        new("承接单位", e.ReceivingBody),
        .. e.Remarks is { } remarks ? [new PaperSection("说明", Personal: remarks)] : Array.Empty<PaperSection>(),
        new("保密", "依照《信访工作条例》第三十条，检举、揭发材料以及有关情况不得透露或者转给被检举、揭发的人员或者单位。因信访受到打击报复，或者有关情况被泄露的，可以凭编号和查询码向上一级机关反映。"),
    ];

    private static char Ordinal(int number) => "零一二三四五六"[number];

    private static string RightOf(Remedy remedy) => remedy switch
    {
        Remedy.Reconsideration => "依照《行政复议法》第二十条，可以自知道或者应当知道该行政行为之日起六十日内申请行政复议。",
        Remedy.Lawsuit => "依照《行政诉讼法》第四十六条，可以自知道或者应当知道作出行政行为之日起六个月内向人民法院提起诉讼。",
        Remedy.LawsuitAfterReconsideration => "依照《行政诉讼法》第四十五条，可以自收到复议决定书之日起十五日内向人民法院提起诉讼。",
        _ => "依照《劳动争议调解仲裁法》第二十七条，申请仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起计算。",
    };
}
