using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.FourOnes>;

namespace CreationPlatform.Communities;

public class IntroduceContactCardTests
{
    private static readonly IntroduceContactCard SetUp = new(Card.Community, Card.Contents, Card.From);

    [Fact]
    public void It_is_set_up() => Given().When(SetUp).Then(Card);

    [Fact]
    public void Setting_up_the_same_again_changes_nothing() => Given(Card).When(SetUp).ThenAlreadySo();

    [Fact]
    public void It_can_be_changed() => Given(Card).When(SetUp with { Contents = "受理点、热线" }).Then(Card with { Contents = "受理点、热线" });

    [Fact]
    public void It_stands_in_a_community() => Given().When(SetUp with { Community = TestUnits.Street }).ThenRefused(UnknownCommunity);

    [Fact]
    public void It_is_not_set_up_ahead_of_time() => Given().When(SetUp with { From = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void All_of_it_must_be_said() =>
        new IntroduceContactCard.Shape().Validate(new IntroduceContactCard("", "", default)).Errors.Select(e => e.PropertyName).Distinct().Should().Equal("Community", "Contents", "From");
}
