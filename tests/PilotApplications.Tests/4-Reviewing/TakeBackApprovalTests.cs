using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

public class TakeBackApprovalTests
{
    private static readonly TakeBackApproval TakeBack = new(TakenBack.Reason);

    [Fact]
    public void The_city_takes_back_what_the_province_has_not_acted_on() => Given(AtProvince).With(AsCity(ProvinceDay)).When(TakeBack).Then(TakenBack);

    [Fact]
    public void Then_the_province_waits_again() => Given([.. AtProvince, TakenBack]).With(AsProvince(ProvinceDay)).When(new RecogniseApplication("号", "同意")).ThenRefused(PilotRefusals.LowerLevelFirst);

    public static TheoryData<string> Acts => ["recognised", "returned", "rejected"];

    [Theory, MemberData(nameof(Acts))]
    public void Nobody_undoes_what_the_next_level_has_acted_on(string act) =>
        Given([.. AtProvince, act switch { "recognised" => Recognised, "returned" => Returned with { Step = 1 }, _ => Rejected with { Step = 1 } }])
            .With(AsCity(ProvinceDay)).When(TakeBack).ThenRefused(PilotRefusals.NextLevelHasActed);

    [Fact]
    public void Who_has_agreed_to_nothing_takes_nothing_back() => Given(AtCity).With(AsCity(CityDay)).When(TakeBack).ThenRefused(PilotRefusals.NothingToTakeBack);

    [Fact]
    public void The_province_does_not_take_back_for_the_city() => Given(AtProvince).With(AsProvince(ProvinceDay)).When(TakeBack).ThenRefused(PilotRefusals.NotYourStep);
}
