using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AcceptPetitionTests
{
    private static readonly DateOnly Day = Accepted.AcceptedOn;

    [Fact]
    public void An_accepted_petition_must_be_answered_in_sixty_days() =>
        Given(Registered, Transferred, NoticeGiven).On(Day).By(PostAt(Street)).When(new AcceptPetition())
            .Then(new PetitionAccepted(Street, Day, Due("XF-05", from: Day, on: new(2026, 4, 26))));

    [Fact]
    public void It_need_not_wait_for_the_notice() => Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(new AcceptPetition()).Then(Accepted);

    [Fact]
    public void A_street_that_was_addressed_directly_accepts_by_itself() => Given(RegisteredBy(Street)).On(Day).By(PostAt(Street)).When(new AcceptPetition()).Then(Accepted);

    [Fact]
    public void Who_objected_to_the_transfer_gives_the_objection_up_by_accepting() =>
        Given(Registered, Transferred, Objected).On(Day).By(PostAt(Street)).When(new AcceptPetition()).Then(Accepted);

    [Fact]
    public void A_body_named_by_the_common_superior_accepts() =>
        Given(DisputeWay).On(Day).By(PostAt(DistrictBureau)).When(new AcceptPetition()).Then(Accepted with { Body = DistrictBureau });

    [Fact]
    public void What_is_accepted_stays_accepted() =>
        Given(Registered, Transferred, Accepted).On(Day.AddDays(3)).By(PostAt(Street)).When(new AcceptPetition()).ThenAlreadySo();

    [Fact]
    public void A_community_can_never_accept() =>
        Given(Registered).On(Day).By(PostAt(Community)).When(new AcceptPetition()).ThenRefused(PetitionRefusals.CommunityCannotDecide);

    [Fact]
    public void A_petition_bureau_can_never_accept() =>
        Given(RegisteredBy(DistrictPetitionBureau)).On(Day).By(PostAt(DistrictPetitionBureau)).When(new AcceptPetition())
            .ThenRefused(PetitionRefusals.PetitionBureauCannotDecide);

    [Theory]
    [InlineData(Community)]
    [InlineData(District)]
    [InlineData(OtherStreet)]
    public void Nobody_but_the_body_that_holds_it_accepts(string unit) =>
        Given(Registered, Transferred).On(Day).By(PostAt(unit)).When(new AcceptPetition()).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void What_is_not_registered_cannot_be_accepted() => Given().On(Day).When(new AcceptPetition()).ThenRefused(PetitionRefusals.NotRegistered);
}
