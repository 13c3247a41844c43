using System.Security.Cryptography;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Testing;

/// <summary>Ready-made appends for tests and benchmarks of the log itself.</summary>
public static class Appends
{
    private static readonly byte[] Headers = """{"schemaVersion":1,"actor":"tester"}"""u8.ToArray();

    /// <summary>One event on a stream that stands at a version.</summary>
    internal static AppendRequest One(Guid stream, long expected = 0, Guid? commandId = null, string content = "1", IReadOnlyList<NewDocument>? documents = null) =>
        Some(1, stream, expected, commandId, content, documents);

    /// <summary>Several events in one command.</summary>
    internal static AppendRequest Some(int count, Guid stream, long expected = 0, Guid? commandId = null, string content = "1", IReadOnlyList<NewDocument>? documents = null)
    {
        var id = commandId ?? Guid.NewGuid();
        var time = InstantJson.Truncate(DateTimeOffset.UtcNow);
        var data = JsonSerializer.SerializeToUtf8Bytes(new { content }, StoredJson.Options);
        var events = new NewEvent[count];
        for (var i = 0; i < count; i++)
        {
            var eventId = StreamIds.OfEvent(id, i);
            var envelope = Leaf.Envelope(eventId, stream, expected + i + 1, "tests.counted.v1", time, data, Headers, id.ToString(), id.ToString(), "tester");
            events[i] = new(eventId, "tests.counted.v1", "Tests.Counted, Tests", data, Headers, Leaf.Hash(envelope));
        }
        return new(id, SHA256.HashData(data), stream, "tally", expected, time, events, id.ToString(), id.ToString(), "tester", [], [], documents ?? []);
    }
}
