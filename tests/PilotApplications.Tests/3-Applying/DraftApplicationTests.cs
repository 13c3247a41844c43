using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class DraftApplicationTests
{
    private static readonly DraftApplication Draft = new(RoundId, District);

    [Fact]
    public void An_attempt_begins_with_the_choice_the_chain_and_the_standard_of_the_day() => Given().With(AsBureau(Day)).When(Draft).Then(Drafted);

    [Fact]
    public void Two_at_once_are_one() => Given(Drafted).With(AsBureau(Day)).When(Draft).ThenAlreadySo();

    [Fact]
    public void A_running_application_keeps_its_chain_when_the_round_has_another()
    {
        Given().With(AsBureau(Day)).Beside(RoundId, Opened, Revised).When(Draft).Then(Drafted with { Chain = Revised.Chain });
        After(AtCity).Chain.Version.Should().Be(1);
    }

    public static TheoryData<string> Live => ["submitted", "returned", "recognised"];

    [Theory, MemberData(nameof(Live))]
    public void A_district_has_one_live_application_and_one_pilot(string stage) =>
        Given(stage switch { "submitted" => AtCity, "returned" => [.. AtCity, Returned], _ => IsRecognised }).With(AsBureau(CityDay)).When(Draft).ThenRefused(PilotRefusals.OneLiveApplication);

    [Fact]
    public void After_a_rejection_the_next_attempt_begins_without_papers()
    {
        IEvent<PilotApplication>[] rejected = [.. AtCity, Rejected];
        Given(rejected).With(AsBureau(CityDay)).When(Draft).Then(Drafted with { Attempt = 2, DraftedOn = CityDay });
        After([.. rejected, Drafted with { Attempt = 2 }]).Papers.Should().BeEmpty();
    }

    [Fact]
    public void So_it_does_after_a_withdrawal() => Given(Drafted, Withdrawn).With(AsBureau(CityDay)).When(Draft).Then(Drafted with { Attempt = 2, DraftedOn = CityDay });

    [Fact]
    public void Without_an_argued_choice_there_is_nothing_to_apply_for() =>
        Given().With(AsBureau(Day)).Beside(SurveyId, Entered, SecondEntered).When(Draft).ThenRefused(PilotRefusals.NothingChosen);

    [Fact]
    public void Applications_begin_in_their_phase() => Given().With(AsBureau(new(2026, 6, 21))).When(Draft).ThenRefused(PilotRefusals.NotInApplicationPhase);

    [Fact]
    public void A_district_outside_the_round_does_not_apply() =>
        Given().With(AsBureau(Day)).Beside(RoundId, Opened with { Districts = [OtherDistrict] }).When(Draft).ThenRefused(PilotRefusals.NoSuchRound);

    [Fact]
    public void Nobody_applies_for_another_district() => Given().With(AsCity(Day)).When(Draft).ThenRefused(PilotRefusals.NotYourDistrict);
}
