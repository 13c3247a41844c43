using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class ChooseCandidateTests
{
    private static readonly ChooseCandidate Choose = new(Community, Argued);

    [Fact]
    public void A_choice_is_argued_quality_by_quality() => Given(Entered, SecondEntered).When(Choose).Then(Chosen);

    [Fact]
    public void A_later_choice_takes_the_place_of_the_earlier_one()
    {
        var again = Chosen with { Choice = Chosen.Choice with { Community = ZoneCommunity } };
        var page = Read<SurveyDetails, PilotSurvey>(SurveyId, [.. Surveyed, again]);
        (page.Choice!.Community, page.EarlierChoices.Single().Community).Should().Be((ZoneCommunity, Community));
    }

    [Fact]
    public void What_is_chosen_is_chosen() => Given(Surveyed).When(Choose).ThenAlreadySo();

    [Fact]
    public void One_community_is_no_comparison() => Given(Entered).When(Choose).ThenRefused(PilotRefusals.NothingToCompare);

    [Fact]
    public void Only_what_was_compared_is_chosen() => Given(Entered, SecondEntered).When(Choose with { Community = "530102002001" }).ThenRefused(PilotRefusals.NotACandidate);

    [Fact]
    public void A_round_that_nobody_can_see_has_no_choice() => Story<PilotSurvey>.Given(Surveyed).With(AsBureau(Day)).When(Choose).ThenRefused(PilotRefusals.NoSuchRound);

    [Fact]
    public void Arguments_name_no_persons() =>
        Given(Entered, SecondEntered).When(Choose with { Argument = Argued with { Activity = "联系人 13800138000" } }).ThenRefused(PilotRefusals.PersonalNumber);

    private static Story<PilotSurvey> Given(params IEvent<PilotSurvey>[] history) => Story<PilotSurvey>.Given(history).With(AsBureau(Day)).Beside(RoundId, Opened);
}
