using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class KeptTimesTests
{
    [Fact]
    public void Each_time_of_the_law_is_kept_by_a_body_until_a_day_and_done_on_a_day() => After(WholeWay).Should().Be(new KeptTimes(
        Notice: new(Street, new(2026, 2, 25), new(2026, 2, 13)),
        Opinion: new(Street, new(2026, 5, 26), new(2026, 4, 24)),
        Review: new(District, new(2026, 6, 26), new(2026, 6, 24)),
        Reexamination: new(City, new(2026, 8, 28), new(2026, 8, 27))));

    [Fact]
    public void An_answer_that_is_served_stands_in_for_a_notice_that_was_never_given() =>
        After(UpTo(OpinionServed)).Notice.Should().Be(new KeptTime(Street, new(2026, 2, 25), new(2026, 4, 27)), "late is late");

    [Fact]
    public void A_matter_that_is_passed_on_takes_its_time_for_the_notice_with_it()
    {
        After(DisputeWay).Notice.Should().Be(new KeptTime(DistrictBureau, new(2026, 3, 12)));
        After(Registered, Transferred, Objected, TakenBack).Notice.Should().BeNull("a community owes none");
    }

    [Fact]
    public void Of_a_declined_matter_the_notice_stays_owed_and_no_opinion_is() =>
        After(Registered, Transferred, Declined).Should().Be(new KeptTimes(Notice: new(Street, new(2026, 2, 25))));

    private static KeptTimes After(params IEvent<Petition>[] history) => history.Aggregate(new KeptTimes(), (times, e) => times.After(e));
}
