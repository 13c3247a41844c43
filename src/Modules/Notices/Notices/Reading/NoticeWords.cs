namespace CreationPlatform.Notices;

/// <summary>What kinds of notices are called.</summary>
internal static class NoticeWords
{
    public static (string Zh, string En) Words(this NoticeKind kind) => kind switch
    {
        NoticeKind.Service => ("办事服务", "Services"),
        NoticeKind.Activity => ("活动", "Activity"),
        NoticeKind.ResultAnnouncement => ("结果公布", "Results"),
        NoticeKind.Closing => ("场所暂停开放", "A place is closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There are no words for it."),
    };
}
