using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Unit>;

namespace CreationPlatform.Communities;

public class RenameUnitTests
{
    private static readonly RenameUnit Rename = new("翠湖社区居民委员会", new(2026, 1, 1));
    private static readonly UnitRenamed Renamed = new(Rename.Name, Rename.From);

    [Fact]
    public void A_name_counts_from_a_day_in_the_past() => Given(Community).When(Rename).Then(Renamed);

    [Fact]
    public void A_name_can_be_entered_before_its_day() => Given(Community).When(Rename with { From = Tomorrow }).Then(Renamed with { From = Tomorrow });

    [Fact]
    public void The_earlier_name_can_come_back() =>
        Given(Community, Renamed).When(new RenameUnit(Community.Name, Today)).Then(new UnitRenamed(Community.Name, Today));

    [Fact]
    public void A_name_that_counts_already_changes_nothing() => Given(Community, Renamed).When(Rename with { From = Today }).ThenAlreadySo();

    [Fact]
    public void A_unit_that_was_never_opened_has_no_name() => Given().When(Rename).ThenRefused(UnitNotOpen);

    [Fact]
    public void A_closed_unit_keeps_its_last_name() => Given(Community, new UnitClosed(new(2026, 2, 1))).When(Rename).ThenRefused(UnitIsClosed);

    [Fact]
    public void No_name_counts_before_the_first_day() => Given(Community).When(Rename with { From = FirstDay.AddDays(-1) }).ThenRefused(BeforeOpening);

    [Fact]
    public void A_name_is_not_empty() => new RenameUnit.Shape().Validate(Rename with { Name = " " }).IsValid.Should().BeFalse();
}
