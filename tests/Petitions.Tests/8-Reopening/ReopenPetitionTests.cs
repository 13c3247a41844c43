using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ReopenPetitionTests
{
    private static readonly DateOnly Day = Reopened.ReopenedOn;
    private static readonly ReopenPetition Reopening = new("有新的测绘报告。", "楼道净宽 1.3 米。");
    private static readonly ReopenPetition Order = new("答复与图纸不符。");

    [Fact]
    public void New_facts_bring_an_answered_matter_back_with_its_first_clock() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(Street)).When(Reopening).Then(Reopened);

    [Fact]
    public void Or_a_withdrawn_one() => Given([.. UpTo(Accepted), Withdrawn]).On(Day).By(PostAt(Street)).When(Reopening).Then(Reopened);

    [Fact]
    public void Or_a_declined_one() => Given(Registered, Transferred, Declined).On(Day).By(PostAt(Street)).When(Reopening).Then(Reopened);

    [Fact]
    public void A_body_above_orders_it_where_the_answer_is_wrong() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(District)).When(Order).Then(Reopened with { By = District, Grounds = For("答复与图纸不符。"), NewFacts = null });

    [Fact]
    public void A_bureau_of_petitions_gets_fifteen_days_to_transfer_it() =>
        Given(RegisteredBy(DistrictPetitionBureau), Withdrawn).On(Day).By(PostAt(DistrictPetitionBureau)).When(Reopening)
            .Then(Reopened with { By = DistrictPetitionBureau, Holder = DistrictPetitionBureau, TransferDue = Due("XF-01", from: Day, on: new(2026, 6, 20)), NoticeDue = null });

    [Fact]
    public void Acceptance_comes_anew_with_sixty_days_of_its_own() =>
        Given([.. UpTo(OpinionServed), Reopened]).On(new(2026, 6, 8)).When(new AcceptPetition())
            .Then(Accepted with { AcceptedOn = new(2026, 6, 8), OpinionDue = Due("XF-05", from: new(2026, 6, 8), on: new(2026, 8, 7)) });

    [Fact]
    public void And_can_be_extended_anew() =>
        After([.. UpTo(Accepted), Extended, OpinionIssued, OpinionServed, Reopened]).Should().BeEquivalentTo(
            new { Stage = PetitionStage.Registered, Extended = false, OpinionDue = (Deadline?)null, Window = (Deadline?)null, NoticeServedOn = (DateOnly?)null });

    [Fact]
    public void What_is_missing_is_still_asked_for_once_only() =>
        Given([Registered, Transferred, MaterialsAsked, Declined, Reopened]).On(Day).When(new AskForMaterials(["照片"], Day)).ThenRefused(PetitionRefusals.AlreadyAskedOnce);

    [Fact]
    public void Without_new_facts_a_body_does_not_reopen_its_own_matter() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(Street)).When(Order).ThenRefused(PetitionRefusals.NoNewFacts);

    [Theory]
    [InlineData(Community)]
    [InlineData(DistrictPetitionBureau)]
    [InlineData(OtherDistrict)]
    public void Nobody_else_reopens_it(string unit) => Given(UpTo(OpinionServed)).On(Day).By(PostAt(unit)).When(Reopening).ThenRefused(PetitionRefusals.NotTheReopener);

    [Fact]
    public void While_it_is_handled_there_is_nothing_to_reopen() => Given(UpTo(Accepted)).On(Day).When(Reopening).ThenRefused(PetitionRefusals.NothingToReopen);

    [Fact]
    public void Nor_once_a_review_was_asked_for() => Given(UpTo(ReviewAsked)).On(Day).When(Reopening).ThenRefused(PetitionRefusals.NothingToReopen);

    [Fact]
    public void After_the_last_word_it_is_never_taken_up_again() =>
        Given(UpTo(ReexaminationServed)).On(new(2026, 9, 1)).When(Reopening).ThenRefused(PetitionRefusals.EndedByReexamination);

    [Fact]
    public void A_unit_that_is_gone_has_nothing_in_hand_any_more() =>
        Given(Registered, Transferred with { To = "530102999000" }, Declined).On(Day).When(Reopening).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void Grounds_are_needed() => new ReopenPetition.Shape().Validate(new ReopenPetition("")).IsValid.Should().BeFalse();
}
