using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RunningDeadlinesTests
{
    private static readonly Guid Id = StreamIds.From("a petition that runs");

    [Fact]
    public void It_runs_what_the_page_runs_at_every_stage()
    {
        foreach (var way in new[] { WholeWay, DisputeWay, [Registered, Transferred, Declined] })
            foreach (var length in Enumerable.Range(1, way.Length))
                After(way[..length]).Running.Select(r => (r.Rule, r.Due)).Should().Equal(
                    way[..length].Aggregate<IEvent<Petition>, IReadOnlyList<Deadline>>([], (running, e) => DeadlineChange.By(e).After(running, d => d.Rule, d => d.Due, d => d))
                        .Select(d => (d.Rule, d.Due)));
    }

    [Fact]
    public void It_knows_who_owes_each_date()
    {
        Bodies(Registered, Transferred).Should().Equal(("XF-04", Street), ("XF-03", Street));
        Bodies(UpTo(OpinionServed)).Should().Equal(("XF-06", Street));
        Bodies(UpTo(ReviewAsked)).Should().Equal(("XF-07", District));
        Bodies(UpTo(ReviewServed)).Should().Equal(("XF-08", District));
        Bodies(UpTo(ReexaminationAsked)).Should().Equal(("XF-09", City));
        Bodies(DisputeWay).Should().Equal(("XF-03", DistrictBureau));

        static IEnumerable<(string, string)> Bodies(params IEvent<Petition>[] history)
        {
            var document = After(history);
            return document.Running.Select(document.ToRemindOf).Select(c => (c.Rule, c.Body));
        }
    }

    [Fact]
    public void Dates_of_bodies_and_of_the_petitioner_are_found_apart()
    {
        After(Registered, Transferred).Should().BeEquivalentTo(new { NextOfBody = new DateOnly(2026, 2, 24), LastOfPetitioner = (DateOnly?)null });
        After(UpTo(OpinionServed)).Should().BeEquivalentTo(new { NextOfBody = (DateOnly?)null, LastOfPetitioner = new DateOnly(2026, 5, 27) });
    }

    [Fact]
    public void A_date_that_moves_is_another_deadline() =>
        After(UpTo(ReexaminationAsked)).Running.Single().Reminders.Should().NotBe(After([.. UpTo(ReexaminationAsked), Heard]).Running.Single().Reminders);

    private static RunningDeadlines After(params IEvent<Petition>[] history) => history
        .Select((e, i) => new Recorded<Petition>(StreamIds.From($"event {i}"), i + 1, new(2026, 2, 10, 4, i, 0, TimeSpan.Zero), new(1, "tester", null, null, null, null, null, null, null), e))
        .Aggregate(RunningDeadlines.Initial(Id), (document, fact) => document.Evolve(fact));
}
