using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

public class DeliveryTimesTests
{
    private static readonly DateTimeOffset Now = At("2026-05-13 10:00");

    [Fact]
    public void Each_failure_waits_longer_up_to_six_hours_and_no_two_come_back_together()
    {
        var (one, other) = (StreamIds.From("one"), StreamIds.From("another"));
        var waits = Enumerable.Range(1, DeliveryTimes.Attempts - 1).Select(n => (DeliveryTimes.Next(Now, one, n) - Now).TotalSeconds).ToArray();

        waits[0].Should().BeInRange(30, 36);
        waits[1].Should().BeInRange(120, 144);
        waits[2].Should().BeInRange(480, 576);
        waits[^1].Should().BeInRange(6 * 3600, 6 * 3600 * 1.2);
        waits.Sum().Should().BeInRange(24 * 3600, 48 * 3600, "whoever mends it within a day loses nothing");
        DeliveryTimes.Next(Now, other, 1).Should().NotBe(DeliveryTimes.Next(Now, one, 1));
        DeliveryTimes.Next(Now, one, 1).Should().Be(DeliveryTimes.Next(Now, one, 1));
    }

    [Theory]
    [InlineData("2026-05-13 08:00", 9, "2026-05-13 09:00")]
    [InlineData("2026-05-13 09:00", 9, "2026-05-14 09:00")]
    [InlineData("2026-05-13 08:00", 12, "2026-05-13 14:00")]
    [InlineData("2026-05-13 08:00", 7, "2026-05-13 09:00")]
    [InlineData("2026-05-13 08:00", 19, "2026-05-13 14:00")]
    [InlineData("2026-05-15 16:00", 9, "2026-05-18 09:00")]
    [InlineData("2026-04-30 16:00", 9, "2026-05-06 09:00")]
    public void A_digest_comes_at_its_hour_on_the_next_working_day_and_in_working_hours(string now, int hour, string expected) =>
        DeliveryTimes.NextDigest(At(now), hour, WorkingHours.Usual, RuleBook.BuiltIn.Calendar).Should().Be(At(expected));

    private static DateTimeOffset At(string text) => new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), ChinaTime.Offset);
}
