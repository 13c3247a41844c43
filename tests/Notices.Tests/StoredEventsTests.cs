using CreationPlatform.Testing;
using static CreationPlatform.Notices.NoticeHistory;

namespace CreationPlatform.Notices;

public class StoredEventsTests
{
    [Fact]
    public void What_was_stored_once_keeps_its_name_and_form() => ApprovedEvents.AreKept(typeof(NoticesModule).Assembly, [Published, Corrected, Withdrawn]);
}
