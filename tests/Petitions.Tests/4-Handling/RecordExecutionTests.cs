using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RecordExecutionTests
{
    private static readonly DateOnly Day = Executed.On;
    private static readonly RecordExecution Step = new("扶手已经装好，信访人验收。", Day, true);
    private static readonly IEvent<Petition>[] Promised = [.. UpTo(OpinionIssued)[..^1], Supported, OpinionServed];

    [Fact]
    public void What_was_promised_is_carried_out() => Given(Promised).On(Day).By(PostAt(Street)).When(Step).Then(Executed);

    [Fact]
    public void Step_by_step_until_it_is_done() =>
        Given([.. Promised, Executed with { On = new(2026, 5, 6), Done = false }]).On(Day).When(Step).Then(Executed);

    [Fact]
    public void What_is_done_is_done() => Given([.. Promised, Executed]).On(Day.AddDays(1)).When(Step with { On = Day.AddDays(1) }).ThenRefused(PetitionRefusals.NothingToExecute);

    [Fact]
    public void An_opinion_that_explains_promises_nothing() => Given(UpTo(OpinionServed)).On(Day).When(Step).ThenRefused(PetitionRefusals.NothingToExecute);

    [Fact]
    public void A_day_is_one_entry() =>
        Given([.. Promised, Executed with { Done = false }]).On(Day).When(Step).ThenRefused(PetitionRefusals.DayOnRecord);

    [Fact]
    public void Only_the_body_that_promised_reports_on_it() => Given(Promised).On(Day).By(PostAt(District)).When(Step).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_has_happened() => Given(Promised).On(Day.AddDays(-1)).When(Step).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void And_not_before_the_opinion() => Given(Promised).On(Day).When(Step with { On = new(2026, 4, 23) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RecordExecution.Shape().Validate(new RecordExecution("", default, false)).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("Step", "On");
}
