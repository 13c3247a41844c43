using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
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
}
