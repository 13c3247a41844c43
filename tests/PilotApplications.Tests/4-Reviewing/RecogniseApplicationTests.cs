using CreationPlatform.Communities;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class RecogniseApplicationTests
{
    private static readonly RecogniseApplication Recognise = new(Recognised.DocumentNumber, Recognised.Conclusion);

    [Fact]
    public void The_province_recognises_what_the_city_has_agreed_to() => Given(AtProvince).With(AsProvince(ProvinceDay)).When(Recognise).Then(Recognised);

    [Fact]
    public void Not_before_the_city() => Given(AtCity).With(AsProvince(CityDay)).When(Recognise).ThenRefused(PilotRefusals.LowerLevelFirst);

    [Fact]
    public void A_city_recognises_nothing() => Given(AtCity).With(AsCity(CityDay)).When(Recognise).ThenRefused(PilotRefusals.NotTheLastLevel);

    [Fact]
    public void Who_agreed_below_does_not_decide_above() => Given(AtProvince).With(As(CityAccount, ProvinceDay, ProvincePost)).When(Recognise).ThenRefused(PilotRefusals.ActedBelow);

    [Fact]
    public void Another_citys_office_has_no_say() => Given(AtProvince).With(As("x", ProvinceDay, PostOf(Roles.ProvinceSupervisor, City))).When(Recognise).ThenRefused(PilotRefusals.NotYourStep);

    [Fact]
    public void Recognised_is_recognised() => Given(IsRecognised).With(AsProvince(ProvinceDay)).When(Recognise).ThenRefused(PilotRefusals.NotUnderReview);
}
