using CreationPlatform.Communities;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PassOnApplicationTests
{
    private static readonly PassOnApplication PassOn = new(PilotsHistory.PassedOn.DocumentNumber, PilotsHistory.PassedOn.Conclusion);

    [Fact]
    public void The_city_agrees_and_the_provinces_clock_starts() => Given(AtCity).With(AsCity(CityDay)).When(PassOn).Then(PilotsHistory.PassedOn);

    [Fact]
    public void The_province_does_not_act_before_the_city() => Given(AtCity).With(AsProvince(CityDay)).When(PassOn).ThenRefused(PilotRefusals.LowerLevelFirst);

    [Fact]
    public void The_last_level_recognises_instead() => Given(AtProvince).With(AsProvince(ProvinceDay)).When(PassOn).ThenRefused(PilotRefusals.LastLevelRecognises);

    [Fact]
    public void Who_submitted_does_not_approve_whatever_post_he_holds() =>
        Given(AtCity).With(As(Bureau, CityDay, PostOf(Roles.CityUrbanDivision, CityCommission))).When(PassOn).ThenRefused(PilotRefusals.SubmitterNeverApproves);

    [Fact]
    public void Nor_does_who_gave_the_districts_consent() =>
        Given(AtCity).With(As(Government, CityDay, PostOf(Roles.CityUrbanDivision, City))).When(PassOn).ThenRefused(PilotRefusals.SubmitterNeverApproves);

    [Fact]
    public void Another_role_at_the_city_does_not() => Given(AtCity).With(As("x", CityDay, PostOf(Roles.SteeringDeputy, City))).When(PassOn).ThenRefused(PilotRefusals.NotYourStep);

    [Fact]
    public void Nothing_is_decided_while_the_round_is_frozen() => GivenFrozen(AtCity).With(AsCity(Holidays.To)).When(PassOn).ThenRefused(PilotRefusals.RoundIsFrozen);

    [Fact]
    public void What_was_not_submitted_is_not_passed_on() => Given(Complete).With(AsCity(CityDay)).When(PassOn).ThenRefused(PilotRefusals.NotUnderReview);

    [Fact]
    public void A_chain_of_three_steps_is_climbed_step_by_step()
    {
        var drafted = Drafted with { Chain = Revised.Chain };
        Given(drafted, Submitted, PilotsHistory.PassedOn).With(AsProvince(ProvinceDay)).When(PassOn).Then(PilotsHistory.PassedOn with { Step = 1, By = ProvinceAccount, PassedOn = ProvinceDay, Due = Due("PA-02", ProvinceDay) });
    }
}
