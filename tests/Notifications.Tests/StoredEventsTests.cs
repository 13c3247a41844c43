using CreationPlatform.Testing;
using static CreationPlatform.Notifications.InboxHistory;

namespace CreationPlatform.Notifications;

public class StoredEventsTests
{
    [Fact]
    public void What_was_stored_once_keeps_its_name_and_form() => ApprovedEvents.AreKept(typeof(NotificationsModule).Assembly, [
        Posted, Read, ClosedSamples.Close(ChannelHistory.Chosen), new MailAddressGivenUp(ChannelHistory.MailKey), ClosedSamples.Close(ChannelHistory.Registered), new EndpointRetired(ChannelHistory.EndpointKey),
    ]);
}
