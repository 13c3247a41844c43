using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RecordAssistanceTests
{
    private static readonly DateOnly Day = Assisted.GivenOn;
    private static readonly RecordAssistance Help = new("帮助申请适老化改造补贴。", Day);

    [Fact]
    public void Help_goes_on_after_the_last_word() => Given(UpTo(ReexaminationServed)).On(Day).By(PostAt(Street)).When(Help).Then(Assisted);

    [Fact]
    public void A_community_helps_too() => Given(UpTo(ReexaminationIssued)).On(Day).By(PostAt(Community)).When(Help).Then(Assisted with { Unit = Community });

    [Fact]
    public void Before_the_end_the_procedure_goes_on() => Given(UpTo(OpinionServed)).On(Day).When(Help).ThenRefused(PetitionRefusals.NotEnded);

    [Fact]
    public void A_unit_that_had_nothing_to_do_with_it_records_nothing() =>
        Given(UpTo(ReexaminationServed)).On(Day).By(PostAt(Province)).When(Help).ThenRefused(PetitionRefusals.NotConcerned);

    [Fact]
    public void A_day_is_one_entry_for_each_unit() => Given([.. UpTo(ReexaminationServed), Assisted]).On(Day).By(PostAt(Street)).When(Help).ThenRefused(PetitionRefusals.DayOnRecord);

    [Fact]
    public void It_was_not_given_in_the_future() => Given(UpTo(ReexaminationServed)).On(Day.AddDays(-1)).When(Help).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void Nor_before_the_end() =>
        Given(UpTo(ReexaminationServed)).On(Day).When(Help with { On = new(2026, 8, 20) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void What_is_not_registered_needs_none() => Given().On(Day).When(Help).ThenRefused(PetitionRefusals.NotRegistered);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RecordAssistance.Shape().Validate(new RecordAssistance("", default)).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("What", "On");
}
