using CreationPlatform.Testing;

namespace CreationPlatform.PilotApplications;

public class StoredEventsTests
{
    [Fact]
    public void What_was_stored_once_keeps_its_name_and_form() => ApprovedEvents.AreKept(typeof(PilotApplicationsModule).Assembly, [.. PilotsHistory.EveryEvent.Select(ClosedSamples.Close), .. PilotsAtWork.EveryEvent]);
}
