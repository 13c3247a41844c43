using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
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
    public static readonly Refusal TooManyDrafts = new("too-many-drafts", "平台规则",
        "本人的登记草稿已有20份。请先完成登记或者删除不用的草稿。",
        "You keep 20 drafts of registrations already. Finish one, or delete one you no longer need.");
    public static readonly Refusal NobodyAboveTheAccused = new("nobody-above-the-accused", "信访工作条例 30",
        "组织目录中没有被检举控告单位的上级机关。请告知信访人直接向上级纪检监察机关提出。",
        "The directory holds no body above the accused one. Tell the person to turn to the discipline body above it directly.");
    public static readonly Refusal AccusationStaysClosed = new("accusation-stays-closed", "信访工作条例 30",
        "已按检举控告保密的事项不能改为其他类别，否则被检举控告的单位将会知情。属于申诉求决的部分，请另行登记。",
        "What was once closed as an accusation is never opened by another class: the accused would learn of it. Register the part that is an appeal as a matter of its own.");
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
    public static readonly Refusal NotDealingWithIt = new("not-dealing-with-it", "信访工作条例 19",
        "只有登记、持有、复查或者复核该事项的单位可以添加附件。请把材料交给这些单位。",
        "Only units that registered, have in hand, review or re-examine the matter add files to it. Give the material to one of them.");
    public static readonly Refusal TooManyAttachments = new("too-many-attachments", "平台规则",
        "该事项的附件已达上限（信访人和办理单位各 20 个文件或者 100 MB）。请合并材料，或者向承办单位递交原件。",
        "The matter has as many files as it may have: 20, or 100 MB, from the petitioner, and as many from the bodies. Put material together, or hand the originals in.");
    public static readonly Refusal MatterHasEnded = new("matter-has-ended", "信访工作条例 31、36",
        "这件事已经办结，不能再补充材料。有新的事实、理由或者证据的，请当面交给接收单位要求重新办理，或者作为新的事项提交。",
        "The matter has ended, and takes no more material. Bring new facts, reasons or evidence to the office that received it and ask to have it reopened, or submit them as a new matter.");
}
