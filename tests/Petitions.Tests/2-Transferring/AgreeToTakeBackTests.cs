using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AgreeToTakeBackTests
{
    private static readonly DateOnly Day = TakenBack.TakenBackOn;

    private static IEvent<Petition>[] SentBy(string sender) => [RegisteredBy(sender), Transferred with { From = sender }, Objected];

    [Fact]
    public void The_sender_has_the_matter_in_hand_again() =>
        Given(SentBy(Community)).On(Day).By(PostAt(Community)).When(new AgreeToTakeBack()).Then(TakenBack);

    [Fact]
    public void A_petition_bureau_has_fifteen_days_to_transfer_it_elsewhere() =>
        Given(SentBy(DistrictPetitionBureau)).On(Day).By(PostAt(DistrictPetitionBureau)).When(new AgreeToTakeBack())
            .Then(TakenBack with { By = DistrictPetitionBureau, TransferDue = Due("XF-01", from: Day, on: new(2026, 3, 1)) });

    [Fact]
    public void Another_body_has_fifteen_days_to_tell_the_petitioner() =>
        Given(SentBy(District)).On(Day).By(PostAt(District)).When(new AgreeToTakeBack())
            .Then(TakenBack with { By = District, NoticeDue = Due("XF-02", from: Day, on: new(2026, 3, 1)) });

    [Fact]
    public void Unless_there_is_no_address_to_tell() =>
        Given(RegisteredBy(District) with { PetitionerAddress = null }, Transferred with { From = District }, Objected)
            .On(Day).When(new AgreeToTakeBack()).Then(TakenBack with { By = District });

    [Fact]
    public void It_can_give_way_after_it_insisted() =>
        Given([.. SentBy(Community), InsistedOn]).On(Day).By(PostAt(Community)).When(new AgreeToTakeBack()).Then(TakenBack);

    [Fact]
    public void Nobody_else_agrees_for_it() =>
        Given(SentBy(Community)).On(Day).By(PostAt(Street)).When(new AgreeToTakeBack()).ThenRefused(PetitionRefusals.NotTheSender);

    [Fact]
    public void Nothing_goes_back_without_an_objection() =>
        Given(Registered, Transferred).On(Day).When(new AgreeToTakeBack()).ThenRefused(PetitionRefusals.NoOpenObjection);

    [Fact]
    public void A_sender_that_is_no_longer_in_the_directory_takes_nothing_back() =>
        Given(SentBy("530102999000")).On(Day).When(new AgreeToTakeBack()).ThenRefused(PetitionRefusals.UnknownUnit);
}
