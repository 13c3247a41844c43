using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;

namespace CreationPlatform.Petitions;

public class OversightCountsTests
{
    private static readonly DateOnly Day = new(2026, 5, 6);

    [Fact]
    public void Orders_are_counted_by_cause_and_by_how_their_day_was_kept()
    {
        OrderedSupervision Order(SupervisionCause cause, int answerBy, int? doneOn) => new(Guid.Empty, cause, Day.AddDays(answerBy), doneOn is { } day ? Day.AddDays(day) : null);

        OversightCounts.Of(
                [
                    new([Order(SupervisionCause.Perfunctory, 0, 0), Order(SupervisionCause.Perfunctory, 0, 1)], []), new([Order(SupervisionCause.Perfunctory, 0, null), Order(SupervisionCause.Perfunctory, -1, null),
                        Order(SupervisionCause.NotAccepted, 3, 1)], []),
                ], Day, (filter, key) => $"{filter}={key}")
            .Supervisions.Should().Equal(
                new SupervisionCount("not-accepted", "未按规定受理", "not accepted as it should be", 1, 1, 0, 0, 0, "supervisedFor=not-accepted"),
                new SupervisionCount("perfunctory", "推诿、敷衍、拖延", "passed around, perfunctory or dragged out", 4, 1, 1, 1, 1, "supervisedFor=perfunctory"));
    }

    [Fact]
    public void The_register_keeps_what_became_of_orders_and_proposals()
    {
        var entry = new IEvent<Petition>[] { Registered, Supervised, Proposed, SupervisionReply, SupervisionEnded, ImprovementReply }.Aggregate(
            PetitionRegisterEntry.Initial(Guid.Empty), (before, e) => before.Evolve(new(Guid.Empty, 1, default, new(1, "tester", null, null, null, null, null, null, null), e)));

        entry.Oversight.Supervised.Should().Equal(new OrderedSupervision(Supervised.Supervision, Supervised.Cause, Supervised.AnswerBy, SupervisionReply.AnsweredOn));
        entry.Oversight.Improvements.Should().Equal(new ProposedImprovement(Proposed.Proposal, Proposed.Aim, true));
        entry.SupervisedFor.Should().Equal(Supervised.Cause);
        entry.ImprovementAims.Should().Equal(Proposed.Aim);
    }
}
