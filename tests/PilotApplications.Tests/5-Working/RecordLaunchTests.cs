using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class RecordLaunchTests
{
    private static readonly RecordLaunch Record = new(WorkDay, Launched.Place, [UnitLevel.County, UnitLevel.Prefecture, UnitLevel.Province]);

    [Fact]
    public void Three_levels_launch_together() => Given(Begun).With(AsBureau(WorkDay)).When(Record).Then(Launched);

    [Fact]
    public void Two_are_not_enough() => Given(Begun).With(AsBureau(WorkDay)).When(Record with { Levels = [UnitLevel.County, UnitLevel.Prefecture] }).ThenRefused(PilotRefusals.ThreeLevelsLaunch);

    [Fact]
    public void Launched_is_launched() => Given(Begun, Launched).With(AsBureau(WorkDay)).When(Record).ThenAlreadySo();

    [Fact]
    public void It_follows_the_recognition() => Given(Begun).With(AsBureau(WorkDay)).When(Record with { HeldOn = ProvinceDay.AddDays(-1) }).ThenRefused(PilotRefusals.BeforeRecognition);

    [Fact]
    public void And_has_been_held() => Given(Begun).With(AsBureau(WorkDay)).When(Record with { HeldOn = WorkDay.AddDays(1) }).ThenRefused(PilotRefusals.DateInFuture);

    [Fact]
    public void The_district_records_it() => Given(Begun).With(AsWorker(WorkDay)).When(Record).ThenRefused(PilotRefusals.NotYourDistrict);
}
