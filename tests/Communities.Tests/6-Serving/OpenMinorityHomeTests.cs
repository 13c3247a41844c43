using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.FourOnes>;

namespace CreationPlatform.Communities;

public class OpenMinorityHomeTests
{
    private static readonly OpenMinorityHome SetUp = new(Home.Community, Home.Place, Home.Weekday, Home.Funds, Home.FundsSource, Home.From);

    [Fact]
    public void It_is_set_up() => Given().When(SetUp).Then(Home);

    [Fact]
    public void Setting_up_the_same_again_changes_nothing() => Given(Home).When(SetUp).ThenAlreadySo();

    [Fact]
    public void It_can_be_changed() => Given(Home).When(SetUp with { Funds = 9000 }).Then(Home with { Funds = 9000 });

    [Fact]
    public void It_stands_in_a_community() => Given().When(SetUp with { Community = TestUnits.Street }).ThenRefused(UnknownCommunity);

    [Fact]
    public void It_is_not_set_up_ahead_of_time() => Given().When(SetUp with { From = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void All_of_it_must_be_said() =>
        new OpenMinorityHome.Shape().Validate(new OpenMinorityHome("", "", (DayOfWeek)7, 0.001m, "", default)).Errors.Select(e => e.PropertyName).Distinct().Should().Equal("Community", "Place", "Weekday", "Funds", "FundsSource", "From");
}
