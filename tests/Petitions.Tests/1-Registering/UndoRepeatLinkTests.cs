using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class UndoRepeatLinkTests
{
    private static readonly DateOnly Day = RepeatUndone.UndoneOn;
    private static readonly UndoRepeatLink Undoing = new("这次是另一个单元。");

    [Fact]
    public void The_link_is_undone_with_reasons() => Given(Registered, RepeatFound).On(Day).By(PostAt(Community)).When(Undoing).Then(RepeatUndone);

    [Fact]
    public void What_is_not_linked_is_not_undone() => Given(Registered).On(Day).When(Undoing).ThenRefused(PetitionRefusals.NotLinked);

    [Fact]
    public void Nobody_else_undoes_it() => Given(Registered, RepeatFound).On(Day).By(PostAt(District)).When(Undoing).ThenRefused(PetitionRefusals.NotInYourHands);

    [Fact]
    public void Reasons_are_needed() => new UndoRepeatLink.Shape().Validate(new UndoRepeatLink("")).IsValid.Should().BeFalse();
}
