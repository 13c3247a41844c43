namespace CreationPlatform.BuildingBlocks;

public class WorkingHoursTests
{
    [Theory]
    [InlineData("2026-02-13T08:59:59+08:00", false)]
    [InlineData("2026-02-13T09:00:00+08:00", true)]
    [InlineData("2026-02-13T11:59:59+08:00", true)]
    [InlineData("2026-02-13T12:00:00+08:00", false)]
    [InlineData("2026-02-13T14:00:00+08:00", true)]
    [InlineData("2026-02-13T17:30:00+08:00", false)]
    [InlineData("2026-02-13T01:30:00Z", true)]
    [InlineData("2026-02-14T10:00:00+08:00", true)] // a make-up Saturday
    [InlineData("2026-02-16T10:00:00+08:00", false)] // Spring Festival, a Monday
    [InlineData("2026-03-01T10:00:00+08:00", false)] // a Sunday
    public void People_are_at_work_in_the_hours_of_working_days(string instant, bool atWork) =>
        WorkingHours.Usual.Include(DateTimeOffset.Parse(instant), RuleBook.BuiltIn.Calendar).Should().Be(atWork);

    [Theory]
    [InlineData("")]
    [InlineData("09:00")]
    [InlineData("12:00-09:00")]
    [InlineData("9-17")]
    [InlineData("09:00-12:00;14:00-17:30")]
    public void What_is_not_of_the_form_is_refused_with_an_example(string text) =>
        text.Invoking(WorkingHours.Parse).Should().Throw<FormatException>().WithMessage("*09:00-12:00,14:00-17:30*");
}
