using FsCheck;
using FsCheck.Fluent;

namespace CreationPlatform.BuildingBlocks;

public class DeadlineTests
{
    private static RuleBook Book => RuleBook.BuiltIn;

    [Fact]
    public void Every_rule_counts_as_a_clerk_would_day_by_day() => Prop.ForAll(AnyDeadline.Any, asked =>
    {
        var deadline = asked.Counted();
        var slow = SlowDeadline.Count(asked.Rule, asked.Length, asked.From, asked.Pauses);
        var (counted, others) = (new List<DateOnly>(), new List<DateOnly>());
        foreach (var span in deadline.Days)
            for (var day = span.From; day <= span.To; day = day.AddDays(1))
                if (span.Use != DayUse.Start) (span.Use == DayUse.Counted ? counted : others).Add(day);

        return deadline.Due == slow.Due && deadline.Target == slow.Target && counted.SequenceEqual(slow.Counted) && others.SequenceEqual(slow.NotCounted);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28", "a month without that day ends on its last day")]
    [InlineData("2024-01-31", 1, "2024-02-29", "in a leap year too")]
    [InlineData("2026-02-28", 1, "2026-03-30", "28 March 2026 is a Saturday: the window stays open")]
    [InlineData("2025-08-31", 6, "2026-02-28", "a make-up Saturday is a working day")]
    [InlineData("2026-03-16", 6, "2026-09-16", "the same day number")]
    public void A_window_of_months_ends_on_the_same_day_number_or_the_last_of_the_month(string from, int months, string due, string because) =>
        Book.Deadline("LI-01", Day(from), length: months).Due.Should().Be(Day(due), because);

    [Fact]
    public void A_year_from_29_february_ends_on_28_february() => Book.Deadline("AR-01", new(2024, 2, 29)).Due.Should().Be(new(2025, 2, 28));

    [Fact]
    public void A_shorter_extension_is_counted_by_its_own_length()
    {
        var deadline = Book.Deadline("XF-05ext", new(2026, 2, 25), length: 75);
        deadline.Length.Should().Be(75);
        deadline.Due.Should().Be(new(2026, 5, 11));
    }

    [Theory, InlineData(0), InlineData(91)]
    public void A_length_that_the_law_does_not_allow_is_refused(int length) =>
        Book.Invoking(book => book.Deadline("XF-05ext", new(2026, 2, 25), length: length)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Pauses_that_overlap_or_begin_before_the_start_count_once_and_from_the_start()
    {
        Pause[] pauses = [new(new(2026, 2, 20), new(2026, 3, 4), "听证"), new(new(2026, 3, 3), new(2026, 3, 5), "听证")];
        Book.Deadline("XF-09", new(2026, 3, 2), pauses: pauses).Due.Should().Be(new(2026, 4, 4), "30 days and the three of 3 to 5 March");
    }

    [Fact]
    public void A_pause_after_the_last_day_changes_nothing() =>
        Book.Deadline("XF-09", new(2026, 3, 2), pauses: [new(new(2026, 4, 2), new(2026, 4, 9), "听证")]).Due.Should().Be(new(2026, 4, 1));

    [Fact]
    public void A_rule_without_pauses_refuses_them() =>
        Book.Invoking(book => book.Deadline("XF-05", new(2026, 3, 2), pauses: [new(new(2026, 3, 3), new(2026, 3, 4), "听证")])).Should().Throw<ArgumentException>().WithMessage("XF-05 is never paused*");

    [Theory]
    [InlineData("2026-03-04", "2026-03-03", "听证")]
    [InlineData("2026-03-03", "2026-03-04", " ")]
    public void A_pause_that_ends_before_it_begins_or_has_no_reason_is_refused(string from, string to, string reason) =>
        Book.Invoking(book => book.Deadline("XF-09", new(2026, 3, 2), pauses: [new(Day(from), Day(to), reason)])).Should().Throw<ArgumentException>();

    [Fact]
    public void An_unknown_rule_is_a_programming_error() => Book.Invoking(book => book.Rule("XF-99")).Should().Throw<ArgumentException>().WithMessage("*XF-99*");

    [Theory]
    [InlineData("2026-02-14", "2026-02-14", "the start is the last working day before the festival")]
    [InlineData("2026-02-15", "2026-02-18", "no working day lies in the time: the legal date is all there is")]
    public void The_target_never_lies_before_the_start(string from, string target, string because) =>
        Book.Deadline("LA-02", Day(from)).Target.Should().Be(Day(target), because);

    [Fact]
    public void The_rule_book_reads_every_rule_with_its_article()
    {
        Book.Rules.Should().HaveCount(35).And.OnlyContain(rule => rule.Article.Length > 0 && rule.Who.Length > 0 && rule.Version == 1);
        Book.Rules.Where(rule => rule.IsCitizens).Select(rule => rule.Id).Should().Equal("XF-06", "XF-08", "XF-S3", "ME-05", "RC-01", "LI-01", "LI-02");
        Book.Rule("XF-09").PausedBy.Should().Be("hearing");
        Book.Rule("XF-05").PausedBy.Should().BeNull();
    }

    [Fact]
    public void The_event_that_started_the_clock_is_kept()
    {
        var cause = new Guid("0198a5d0-0000-8000-8000-000000000001");
        Book.Deadline("XF-01", new(2026, 3, 2), cause).StartedBy.Should().Be(cause);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
