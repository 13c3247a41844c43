using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
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
    public static readonly Refusal NotAProposal = new("not-a-proposal", "信访工作条例 31(1)",
        "该事项不是建议意见，不能以答复建议的方式办结。请按其类别办理，或者先更正分类。",
        "This is no proposal, so it does not end with a reply to one. Take the way of its class, or correct the class first.");
    public static readonly Refusal NotAnAccusation = new("not-an-accusation", "信访工作条例 31(2)",
        "该事项不是检举控告，不能移送办结。请按其类别办理，或者先更正分类。",
        "This is no accusation, so it is not passed on. Take the way of its class, or correct the class first.");
}
