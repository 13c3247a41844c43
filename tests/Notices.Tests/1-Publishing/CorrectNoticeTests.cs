using static CreationPlatform.Notices.NoticeHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Notices.Notice>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Notices;

public class CorrectNoticeTests
{
    private static readonly DateOnly Then = Corrected.CorrectedOn;

    [Fact]
    public void It_says_something_else_from_now_on_and_why() => Given(Published).On(Then).By(Head).When(ToCorrect(SaysThen)).Then(Corrected);

    [Fact]
    public void What_it_says_already_is_no_correction() => Given(Published).On(Then).By(Head).When(ToCorrect(Says)).ThenAlreadySo();

    [Fact]
    public void The_first_day_stays_or_lies_ahead_and_the_last_one_too()
    {
        Given(Published).On(Then.AddDays(3)).By(Head).When(ToCorrect(SaysThen with { From = Then })).ThenRefused(NoticesRefusals.DatedBack);
        Given(Published).On(Then).By(Head).When(ToCorrect(SaysThen with { Until = Day })).ThenRefused(NoticesRefusals.DatedBack);
    }

    [Fact]
    public void Only_its_own_unit_corrects_it() => Given(Published).On(Then).By(Head with { Unit = Street }).When(ToCorrect(SaysThen)).ThenRefused(NoticesRefusals.NotYourUnit);

    [Fact]
    public void What_was_not_published_is_withdrawn_or_over_is_not_corrected()
    {
        Given().On(Then).By(Head).When(ToCorrect(SaysThen)).ThenRefused(NoticesRefusals.NotPublished);
        Given(Published, Withdrawn).On(Withdrawn.WithdrawnOn).By(Head).When(ToCorrect(SaysThen)).ThenRefused(NoticesRefusals.NoticeIsWithdrawn);
        Given(Published).On(Says.Until.AddDays(1)).By(Head).When(ToCorrect(SaysThen)).ThenRefused(NoticesRefusals.NoticeIsOver);
    }

    [Fact]
    public void The_reason_names_nobody_either() =>
        Given(Published).On(Then).By(Head).When(ToCorrect(SaysThen) with { Reason = "13900000001 来电" }).ThenRefused(NoticesRefusals.PersonalNumber);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new CorrectNotice.Shape().Validate(new CorrectNotice((NoticeKind)9, "", "", default, default, "")).Errors.Select(e => e.PropertyName).Distinct().Should().HaveCount(6);
}
