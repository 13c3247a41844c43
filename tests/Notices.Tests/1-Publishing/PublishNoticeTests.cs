using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Notices.NoticeHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Notices.Notice>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Notices;

public class PublishNoticeTests
{
    [Fact]
    public void The_head_tells_everybody_in_the_units_name() => Given().On(Day).By(Head).When(ToPublish(Says)).Then(Published);

    [Fact]
    public void What_is_published_is_not_published_again() => Given(Published).On(Day).By(Head).When(ToPublish(SaysThen)).ThenRefused(NoticesRefusals.AlreadyPublished);

    [Fact]
    public void Nobody_speaks_for_another_unit_not_even_from_above() =>
        Given().On(Day).By(Head with { Unit = Street }).When(ToPublish(Says)).ThenRefused(NoticesRefusals.NotYourUnit);

    [Fact]
    public void A_unit_that_nobody_knows_publishes_nothing() =>
        Given().On(Day).By(Head).When(ToPublish(Says) with { Unit = "539999999999" }).ThenRefused(NoticesRefusals.UnknownUnit);

    [Fact]
    public void It_is_never_dated_back()
    {
        Given().On(Day).By(Head).When(ToPublish(Says with { From = Day.AddDays(-1) })).ThenRefused(NoticesRefusals.DatedBack);
        Given().On(Day).By(Head).When(ToPublish(Says with { Until = Day.AddDays(-1) })).ThenRefused(NoticesRefusals.DatedBack);
    }

    [Fact]
    public void It_begins_before_it_ends_and_holds_for_a_year_at_most()
    {
        Given().On(Day).By(Head).When(ToPublish(Says with { From = Says.Until.AddDays(1) })).ThenRefused(NoticesRefusals.EndsBeforeItBegins);
        Given().On(Day).By(Head).When(ToPublish(Says with { Until = Day.AddYears(1).AddDays(1) })).ThenRefused(NoticesRefusals.StandsTooLong);
        Given().On(Day).By(Head).When(ToPublish(Says with { Until = Day.AddYears(1) })).Then(Published with { Says = Says with { Until = Day.AddYears(1) } });
    }

    [Theory, InlineData("请联系 13900000001"), InlineData("139-0000-0001"), InlineData("证号 53010219900101001X 的住户")]
    public void Numbers_of_persons_have_no_business_in_it(string content)
    {
        Given().On(Day).By(Head).When(ToPublish(Says with { Content = content })).ThenRefused(NoticesRefusals.PersonalNumber);
        Given().On(Day).By(Head).When(ToPublish(Says with { Title = content })).ThenRefused(NoticesRefusals.PersonalNumber);
    }

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new PublishNotice.Shape().Validate(new PublishNotice("", (NoticeKind)9, new('字', 81), new('字', 4_001), default, default)).Errors.Select(e => e.PropertyName).Distinct().Should().HaveCount(6);
}
