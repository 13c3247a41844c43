using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Testing;

/// <summary>How tests append as an optimistic client does, and wait for what the log publishes.</summary>
public static class LogFollowing
{
    /// <summary>Appends to wherever the stream stands; asks again with the same command id when someone was faster.</summary>
    internal static async Task<Appended> AppendNext(this EventLog log, Guid stream, Guid commandId, string content = "1")
    {
        for (var expected = 0L; ;)
        {
            var answer = await log.Append(Appends.One(stream, expected, commandId, content));
            if (answer.Outcome != AppendOutcome.Conflict) return answer;
            expected = answer.Version;
        }
    }

    /// <summary>Completes once everything up to a position may be shown.</summary>
    internal static async Task UntilPublished(this EventLog log, long position)
    {
        for (; ; )
        {
            var moved = log.Moved;
            if (await log.Published() >= position) return;
            await moved;
        }
    }

    /// <summary>Follows the log as a relay does, page by page, until it has seen so many events.</summary>
    internal static async Task<List<StoredEvent>> Follow(this EventLog log, long count)
    {
        var seen = new List<StoredEvent>();
        while (seen.Count < count)
        {
            var moved = log.Moved;
            var page = await log.ReadAfter(seen.Count, 500);
            seen.AddRange(page);
            if (page.Count == 0) await moved;
        }
        return seen;
    }
}
