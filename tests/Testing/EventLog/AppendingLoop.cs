using CreationPlatform.BuildingBlocks;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Testing;

/// <summary>Appends until it is killed, several commands at a time, and writes each command id once it was acknowledged.</summary>
public static class AppendingLoop
{
    private const int Writers = 8;

    public static async Task Run(string connectionString, TextWriter acknowledged)
    {
        await using var log = new EventLog(connectionString, NullLogger<EventLog>.Instance);
        var lines = TextWriter.Synchronized(acknowledged);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Append(log, lines)));
    }

    private static async Task Append(EventLog log, TextWriter lines)
    {
        var stream = Guid.NewGuid();
        for (var version = 0L; ; version++)
        {
            var append = Appends.One(stream, version);
            await log.Append(append);
            lines.WriteLine(append.CommandId);
            lines.Flush();
        }
    }
}
