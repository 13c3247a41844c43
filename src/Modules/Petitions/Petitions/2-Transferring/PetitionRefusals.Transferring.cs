using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal NotACompetentTarget = new("not-a-competent-target", "信访工作条例 22",
        "只能转送给其他有权处理的机关、单位，不能转送社区、信访部门或者本单位。请另选机关。",
        "A matter can be transferred only to another body that can decide it: not to a community, a petition bureau or oneself. Choose another body.");
    public static readonly Refusal NotTransferred = new("not-transferred", "信访工作条例 23(3)",
        "该事项不是转送来的，没有可以异议的转送。不属于本单位职权的，请转送有权处理的机关、单位。",
        "The matter did not come by transfer, so there is none to object to. Where it is not within your powers, transfer it to the competent body.");
    public static readonly Refusal ObjectionTooLate = new("objection-too-late", "信访工作条例 23(3)",
        "已超过收到之日起5个工作日的异议期限。请办理该事项，或者转送有权处理的机关、单位。",
        "The 5 working days for an objection, counted from receipt, are over. Deal with the matter, or transfer it to the competent body.");
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
}
