using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ApproveExtensionTests
{
    private static readonly DateOnly Day = Extended.ToldOn;
    private static readonly ApproveExtension Extension = new(30, "需要测绘楼道高度。", Day);

    [Fact]
    public void Thirty_more_days_are_counted_from_acceptance() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Extension).Then(Extended);

    [Fact]
    public void Fewer_days_give_an_earlier_date() =>
        Given(UpTo(Accepted)).On(Day).When(Extension with { Days = 10 })
            .Then(Extended with { Days = 10, OpinionDue = DueAfter("XF-05ext", 70, from: Accepted.AcceptedOn, on: new(2026, 5, 6)) });

    [Fact]
    public void The_last_day_is_still_in_time() => Given(UpTo(Accepted)).On(new(2026, 4, 26)).When(Extension).Then(Extended);

    [Fact]
    public void The_day_after_is_too_late() => Given(UpTo(Accepted)).On(new(2026, 4, 27)).When(Extension).ThenRefused(PetitionRefusals.ExtensionTooLate);

    [Fact]
    public void There_is_only_one() => Given([.. UpTo(Accepted), Extended]).On(Day).When(Extension).ThenRefused(PetitionRefusals.AlreadyExtended);

    [Fact]
    public void Nothing_is_extended_before_acceptance() => Given(Registered, Transferred).On(Day).When(Extension).ThenRefused(PetitionRefusals.NotAccepted);

    [Fact]
    public void Nor_after_the_opinion() => Given(UpTo(OpinionIssued)).On(OpinionIssued.IssuedOn).When(Extension).ThenRefused(PetitionRefusals.OpinionAlreadyIssued);

    [Fact]
    public void Only_the_head_of_the_handling_body_approves() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(District)).When(Extension).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void The_petitioner_was_told_by_today() =>
        Given(UpTo(Accepted)).On(Day).When(Extension with { ToldOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void And_not_before_acceptance() =>
        Given(UpTo(Accepted)).On(Day).When(Extension with { ToldOn = new(2026, 2, 24) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void It_lasts_one_to_thirty_days(int days, bool valid) => new ApproveExtension.Shape().Validate(Extension with { Days = days }).IsValid.Should().Be(valid);
}
