using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.FourOnes>;

namespace CreationPlatform.Communities;

public class ConnectHotlineTests
{
    private static readonly ConnectHotline SetUp = new(Line.Community, Line.Number, Line.From);

    [Fact]
    public void It_is_set_up() => Given().When(SetUp).Then(Line);

    [Fact]
    public void Setting_up_the_same_again_changes_nothing() => Given(Line).When(SetUp).ThenAlreadySo();

    [Fact]
    public void It_can_be_changed() => Given(Line).When(SetUp with { Number = "0871-65123456" }).Then(Line with { Number = "0871-65123456" });

    [Fact]
    public void It_stands_in_a_community() => Given().When(SetUp with { Community = TestUnits.Street }).ThenRefused(UnknownCommunity);

    [Fact]
    public void It_is_not_set_up_ahead_of_time() => Given().When(SetUp with { From = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void All_of_it_must_be_said() =>
        new ConnectHotline.Shape().Validate(new ConnectHotline("", "119119", default)).Errors.Select(e => e.PropertyName).Distinct().Should().Equal("Community", "Number", "From");
}
