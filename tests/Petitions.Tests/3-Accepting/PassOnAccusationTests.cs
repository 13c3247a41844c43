using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class PassOnAccusationTests
{
    private static readonly DateOnly Day = PassedOn.PassedOn;
    private static readonly PassOnAccusation ToTheCommission = new("五华区纪委监委", "附原信一份");

    [Fact]
    public void An_accusation_goes_to_who_is_competent() => Given(Accusation).On(Day).By(PostAt(District)).When(ToTheCommission).Then(PassedOn);

    [Fact]
    public void A_petition_bureau_passes_it_on_too() =>
        Given(Accusation with { RegisteredAt = DistrictPetitionBureau }).On(Day).By(PostAt(DistrictPetitionBureau)).When(ToTheCommission)
            .Then(PassedOn with { By = DistrictPetitionBureau });

    [Fact]
    public void The_petitioner_is_still_told() =>
        Given(Accusation, PassedOn).On(Day).By(PostAt(District)).When(new GiveReceiptNotice(ServiceMethod.Hand, Day, "已移送"))
            .Then(new ReceiptNoticeGiven(District, ServiceMethod.Hand, Day, For("已移送")));

    [Theory]
    [InlineData("华山街道")]
    [InlineData("翠湖西路社区居民委员会")]
    public void Never_to_the_accused_nor_to_one_under_them(string unit) =>
        Given(Accusation).On(Day).By(PostAt(District)).When(new PassOnAccusation(unit)).ThenRefused(PetitionRefusals.AccusedCannotReceive);

    [Fact]
    public void A_community_transfers_it_and_decides_nothing() =>
        Given(Accusation with { RegisteredAt = Community, Accused = OtherStreet }).On(Day).By(PostAt(Community)).When(ToTheCommission).ThenRefused(PetitionRefusals.CommunityCannotDecide);

    [Fact]
    public void Only_the_holder_does_it() => Given(Accusation).On(Day).By(PostAt(City)).When(ToTheCommission).ThenRefused(PetitionRefusals.NotInYourHands);

    [Fact]
    public void An_appeal_is_not_passed_on() => Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(ToTheCommission).ThenRefused(PetitionRefusals.NotAnAccusation);

    [Fact]
    public void An_objection_is_answered_first() =>
        Given(Accusation with { Accused = OtherStreet }, Transferred with { From = District }, Objected).On(Day).By(PostAt(Street)).When(ToTheCommission).ThenRefused(PetitionRefusals.ObjectionOpen);

    [Fact]
    public void Passed_on_it_ends_here() => Given(Accusation, PassedOn).On(Day).By(PostAt(District)).When(new TransferPetition(City)).ThenRefused(PetitionRefusals.AccusationIsPassedOn);

    [Fact]
    public void It_goes_somewhere() => new PassOnAccusation.Shape().Validate(new PassOnAccusation("")).IsValid.Should().BeFalse();
}
