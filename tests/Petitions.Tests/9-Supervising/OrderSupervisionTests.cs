using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class OrderSupervisionTests
{
    private static readonly DateOnly Day = Supervised.OrderedOn;
    private static readonly OrderSupervision Order = new(SupervisionCause.OpinionOverdue, "说明原因，限期办结。", Supervised.AnswerBy);

    [Fact]
    public void A_petition_bureau_says_what_it_demands_of_a_body_in_its_area() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(DistrictPetitionBureau)).When(Order).Then(Supervised);

    [Fact]
    public void So_does_a_body_above() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(City)).When(Order).Then(Supervised with { By = City, Path = [City, Province] });

    [Fact]
    public void It_goes_to_the_body_whose_turn_it_is() =>
        Given(UpTo(ReviewAsked)).On(new(2026, 7, 1)).By(PostAt(City)).When(Order with { AnswerBy = new(2026, 7, 9) })
            .Then(Supervised with { By = City, Path = [City, Province], Body = District, OrderedOn = new(2026, 7, 1), AnswerBy = new(2026, 7, 9) });

    [Theory]
    [InlineData(Street)]
    [InlineData(Community)]
    [InlineData(OtherDistrict)]
    [InlineData(DistrictBureau)]
    public void Nobody_else_orders_it(string unit) => Given(UpTo(Accepted)).On(Day).By(PostAt(unit)).When(Order).ThenRefused(PetitionRefusals.NotTheSupervisor);

    [Fact]
    public void One_order_for_each_cause_is_open_at_a_time() =>
        Given([.. UpTo(Accepted), Supervised]).On(Day).By(PostAt(DistrictPetitionBureau)).When(Order).ThenRefused(PetitionRefusals.SupervisionOpen);

    [Fact]
    public void Nobody_refuses_to_carry_out_what_was_not_promised() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(DistrictPetitionBureau)).When(Order with { Cause = SupervisionCause.ExecutionRefused })
            .ThenRefused(PetitionRefusals.NothingToExecute);

    [Fact]
    public void It_moves_no_step_and_no_date() =>
        After([.. UpTo(Accepted), Supervised]).Should().BeEquivalentTo(new { Stage = PetitionStage.Accepted, OpinionDue = new { Accepted.OpinionDue.Due } });

    [Fact]
    public void The_answer_is_due_in_the_future() =>
        Given(UpTo(Accepted)).On(Day).When(Order with { AnswerBy = Day.AddDays(-1) }).ThenRefused(PetitionRefusals.DateInPast);

    [Fact]
    public void After_the_last_word_nothing_is_ordered() =>
        Given(UpTo(ReexaminationServed)).On(new(2026, 9, 1)).When(Order).ThenRefused(PetitionRefusals.EndedByReexamination);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new OrderSupervision.Shape().Validate(new OrderSupervision((SupervisionCause)99, "", default)).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("Cause", "Demands", "AnswerBy");
}
