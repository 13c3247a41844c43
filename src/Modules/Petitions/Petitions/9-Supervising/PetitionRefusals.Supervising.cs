using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
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
