using System.Diagnostics;
using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// The demo's own time, so that a year can be played: <c>2026-05-11T09:00:00+08:00</c> starts there, <c>2026-05-11T09:00:00+08:00 x1440</c>
/// lets a day pass in a minute. It never runs back behind what is in the log. Timers stay on real time.
/// </summary>
internal sealed class DemoClock(DateTimeOffset start, double speed) : TimeProvider
{
    private readonly long _began = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start.ToUniversalTime() + Stopwatch.GetElapsedTime(_began) * speed;

    /// <summary>Reads the setting <c>Platform__Clock</c>.</summary>
    /// <exception cref="FormatException">It is not of the form.</exception>
    public static DemoClock Parse(string text, BuildingBlocks.EventLog log)
    {
        var parts = text.Split(" x", 2);
        if (!DateTimeOffset.TryParse(parts[0], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var start)
            || !double.TryParse(parts.Length == 2 ? parts[1] : "1", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var speed)
            || speed is < 1 or > 1_000_000)
            throw new FormatException($"Platform__Clock is '{text}'; it should be like '2026-05-11T09:00:00+08:00' or '2026-05-11T09:00:00+08:00 x1440'.");
        using var latest = log.Database.CreateCommand("select max(timestamp) from platform.mt_events where seq_id > (select size - 100 from platform.log_head)");
        return new(latest.ExecuteScalar() is DateTime last && last > start ? new(last, TimeSpan.Zero) : start, speed);
    }
}
