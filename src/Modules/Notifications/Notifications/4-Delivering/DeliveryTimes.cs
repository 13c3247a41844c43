using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>When something is sent, and when again.</summary>
internal static class DeliveryTimes
{
    /// <summary>After so many failures, over about a day, nobody tries any more by himself.</summary>
    public const int Attempts = 10;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(30), Longest = TimeSpan.FromHours(6);

    /// <summary>
    /// When to try again: four times as long after each failure, up to six hours, and up to a fifth more, so that what failed together does
    /// not come back together. The share comes from the message's id: the same failure always gives the same time.
    /// </summary>
    /// <param name="now">The failure.</param>
    /// <param name="delivery">The message.</param>
    /// <param name="attempt">Which attempt has failed, from 1.</param>
    public static DateTimeOffset Next(DateTimeOffset now, Guid delivery, int attempt)
    {
        var wait = Math.Min(First.TotalSeconds * Math.Pow(4, attempt - 1), Longest.TotalSeconds);
        var share = StreamIds.From($"back-off:{attempt}", delivery).ToByteArray()[0] / 255.0 / 5;
        return now + TimeSpan.FromSeconds(wait * (1 + share));
    }

    /// <summary>The next time at which an account reads its digest: its hour on a working day, or the next working minute of that day.</summary>
    /// <param name="now">After this.</param>
    /// <param name="hour">The hour, Asia/Shanghai.</param>
    /// <param name="hours">When people are at work.</param>
    /// <param name="calendar">The working days.</param>
    public static DateTimeOffset NextDigest(DateTimeOffset now, int hour, WorkingHours hours, WorkingDayCalendar calendar)
    {
        var wanted = new TimeOnly(hour, 0);
        var spans = hours.Spans.OrderBy(s => s.From).ToArray();
        var span = spans.FirstOrDefault(s => wanted < s.To, spans[^1]);
        var time = wanted >= span.From && wanted < span.To ? wanted : span.From;
        for (var day = ChinaTime.DateOf(now); ; day = day.AddDays(1))
        {
            var moment = new DateTimeOffset(day, time, ChinaTime.Offset);
            if (moment > now && calendar.IsWorkingDay(day)) return moment;
        }
    }
}
