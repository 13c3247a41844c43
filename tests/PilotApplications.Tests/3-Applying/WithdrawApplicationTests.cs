using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

public class WithdrawApplicationTests
{
    private static readonly WithdrawApplication Withdraw = new(Withdrawn.Reason);

    [Fact]
    public void A_district_gives_its_attempt_up() => Given(Drafted).With(AsBureau(CityDay)).When(Withdraw).Then(Withdrawn);

    [Fact]
    public void While_the_city_has_it_too() => Given(AtCity).With(AsBureau(CityDay)).When(Withdraw).Then(Withdrawn);

    [Fact]
    public void And_when_it_was_returned() => Given([.. AtCity, Returned]).With(AsBureau(CityDay)).When(Withdraw).Then(Withdrawn);

    [Fact]
    public void Not_once_the_city_has_agreed() => Given(AtProvince).With(AsBureau(CityDay)).When(Withdraw).ThenRefused(PilotRefusals.NextLevelHasActed);

    [Fact]
    public void Nor_once_it_is_a_pilot() => Given(IsRecognised).With(AsBureau(ProvinceDay)).When(Withdraw).ThenRefused(PilotRefusals.NextLevelHasActed);

    [Fact]
    public void What_has_ended_has_ended() => Given([.. AtCity, Rejected]).With(AsBureau(CityDay)).When(Withdraw).ThenRefused(PilotRefusals.NotInDraft);

    [Fact]
    public void Nobody_above_withdraws_for_the_district() => Given(AtCity).With(AsCity(CityDay)).When(Withdraw).ThenRefused(PilotRefusals.NotYourDistrict);
}
