using CreationPlatform.Testing;
using static CreationPlatform.Notifications.ChannelHistory;

namespace CreationPlatform.Notifications;

public class RetireEndpointTests
{
    [Fact]
    public void What_is_not_wanted_any_more_is_forgotten() => Story<Endpoint>.Given(Registered).With(ByHandler).When(new RetireEndpoint()).Then(new EndpointRetired(EndpointKey));

    [Fact]
    public void It_is_forgotten_once() => Story<Endpoint>.Given(Registered, new EndpointRetired(EndpointKey)).With(ByHandler).When(new RetireEndpoint()).ThenAlreadySo();

    [Fact]
    public void Its_key_is_destroyed_with_it() => new NotificationsModule().FactOf(Guid.Empty, new EndpointRetired(EndpointKey)).Should().Be(new AddressWasGivenUp(EndpointKey));
}
