using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal NoSuchPaper = new("no-such-paper", "信访工作条例 23",
        "没有这份需要登记送达的文书。处理、复查、复核意见书和接收告知书的送达，请在各自的步骤登记。",
        "There is no such paper to serve here. Opinions and receipt notices are served by their own steps.");
    public static readonly Refusal NotTheIssuer = new("not-the-issuer", "信访工作条例 23",
        "只有出具文书的单位可以登记送达。请联系该单位。",
        "Only the unit that issued the paper records its service. Contact that unit.");
    public static readonly Refusal PaperAlreadyServed = new("paper-already-served", "信访工作条例 23",
        "该文书的送达已经以另一日期登记。请核对送达凭证。",
        "Service of this paper is on record with another date. Check the proof of service.");
}
