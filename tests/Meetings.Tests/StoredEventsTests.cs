using CreationPlatform.Testing;

namespace CreationPlatform.Meetings;

public class StoredEventsTests
{
    [Fact]
    public void What_was_stored_once_keeps_its_name_and_form() => ApprovedEvents.AreKept(typeof(MeetingsModule).Assembly, MeetingsHistory.EveryEvent);
}
