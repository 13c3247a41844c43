using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class RecordMobilisationTests
{
    private static readonly RecordMobilisation Record = new(WorkDay, Mobilised.Place, 180);

    [Fact]
    public void The_district_mobilises() => Given(Begun).With(AsBureau(WorkDay)).When(Record).Then(Mobilised);

    [Fact]
    public void Mobilised_is_mobilised() => Given(Begun, Mobilised).With(AsBureau(WorkDay)).When(Record).ThenAlreadySo();

    [Fact]
    public void It_follows_the_recognition() => Given(Begun).With(AsBureau(WorkDay)).When(Record with { HeldOn = ProvinceDay.AddDays(-1) }).ThenRefused(PilotRefusals.BeforeRecognition);
}
