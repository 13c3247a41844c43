using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Unit>;

namespace CreationPlatform.Communities;

public class OpenUnitTests
{
    private static readonly OpenUnit NewCommunity = ToOpen(Community) with { Code = "530102001099", Name = "新社区居民委员会" };

    [Fact]
    public void A_community_is_opened_under_its_street() => Given().When(ToOpen(Community)).Then(Community);

    [Fact]
    public void A_department_is_opened_under_its_government_with_its_professional_parent() => Given().When(ToOpen(Bureau)).Then(Bureau);

    [Fact]
    public void A_province_needs_nothing_above_it()
    {
        var yunnan = new UnitOpened(TestUnits.Province, "云南省", UnitLevel.Province, "省", null, null, true, FirstDay);
        Given().When(ToOpen(yunnan)).Then(yunnan);
    }

    [Fact]
    public void A_code_need_not_begin_like_the_code_above_it() =>
        Given().When(NewCommunity with { Code = "530199001001" }).Then(new UnitOpened(
            "530199001001", "新社区居民委员会", UnitLevel.Community, "居委会类", TestUnits.Street, null, false, FirstDay));

    [Fact]
    public void Opening_the_same_again_changes_nothing() => Given(Community).When(ToOpen(Community)).ThenAlreadySo();

    [Fact]
    public void Opening_the_same_again_changes_nothing_even_after_a_change_of_name() =>
        Given(Community, new UnitRenamed("翠湖社区居民委员会", new(2026, 1, 1))).When(ToOpen(Community)).ThenAlreadySo();

    [Fact]
    public void A_code_is_not_given_twice() => Given(Community).When(ToOpen(Community) with { Name = "另一社区" }).ThenRefused(UnitAlreadyOpen);

    [Fact]
    public void A_closed_unit_does_not_free_its_code() =>
        Given(Community, new UnitClosed(new(2026, 2, 1))).When(ToOpen(Community) with { ValidFrom = Today }).ThenRefused(UnitAlreadyOpen);

    [Fact]
    public void An_unknown_parent_is_refused() => Given().When(NewCommunity with { Parent = "530102999000" }).ThenRefused(UnknownParent);

    [Fact]
    public void Only_a_province_has_no_parent() => Given().When(NewCommunity with { Parent = null }).ThenRefused(UnknownParent);

    [Fact]
    public void A_department_of_a_province_has_a_parent_too() =>
        Given().When(ToOpen(Bureau) with { Code = "530000000000-mzw", Level = UnitLevel.Province, Parent = null }).ThenRefused(UnknownParent);

    [Theory, InlineData(TestUnits.Community), InlineData(TestUnits.CityCommission)]
    public void A_division_lies_below_a_division_of_a_higher_level(string parent) =>
        Given().When(NewCommunity with { Parent = parent }).ThenRefused(LevelDoesNotFit);

    [Fact]
    public void A_department_has_the_level_of_its_government() => Given().When(ToOpen(Bureau) with { Level = UnitLevel.Township }).ThenRefused(LevelDoesNotFit);

    [Fact]
    public void A_department_carries_the_code_of_its_own_government() =>
        Given().When(ToOpen(Bureau) with { Parent = TestUnits.OtherDistrict }).ThenRefused(DepartmentOfAnotherGovernment);

    [Fact]
    public void A_zone_has_no_departments() =>
        Given().When(ToOpen(Bureau) with { Code = $"{TestUnits.Zone}-mzj", Level = UnitLevel.Township, Parent = TestUnits.Zone })
            .ThenRefused(DepartmentOfAnotherGovernment);

    [Theory, InlineData("530100000000-none"), InlineData(TestUnits.City), InlineData(TestUnits.DistrictPetitionBureau)]
    public void A_professional_parent_is_a_department_of_a_higher_level(string professionalParent) =>
        Given().When(ToOpen(Bureau) with { ProfessionalParent = professionalParent }).ThenRefused(ProfessionalParentDoesNotFit);

    [Fact]
    public void A_division_has_no_professional_parent() =>
        Given().When(NewCommunity with { ProfessionalParent = TestUnits.CityCommission }).ThenRefused(ProfessionalParentDoesNotFit);

    [Fact]
    public void A_community_is_never_a_body() => Given().When(NewCommunity with { IsBody = true }).ThenRefused(CommunityIsNoBody);

    private static readonly UnitOpened Compound = new(
        $"{TestUnits.Community}.001", "翠湖小区", UnitLevel.Compound, "居民小区", TestUnits.Community, null, false, FirstDay);

    [Fact]
    public void A_compound_is_opened_within_its_community() => Given().When(ToOpen(Compound)).Then(Compound);

    [Theory]
    [InlineData("530102001001.001", UnitLevel.Compound, TestUnits.Street)]
    [InlineData("530102001001.001", UnitLevel.Community, TestUnits.Community)]
    [InlineData("530102001099", UnitLevel.Compound, TestUnits.Community)]
    public void A_compound_lies_in_a_community_and_has_a_code_and_level_of_its_own(string code, UnitLevel level, string parent) =>
        Given().When(ToOpen(Compound) with { Code = code, Level = level, Parent = parent }).ThenRefused(CompoundOutsideCommunity);

    [Fact]
    public void Nothing_lies_under_a_compound()
    {
        var now = TestCircumstances.On(Today);
        var within = now.Units.With([new(Compound.Code, Compound.Name, UnitLevel.Compound, "", TestUnits.Community, null, false)], []);
        Given().With(now with { Units = within }).When(NewCommunity with { Parent = Compound.Code }).ThenRefused(LevelDoesNotFit);
    }

    [Fact]
    public void A_compound_is_never_a_body() => Given().When(ToOpen(Compound) with { IsBody = true }).ThenRefused(CommunityIsNoBody);

    [Theory, InlineData("530102401000", "街道"), InlineData("530102001000", UnitKinds.StatisticalZone)]
    public void A_zone_of_the_statistics_office_is_never_a_body_whether_code_or_kind_tells(string code, string kind) =>
        Given().When(ToOpen(Street) with { Code = code, Kind = kind }).ThenRefused(ZoneIsNoBody);

    [Theory]
    [InlineData("530102001000", true)]
    [InlineData("530102000000-mzj", true)]
    [InlineData("530102001001.003", true)]
    [InlineData("530102001001.3", false)]
    [InlineData("530102001001.003-mzj", false)]
    [InlineData("530102", false)]
    [InlineData("530102001000\n", false)]
    [InlineData("53010200100０", false)]
    [InlineData("530102000000-MZJ", false)]
    [InlineData("530102000000-", false)]
    public void A_code_is_twelve_digits_and_for_a_department_some_letters_for_a_compound_a_number(string code, bool valid) =>
        new OpenUnit.Shape().Validate(ToOpen(Street) with { Code = code }).IsValid.Should().Be(valid);

    [Fact]
    public void A_unit_has_a_name_a_kind_and_a_known_level() =>
        new OpenUnit.Shape().Validate(ToOpen(Street) with { Name = "", Kind = "", Level = 0 }).Errors.Select(e => e.PropertyName)
            .Should().Equal("Name", "Level", "Kind");
}
