using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.FourOnes>;

namespace CreationPlatform.Communities;

public class OpenReceptionPointTests
{
    private static readonly OpenReceptionPoint SetUp = new(Point.Community, Point.Place, Point.Hours, Point.From);

    [Fact]
    public void It_is_set_up() => Given().When(SetUp).Then(Point);

    [Fact]
    public void Setting_up_the_same_again_changes_nothing() => Given(Point).When(SetUp).ThenAlreadySo();

    [Fact]
    public void It_can_be_changed() => Given(Point).When(SetUp with { Place = "翠湖西路14号" }).Then(Point with { Place = "翠湖西路14号" });

    [Fact]
    public void It_stands_in_a_community() => Given().When(SetUp with { Community = TestUnits.Street }).ThenRefused(UnknownCommunity);

    [Fact]
    public void It_is_not_set_up_ahead_of_time() => Given().When(SetUp with { From = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void All_of_it_must_be_said() =>
        new OpenReceptionPoint.Shape().Validate(new OpenReceptionPoint("", "", "", default)).Errors.Select(e => e.PropertyName).Distinct().Should().Equal("Community", "Place", "Hours", "From");
}
