using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ServeReexaminationOpinionTests
{
    private static readonly DateOnly Day = ReexaminationServed.ServedOn;
    private static readonly ServeReexaminationOpinion Service = new(ServiceMethod.Hand, Day);

    [Fact]
    public void It_is_the_only_step_after_the_last_word() =>
        Given(UpTo(ReexaminationIssued)).On(Day).By(PostAt(City)).When(Service).Then(ReexaminationServed);

    [Fact]
    public void What_is_served_stays_served() => Given(UpTo(ReexaminationServed)).On(Day).When(Service).ThenAlreadySo();

    [Fact]
    public void Another_date_of_service_is_refused() =>
        Given(UpTo(ReexaminationServed)).On(Day.AddDays(1)).When(Service with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.OpinionAlreadyServed);

    [Fact]
    public void There_is_nothing_to_serve_before_the_opinion() =>
        Given(UpTo(ReexaminationAsked)).On(Day).When(Service).ThenRefused(PetitionRefusals.OpinionNotIssued);

    [Fact]
    public void What_is_not_registered_cannot_be_served() => Given().On(Day).When(Service).ThenRefused(PetitionRefusals.NotRegistered);

    [Fact]
    public void Nobody_else_serves_it() =>
        Given(UpTo(ReexaminationIssued)).On(Day).By(PostAt(District)).When(Service).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_was_not_served_in_the_future() =>
        Given(UpTo(ReexaminationIssued)).On(Day).When(Service with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_served_before_it_was_issued() =>
        Given(UpTo(ReexaminationIssued)).On(Day).When(Service with { ServedOn = new(2026, 8, 26) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new ServeReexaminationOpinion.Shape().Validate(new ServeReexaminationOpinion((ServiceMethod)7, default)).Errors.Should().HaveCount(2);
}
