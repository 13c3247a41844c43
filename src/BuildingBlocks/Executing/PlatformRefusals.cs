namespace CreationPlatform.BuildingBlocks;

/// <summary>Refusals that belong to no module's rule.</summary>
internal static class PlatformRefusals
{
    public static readonly Refusal EventTooLarge = new("event-too-large", "平台规则",
        "内容超过单条记录的上限，请缩短文字，或把长材料作为附件提交。", "The content is larger than one record may be. Shorten the text, or submit long material as an attachment.");

    public static readonly Refusal TextNotStorable = new("text-not-storable", "平台规则",
        "文字中含有无法保存的控制字符，请重新输入。", "The text holds characters that cannot be stored. Enter it again.");

    public static readonly Refusal PersonErased = new("person-erased", "个人信息保护法 47",
        "当事人的个人信息已按其请求删除，不能再为其记录新的内容。", "This person's data was erased on request; nothing new can be recorded about this person.");

    public static readonly Refusal KeyTaken = new("already-taken", "平台规则",
        "该编号已被另一事项占用，请核对编号。", "Another matter holds this number. Check the number.");
}
