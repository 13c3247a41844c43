using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class LinkAsRepeatTests
{
    private static readonly DateOnly Day = RepeatFound.LinkedOn;
    private static readonly LinkAsRepeat Link = new(First, "与上次反映的楼道扶手是同一件事。");

    [Fact]
    public void Who_has_it_in_hand_links_it_to_the_first_one() =>
        Given(Registered).Beside(First, Registered).On(Day).By(PostAt(Community)).When(Link).Then(RepeatFound);

    [Fact]
    public void To_whom_it_is_linked_already_it_is_already_so() => Given(Registered, RepeatFound).Beside(First, Registered).On(Day).When(Link).ThenAlreadySo();

    [Fact]
    public void It_has_one_first_matter_only() =>
        Given(Registered, RepeatFound with { OfPetition = Person }).Beside(First, Registered).On(Day).When(Link).ThenRefused(PetitionRefusals.AlreadyLinked);

    [Fact]
    public void After_the_link_was_undone_it_can_be_linked_again() =>
        Given(Registered, RepeatFound, RepeatUndone).Beside(First, Registered).On(Day).When(Link).Then(RepeatFound);

    [Fact]
    public void A_matter_that_nobody_knows_is_no_first_one_and_neither_is_itself() =>
        Given(Registered).On(Day).When(Link).ThenRefused(PetitionRefusals.FirstPetitionNotFound);

    [Fact]
    public void A_repeat_is_not_linked_to_a_repeat() =>
        Given(Registered).Beside(First, Registered, RepeatFound with { OfPetition = Person }).On(Day).When(Link).ThenRefused(PetitionRefusals.LinkToTheFirst);

    [Fact]
    public void The_first_one_is_not_the_later_one() =>
        Given(Registered).Beside(First, Registered with { ReceivedOn = Registered.ReceivedOn.AddDays(1) }).On(Day).When(Link).ThenRefused(PetitionRefusals.FirstIsLater);

    [Fact]
    public void No_link_leads_from_an_open_matter_to_a_closed_one() =>
        Given(Registered).Beside(First, Accusation).On(Day).When(Link).ThenRefused(PetitionRefusals.FirstPetitionNotFound);

    [Fact]
    public void Nobody_else_links_it() => Given(Registered).Beside(First, Registered).On(Day).By(PostAt(District)).When(Link).ThenRefused(PetitionRefusals.NotInYourHands);

    [Fact]
    public void Nothing_is_linked_after_the_last_word() =>
        Given(UpTo(ReexaminationIssued)).Beside(First, Registered).On(ReexaminationIssued.IssuedOn).When(Link).ThenRefused(PetitionRefusals.EndedByReexamination);

    [Theory]
    [InlineData("", false)]
    [InlineData("同一件事", true)]
    public void Reasons_are_needed(string reasons, bool valid) => new LinkAsRepeat.Shape().Validate(Link with { Reasons = reasons }).IsValid.Should().Be(valid);
}
