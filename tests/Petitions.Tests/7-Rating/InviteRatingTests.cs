using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.RatingHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.SatisfactionRating>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class InviteRatingTests
{
    private static readonly InviteRating Invitation = new(PetitionId, Person, Community, Street, new(2026, 4, 27));

    [Fact]
    public void The_petitioner_is_invited_to_rate_the_unit_that_took_the_matter_in_and_the_body_that_answered() =>
        Given().On(Day).When(Invitation).Then(Invited);

    [Fact]
    public void A_service_that_was_recorded_late_takes_no_time_from_the_petitioner()
    {
        var invited = (RatingInvited)Invitation.Decide(SatisfactionRating.Initial, TestCircumstances.On(new(2026, 7, 1))).Events.Single();

        invited.Window.From.Should().Be(new(2026, 7, 1));
        invited.Window.Due.Should().Be(new(2026, 7, 31));
        invited.Window.Roll.Should().Be(Roll.Forward);
    }

    [Fact]
    public void Told_twice_is_invited_once() => Given(Invited).On(Day).When(Invitation).ThenAlreadySo();

    [Fact]
    public void No_post_reaches_it() => ((IWithinUnits)SatisfactionRating.Initial.Evolve(Invited)).Units.Should().BeEmpty();
}
