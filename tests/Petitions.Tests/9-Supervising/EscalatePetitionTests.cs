using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class EscalatePetitionTests
{
    private static readonly DateOnly Day = Escalated.EscalatedOn;
    private static readonly EscalatePetition Escalation = new();

    [Fact]
    public void An_overdue_opinion_goes_to_the_level_above_and_the_petition_bureau_there() =>
        Given([.. UpTo(Accepted), NoticeGiven]).On(Day).When(Escalation).Then(Escalated);

    [Fact]
    public void On_its_last_day_nothing_is_overdue() => Given([.. UpTo(Accepted), NoticeGiven]).On(Day.AddDays(-1)).When(Escalation).ThenAlreadySo();

    [Fact]
    public void Neither_notice_nor_acceptance_after_fifteen_days_are_two_things() =>
        Given(Registered, Transferred).On(new(2026, 2, 26)).When(Escalation).Then(
            Escalated with { Rule = "XF-03", Due = new(2026, 2, 25), EscalatedOn = new(2026, 2, 26) },
            Escalated with { Rule = Duty.Acceptance, Due = new(2026, 2, 25), EscalatedOn = new(2026, 2, 26) });

    [Fact]
    public void Once_is_enough() => Given([.. UpTo(Accepted), NoticeGiven, Escalated]).On(Day.AddDays(30)).When(Escalation).ThenAlreadySo();

    [Fact]
    public void What_was_done_in_between_is_not_told() => Given([.. UpTo(OpinionServed)]).On(Day.AddDays(30)).When(Escalation).ThenAlreadySo();

    [Fact]
    public void A_review_that_is_late_goes_above_the_review_body() =>
        Given(UpTo(ReviewAsked)).On(new(2026, 6, 27)).When(Escalation)
            .Then(new PetitionEscalated("XF-07", new(2026, 6, 26), District, City, null, [City, Province], new(2026, 6, 27)));

    [Fact]
    public void A_report_that_is_late_is_owed_by_whoever_was_told_to_report() =>
        Given(RegisteredBy(DistrictPetitionBureau), Assigned, NoticeGiven, Accepted with { OpinionDue = Extended.OpinionDue }).On(new(2026, 5, 1)).When(Escalation)
            .Then(Escalated with { Rule = Duty.Report, Due = new(2026, 4, 30), EscalatedOn = new(2026, 5, 1) });

    [Fact]
    public void So_is_an_answer_to_a_supervision() =>
        Given([.. UpTo(OpinionServed), Supervised]).On(new(2026, 5, 7)).When(Escalation)
            .Then(Escalated with { Rule = Duty.SupervisionAnswer, Due = new(2026, 5, 6), EscalatedOn = new(2026, 5, 7) });

    [Fact]
    public void At_the_top_it_stays_there() =>
        Given(Registered, Transferred with { To = Province }, NoticeGiven with { Body = Province }, Accepted with { Body = Province }).On(Day).When(Escalation)
            .Then(Escalated with { Body = Province, To = Province, Bureau = null, Path = [Province] });

    [Fact]
    public void It_ends_nothing() =>
        After([.. UpTo(Accepted), NoticeGiven, Escalated]).Should().BeEquivalentTo(new { Stage = PetitionStage.Accepted, OpinionDue = new { Accepted.OpinionDue.Due } });

    [Fact]
    public void What_is_not_registered_is_not_overdue() => Given().On(Day).When(Escalation).ThenRefused(PetitionRefusals.NotRegistered);
}
