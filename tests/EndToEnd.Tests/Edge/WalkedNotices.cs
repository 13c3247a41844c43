using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A notice of the community in which things are walked, and bodies for its commands.</summary>
internal static class WalkedNotices
{
    public static async Task<Guid> In(PlatformOnPostgres platform)
    {
        using var head = platform.Client("community.head");
        return (await head.Post("/api/notices", Text(platform.Today)).Json()).GetProperty("id").GetGuid();
    }

    public static IEnumerable<(string Operation, object Body)> Bodies(DateOnly today) =>
    [
        ("PublishNotice", Text(today)),
        ("CorrectNotice", new { kind = "activity", title = "社区开放日", content = "改在周日上午。", from = today, until = today.AddDays(7), reason = "天气原因" }),
        ("WithdrawNotice", new { reason = "活动取消" }),
    ];

    /// <summary>A notice of the community.</summary>
    public static Dictionary<string, object> Text(DateOnly today) => new()
    {
        ["unit"] = PetitionOverRest.Community, ["kind"] = "activity", ["title"] = "社区开放日", ["content"] = "周六上午在社区会议室。", ["from"] = today, ["until"] = today.AddDays(7),
    };
}
