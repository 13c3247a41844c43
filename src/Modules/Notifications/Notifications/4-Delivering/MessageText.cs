using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>What a message says outside the platform: kinds of matters, last days and where to look. No numbers, no names of persons.</summary>
internal sealed class MessageText(IReadOnlyList<InboxLine> lines, OrgTree units, bool inChinese, Uri? console)
{
    public string Subject => lines.Count == 1
        ? inChinese ? $"期限提醒：{Day(lines[0].Due)}" : $"Reminder of a deadline: {Day(lines[0].Due)}"
        : inChinese ? $"期限提醒 {lines.Count} 件，最近 {Day(lines[0].Due)}" : $"{lines.Count} reminders of deadlines, the first {Day(lines[0].Due)}";

    /// <summary>Plain text for mail.</summary>
    public string Letter => $"{string.Join("\n", Sentences)}\n\n{Where}\n{Footer}\n";

    /// <summary>Markdown as robots of WeCom and DingTalk both read it.</summary>
    public string Markdown => $"### {Subject}\n{string.Join("\n", Sentences.Select(s => $"> {s}\n"))}\n{(console is null ? Where : inChinese ? $"[登录平台查看]({Inbox})" : $"[Open the platform]({Inbox})")}";

    private IEnumerable<string> Sentences => lines.Select(line => EntryWords.Unnumbered(line, units, inChinese));

    private Uri? Inbox => console is null ? null : new(console, "inbox");

    private string Where => (Inbox, inChinese) switch
    {
        (null, true) => "详情请登录平台，在收件箱中查看。",
        (null, false) => "Sign in to the platform: your inbox says more.",
        (var inbox, true) => $"详情请登录平台查看：{inbox}",
        (var inbox, false) => $"Sign in to see more: {inbox}",
    };

    private string Footer => inChinese
        ? "本邮件由平台自动发送，不含个人信息。如不再接收，请在平台的通知设置中修改。"
        : "This mail was sent by the platform and holds no personal data. Change what you get in its notification settings.";

    private string Day(DateOnly day) => day.InWords(inChinese);
}
