using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ReportUrgentMatterTests
{
    private static readonly DateOnly Day = new(2026, 2, 12);
    private static readonly ReportUrgentMatter Report = new(
        Urgency.Urgent, "有人准备聚集", [ReportRecipient.JointConferenceOffice, ReportRecipient.Government, ReportRecipient.Government], ReportedUrgent.LearnedAt, ReportedUrgent.ReportedAt);

    [Fact]
    public void It_goes_to_the_government_and_the_office_and_the_time_it_took_is_on_record() =>
        Given(RegisteredBy(Street)).On(Day).By(PostAt(Street)).When(Report).Then(ReportedUrgent);

    [Fact]
    public void A_community_reports_what_it_has_in_hand() =>
        Given(Registered).On(Day).By(PostAt(Community)).When(Report).Then(ReportedUrgent with { By = Community });

    [Fact]
    public void A_later_report_is_another_one() =>
        Given(RegisteredBy(Street), ReportedUrgent with { ReportedAt = ReportedUrgent.ReportedAt.AddMinutes(-5) }).On(Day).By(PostAt(Street)).When(Report).Then(ReportedUrgent);

    [Fact]
    public void Only_who_has_it_in_hand_reports() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Community)).When(Report).ThenRefused(PetitionRefusals.NotInYourHands);

    [Fact]
    public void Nothing_is_reported_before_it_happens_or_was_learnt_of()
    {
        Given(RegisteredBy(Street)).On(Day).When(Report with { ReportedAt = Report.ReportedAt.AddMinutes(1) }).ThenRefused(PetitionRefusals.DateInFuture);
        Given(RegisteredBy(Street)).On(Day).When(Report with { LearnedAt = Report.ReportedAt.AddMinutes(1) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);
        Given(RegisteredBy(Street)).On(Day).When(Report with { LearnedAt = Report.LearnedAt.AddDays(-3) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);
    }

    [Fact]
    public void It_is_reported_to_somebody() => new ReportUrgentMatter.Shape().Validate(Report with { ReportedTo = [] }).IsValid.Should().BeFalse();
}
