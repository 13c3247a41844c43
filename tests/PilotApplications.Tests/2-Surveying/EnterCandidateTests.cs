using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class EnterCandidateTests
{
    private static readonly EnterCandidate Enter = new(RoundId, District, Community, First.AsOf, First.Source, First.Counts);

    [Fact]
    public void A_community_is_compared_in_counts() => Given().When(Enter).Then(Entered);

    [Fact]
    public void What_is_entered_is_entered() => Given(Entered).When(Enter).ThenAlreadySo();

    [Fact]
    public void Newer_counts_take_the_place_of_earlier_ones() =>
        After(Entered, Entered with { Candidate = First with { AsOf = Day } }).Candidates.Should().Equal(First with { AsOf = Day });

    [Fact]
    public void A_district_outside_the_round_compares_nothing() => Given().When(Enter with { Round = StreamIds.From("another") }).ThenRefused(PilotRefusals.NoSuchRound);

    [Fact]
    public void Nobody_enters_for_another_district() => Given().When(Enter with { District = OtherDistrict }).ThenRefused(PilotRefusals.NotYourDistrict);

    [Fact]
    public void Its_communities_are_the_districts_own() => Given().When(Enter with { Community = OtherStreet }).ThenRefused(PilotRefusals.CommunityDoesNotFit);

    [Fact]
    public void After_the_phase_nothing_is_entered() => Given().With(AsBureau(new(2026, 6, 21))).When(Enter).ThenRefused(PilotRefusals.NotInApplicationPhase);

    [Fact]
    public void Nothing_was_counted_on_a_day_to_come() => Given().When(Enter with { AsOf = Day.AddDays(1) }).ThenRefused(PilotRefusals.DateInFuture);

    [Fact]
    public void A_part_is_no_larger_than_the_whole() =>
        Given().When(Enter with { Counts = First.Counts with { MinorityResidents = 5_201 } }).ThenRefused(PilotRefusals.CountsDoNotAddUp);

    [Fact]
    public void Small_counts_of_people_are_not_shown()
    {
        var (first, second) = (ComparedCandidate.Of(First), ComparedCandidate.Of(Second));
        (first.MinorityResidents, first.MinorityShare).Should().Be(("1430", "27%"));
        (second.MinorityResidents, second.MinorityShare, second.MinorityBusinesses).Should().Be(("<10", null, "<10"));
    }

    private static Story<PilotSurvey> Given(params IEvent<PilotSurvey>[] history) => Story<PilotSurvey>.Given(history).With(AsBureau(Day)).Beside(RoundId, Opened);
}
