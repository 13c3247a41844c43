using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// The clock of a demo with a life: it shows the moment of the story while that is told, and the present from then on. On an empty platform
/// it begins <see cref="DemoStory.Days"/> days ago; where a story was cut off, at what was recorded last.
/// </summary>
internal sealed class DemoLifeClock : TimeProvider
{
    // Nothing is told where anybody has acted before the story began, or where there was no time for it.
    private const string Recorded = """
        select (select timestamp from platform.mt_events where seq_id = 1), (select max(timestamp) from platform.mt_events where seq_id > size - 100),
               exists (select from platform.command_log where id = $1) or not exists (select from platform.mt_events where user_name <> $3),
               exists (select from platform.command_log where id = $2)
          from platform.log_head
        """;

    private readonly TimeProvider _present;
    private long _ticks;

    private DemoLifeClock(TimeProvider present, DateTimeOffset? now, DateTimeOffset? began)
    {
        (_present, _ticks) = (present, now?.UtcTicks ?? 0);
        Beginning = began is { } at ? ChinaTime.DateOf(at) : null;
    }

    /// <summary>The day on which the story to be told began; none where there is nothing to tell.</summary>
    public DateOnly? Beginning { get; }

    /// <summary>Finds in the log where the story stands.</summary>
    /// <param name="present">The clock of the present.</param>
    /// <param name="log">The log.</param>
    public static DemoLifeClock Of(TimeProvider present, BuildingBlocks.EventLog log)
    {
        var morning = new DateTimeOffset(ChinaTime.DateOf(present.GetUtcNow()).AddDays(-DemoStory.Days).ToDateTime(new(8, 0)), ChinaTime.Offset);
        using var ask = log.Database.CreateCommand(Recorded);
        foreach (var value in (object[])[DemoLife.FirstCommand, DemoLife.LastCommand, Actor.System.Account]) ask.Parameters.Add(new() { Value = value });
        using var row = ask.ExecuteReader();
        row.Read();
        if (row.IsDBNull(0)) return new(present, morning, morning);
        var (first, last) = (row.GetFieldValue<DateTimeOffset>(0), row.GetFieldValue<DateTimeOffset>(1));
        var isToBeTold = row.GetBoolean(2) && !row.GetBoolean(3) && first <= morning.AddDays(1);
        return isToBeTold ? new(present, last, first) : new(present, null, null);
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Interlocked.Read(ref _ticks) is var ticks and > 0 ? new(ticks, TimeSpan.Zero) : _present.GetUtcNow();

    /// <summary>Goes on to a moment of the story; never back.</summary>
    public void MoveTo(DateTimeOffset moment) => Interlocked.Exchange(ref _ticks, Math.Max(_ticks, moment.UtcTicks));

    /// <summary>The story is told.</summary>
    public void ReturnToPresent() => Interlocked.Exchange(ref _ticks, 0);
}
