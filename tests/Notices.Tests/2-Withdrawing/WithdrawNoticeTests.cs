using static CreationPlatform.Notices.NoticeHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Notices.Notice>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Notices;

public class WithdrawNoticeTests
{
    private static readonly WithdrawNotice Order = new(Withdrawn.Reason);
    private static readonly DateOnly Then = Withdrawn.WithdrawnOn;

    [Fact]
    public void It_holds_no_longer_and_says_why() => Given(Published).On(Then).By(Head).When(Order).Then(Withdrawn);

    [Fact]
    public void It_is_withdrawn_once_and_only_while_it_holds()
    {
        Given().On(Then).By(Head).When(Order).ThenRefused(NoticesRefusals.NotPublished);
        Given(Published, Withdrawn).On(Then).By(Head).When(Order).ThenRefused(NoticesRefusals.NoticeIsWithdrawn);
        Given(Published).On(Says.Until.AddDays(1)).By(Head).When(Order).ThenRefused(NoticesRefusals.NoticeIsOver);
    }

    [Fact]
    public void Only_its_own_unit_withdraws_it() => Given(Published).On(Then).By(Head with { Unit = District }).When(Order).ThenRefused(NoticesRefusals.NotYourUnit);

    [Fact]
    public void The_reason_names_nobody() => Given(Published).On(Then).By(Head).When(new WithdrawNotice("13900000001 反映有误")).ThenRefused(NoticesRefusals.PersonalNumber);

    [Fact]
    public void Without_a_reason_it_is_not_withdrawn() => new WithdrawNotice.Shape().Validate(new WithdrawNotice("")).IsValid.Should().BeFalse();
}
