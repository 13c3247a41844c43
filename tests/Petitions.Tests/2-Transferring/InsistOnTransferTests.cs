using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class InsistOnTransferTests
{
    private static readonly DateOnly Day = InsistedOn.InsistedOn;
    private static readonly InsistOnTransfer Insistence = new("扶手由街道安装。");

    [Fact]
    public void A_sender_that_does_not_agree_brings_the_matter_into_dispute() =>
        Given(Registered, Transferred, Objected).On(Day).By(PostAt(Community)).When(Insistence).Then(InsistedOn);

    [Fact]
    public void A_dispute_is_opened_once() =>
        Given(Registered, Transferred, Objected, InsistedOn).On(Day).By(PostAt(Community)).When(Insistence).ThenAlreadySo();

    [Fact]
    public void Only_the_sender_insists() =>
        Given(Registered, Transferred, Objected).On(Day).By(PostAt(Street)).When(Insistence).ThenRefused(PetitionRefusals.NotTheSender);

    [Fact]
    public void Nobody_insists_before_an_objection() =>
        Given(Registered, Transferred).On(Day).When(Insistence).ThenRefused(PetitionRefusals.NoOpenObjection);

    [Fact]
    public void Reasons_are_needed() => new InsistOnTransfer.Shape().Validate(new InsistOnTransfer("")).IsValid.Should().BeFalse();
}
