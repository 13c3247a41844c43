using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

public class RejectApplicationTests
{
    private static readonly RejectApplication Reject = new(Rejected.Reason);

    [Fact]
    public void A_level_says_no_and_why() => Given(AtCity).With(AsCity(CityDay)).When(Reject).Then(Rejected);

    [Fact]
    public void The_province_does_not_say_no_before_the_city_has_spoken() => Given(AtCity).With(AsProvince(CityDay)).When(Reject).ThenRefused(PilotRefusals.LowerLevelFirst);

    [Fact]
    public void A_pilot_is_not_rejected() => Given(IsRecognised).With(AsProvince(ProvinceDay)).When(Reject).ThenRefused(PilotRefusals.NotUnderReview);

    [Fact]
    public void The_page_keeps_the_attempt_that_ended() =>
        Read<ApplicationDetails, PilotApplication>(AppId, [.. AtCity, Rejected]).EarlierAttempts.Should().Equal(new EndedAttempt(1, TestUnits.Community, ApplicationStage.Rejected, CityDay, Rejected.Reason));
}
