using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class GiveReceiptNoticeTests
{
    private static readonly DateOnly Day = NoticeGiven.ServedOn;
    private static readonly GiveReceiptNotice Notice = new(ServiceMethod.Post, Day, "本街道按信访程序办理，六十日内答复。");

    [Fact]
    public void The_holding_body_tells_the_petitioner_of_receipt_route_and_procedure() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Notice).Then(NoticeGiven);

    [Fact]
    public void The_duty_remains_after_acceptance() =>
        Given(Registered, Transferred, Accepted).On(Accepted.AcceptedOn).By(PostAt(Street)).When(Notice).Then(NoticeGiven);

    [Fact]
    public void A_late_notice_is_recorded_as_late() =>
        Given(Registered, Transferred).On(new(2026, 3, 20)).When(Notice with { ServedOn = new(2026, 3, 20) }).Then(NoticeGiven with { ServedOn = new(2026, 3, 20) });

    [Fact]
    public void The_next_body_owes_a_notice_of_its_own() =>
        Given(Registered, Transferred with { To = District }, NoticeGiven with { Body = District }, Transferred with { From = District, TransferredOn = Day })
            .On(Day).By(PostAt(Street)).When(Notice).Then(NoticeGiven);

    [Fact]
    public void A_notice_that_was_given_stays_given() => Given(Registered, Transferred, NoticeGiven).On(Day).When(Notice).ThenAlreadySo();

    [Fact]
    public void Another_date_for_the_same_notice_is_refused() =>
        Given(Registered, Transferred, NoticeGiven).On(new(2026, 2, 14)).When(Notice with { ServedOn = new(2026, 2, 14) })
            .ThenRefused(PetitionRefusals.NoticeAlreadyGiven);

    [Fact]
    public void A_community_can_never_give_it() =>
        Given(Registered).On(Day).By(PostAt(Community)).When(Notice).ThenRefused(PetitionRefusals.CommunityCannotDecide);

    [Fact]
    public void Nor_can_a_petition_bureau() =>
        Given(RegisteredBy(DistrictPetitionBureau)).On(Day).By(PostAt(DistrictPetitionBureau)).When(Notice).ThenRefused(PetitionRefusals.PetitionBureauCannotDecide);

    [Fact]
    public void No_other_body_speaks_for_the_one_that_holds_it() =>
        Given(Registered, Transferred).On(Day).By(PostAt(District)).When(Notice).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void A_holder_that_is_no_longer_in_the_directory_gives_none() =>
        Given(Registered, Transferred with { To = "530102999000" }).On(Day).When(Notice).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void It_was_not_served_in_the_future() =>
        Given(Registered, Transferred).On(Day).When(Notice with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_served_before_the_body_had_the_matter() =>
        Given(Registered, Transferred).On(Day).When(Notice with { ServedOn = new(2026, 2, 9) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void After_the_answer_it_has_no_purpose() =>
        Given(UpTo(OpinionServed)).On(OpinionServed.ServedOn).When(Notice).ThenRefused(PetitionRefusals.AlreadyAnswered);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new GiveReceiptNotice.Shape().Validate(new GiveReceiptNotice((ServiceMethod)7, default, "")).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("Method", "ServedOn", "RouteAndProcedure");
}
