using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Notices.NoticeHistory;

namespace CreationPlatform.Notices;

public class NoticeDetailsTests
{
    [Fact]
    public void It_says_the_latest_and_keeps_what_stood_there_before()
    {
        var page = After(Published, Corrected);

        (page.Content, page.Until, page.ReadUntil, page.Correction).Should().Be((SaysThen.Content, SaysThen.Until, SaysThen.Until, new NoticeChange(Corrected.CorrectedOn, Corrected.Reason)));
        page.Before.Should().Equal(Says);
        page.PublishedOn.Should().Be(Day);
    }

    [Fact]
    public void Withdrawn_it_is_read_for_thirty_days_more() => After(Published, Withdrawn).ReadUntil.Should().Be(Withdrawn.WithdrawnOn.AddDays(30));

    [Fact]
    public void Withdrawn_before_its_first_day_it_is_never_read()
    {
        var coming = Published with { Says = Says with { From = Day.AddDays(5) } };

        var page = After(coming, Withdrawn);

        page.ReadUntil.Should().BeBefore(page.From);
    }

    [Fact]
    public void Every_kind_has_words_in_both_languages() =>
        Enum.GetValues<NoticeKind>().Select(kind => kind.Words()).Should().OnlyHaveUniqueItems().And.OnlyContain(words => words.Zh.Length > 1 && words.En.Length > 3);

    private static NoticeDetails After(params IEvent<Notice>[] history) => history.Index().Aggregate(NoticeDetails.Initial(Guid.Empty), (page, e) => page.Evolve(new(
        StreamIds.From($"event {e.Index}"), e.Index + 1, new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero), new(1, "tester", null, null, null, null, null, null, null), e.Item)));
}
