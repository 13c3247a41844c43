using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class PetitionsPublisherTests
{
    private static readonly Guid Stream = Guid.Parse("6f6b0a6e-9a0c-8f58-9a57-2f1f6ed0c5c1");

    [Fact]
    public void Others_hear_of_registration_acceptance_conclusion_and_service_and_of_nothing_else() =>
        WholeWay.Select(e => PetitionsPublisher.FactOf(Stream, e)).Where(fact => fact is not null).Should().Equal(
            new PetitionWasRegistered(Stream, Community, Community, new(2026, 2, 10)),
            new PetitionWasAccepted(Stream, Street, new(2026, 2, 25), new(2026, 4, 26)),
            new PetitionWasConcluded(Stream, Street, new(2026, 4, 24), new(2026, 4, 26)),
            new PetitionWasAnswered(Stream, new(2026, 4, 27)));

    [Fact]
    public void The_reply_to_a_proposal_is_an_answer() => PetitionsPublisher.FactOf(Stream, Answered).Should().Be(new PetitionWasAnswered(Stream, new(2026, 2, 12)));

    [Fact]
    public void Of_an_accusation_nobody_hears() =>
        new IEvent<Petition>[] { Accusation, Transferred, Classified, TakenOver, PassedOn }.Select(e => PetitionsPublisher.FactOf(Stream, e)).Should().OnlyContain(fact => fact == null);

    [Fact]
    public void Others_hear_of_every_reminder_in_full()
    {
        var reminded = new PetitionReminded(Stream, "2026-530102001001-7F3K9Q", ReminderOccasion.WindowCloses, "XF-06", "信访工作条例 35", new(2026, 5, 27), 14, [$"{Community}/community_officer"], [Street]);

        PetitionsPublisher.FactOf(StreamIds.From("reminders"), reminded).Should().BeEquivalentTo(
            new PetitionReminderFell(Stream, reminded.Number, reminded.Occasion, reminded.Rule, reminded.Article, reminded.Due, 14, reminded.To, reminded.ClosedTo, null));
    }
}
