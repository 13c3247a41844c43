using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

public class ReturnApplicationTests
{
    private static readonly ReturnApplication Return = new(Returned.Reason, Returned.Missing, 5);

    [Fact]
    public void The_district_is_told_what_to_mend_and_until_when() => Given(AtCity).With(AsCity(CityDay)).When(Return).Then(Returned);

    [Fact]
    public void What_is_missing_is_told_once() => Given([.. AtCity, Returned, Submitted]).With(AsCity(CityDay)).When(Return).ThenRefused(PilotRefusals.ToldOnce);

    [Fact]
    public void What_to_mend_in_substance_may_be_told_again() =>
        Given([.. AtCity, Returned, Submitted]).With(AsCity(CityDay)).When(Return with { Missing = [] }).Then(Returned with { Missing = [] });

    [Fact]
    public void A_new_attempt_may_be_told_again() =>
        Given([.. AtCity, Returned, Withdrawn, .. AtCity]).With(AsCity(CityDay)).When(Return).Then(Returned);

    [Fact]
    public void What_the_province_returns_climbs_again_from_below() =>
        After([.. AtProvince, Returned with { Step = 1, By = ProvinceAccount }, Submitted]).Step.Should().Be(0);

    [Fact]
    public void A_level_that_has_passed_it_on_returns_it_no_more() => Given(AtProvince).With(AsCity(CityDay)).When(Return).ThenRefused(PilotRefusals.NotYourStep);
}
