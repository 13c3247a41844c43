using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

/// <summary>Stories of an application, with its round and its survey beside it.</summary>
internal static class ApplicationStory
{
    public static Story<PilotApplication> Given(params IEvent<PilotApplication>[] history) =>
        Story<PilotApplication>.Given(history).Beside(RoundId, Opened).Beside(SurveyId, Surveyed);

    public static Story<PilotApplication> GivenFrozen(params IEvent<PilotApplication>[] history) => Given(history).Beside(RoundId, Opened, Frozen);
}
