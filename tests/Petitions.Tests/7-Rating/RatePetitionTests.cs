using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionRefusals;
using static CreationPlatform.Petitions.RatingHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.SatisfactionRating>;

namespace CreationPlatform.Petitions;

public class RatePetitionTests
{
    private static readonly RatePetition ByReceipt = new(Satisfaction.Satisfied, Satisfaction.NotSatisfied, WithOwnCode: false);
    private static readonly RatePetition ByOwnCode = ByReceipt with { WithOwnCode = true };
    private static readonly RatePetition Otherwise = ByReceipt with { Handling = Satisfaction.BasicallySatisfied };

    [Fact]
    public void The_petitioner_rates_reception_and_handling_apart() => Given(Invited).On(Rated.RatedOn).When(ByReceipt).Then(Rated);

    [Fact]
    public void Words_are_sealed_under_the_petitioners_key()
    {
        var decision = (ByReceipt with { Words = "等了很久" }).Decide(SatisfactionRating.Initial.Evolve(Invited), TestCircumstances.On(Day));

        decision.Events.Cast<PetitionRated>().Single().Words!.Person.Should().Be(Person);
    }

    [Fact]
    public void The_same_again_changes_nothing() => Given(Invited, Rated).On(LastDay).When(ByReceipt).ThenAlreadySo();

    [Fact]
    public void One_change_is_allowed_and_no_second_one()
    {
        var changed = Rated with { Handling = Satisfaction.BasicallySatisfied, RatedOn = LastDay };

        Given(Invited, Rated).On(LastDay).When(Otherwise).Then(changed);
        Given(Invited, Rated, changed).On(LastDay).When(ByReceipt).ThenRefused(RatingIsFinal);
    }

    [Fact]
    public void Whoever_says_nothing_in_time_has_not_rated()
    {
        Given(Invited).On(LastDay.AddDays(1)).When(ByReceipt).ThenRefused(RatingTooLate);
        Given(Invited, Rated).On(LastDay.AddDays(1)).When(Otherwise).ThenRefused(RatingTooLate);
        SatisfactionRating.Initial.Evolve(Invited).Given.Should().BeNull();
    }

    [Fact]
    public void Before_there_is_an_answer_there_is_nothing_to_rate() => Given().On(Day).When(ByReceipt).ThenRefused(NotRatableYet);

    [Fact]
    public void What_was_given_with_the_receipts_code_can_always_be_replaced_with_an_own_one()
    {
        var changed = Rated with { Handling = Satisfaction.Satisfied };
        var late = LastDay.AddDays(40);

        Given(Invited, changed, Rated).On(LastDay).When(ByOwnCode).Then(RatedWithOwnCode with { RatedOn = LastDay });
        Given(Invited, Rated).On(late).When(ByOwnCode).Then(RatedWithOwnCode with { RatedOn = late });
    }

    [Fact]
    public void What_was_given_with_an_own_code_is_changed_once_in_time_and_never_by_the_receipts_code()
    {
        Given(Invited, RatedWithOwnCode).On(LastDay).When(Otherwise with { WithOwnCode = true })
            .Then(RatedWithOwnCode with { Handling = Satisfaction.BasicallySatisfied, RatedOn = LastDay });
        Given(Invited, RatedWithOwnCode).On(LastDay.AddDays(1)).When(Otherwise with { WithOwnCode = true }).ThenRefused(RatingTooLate);
        Given(Invited, RatedWithOwnCode).On(LastDay).When(Otherwise).ThenRefused(RatingIsFinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("办得很好", true)]
    public void Words_are_optional_and_not_empty(string words, bool isValid) => new RatePetition.Shape().Validate(ByReceipt with { Words = words }).IsValid.Should().Be(isValid);

    [Fact]
    public void Words_have_an_end() => new RatePetition.Shape().Validate(ByReceipt with { Words = new('长', 2_001) }).IsValid.Should().BeFalse();
}
