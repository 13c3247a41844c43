using System.Net;

namespace CreationPlatform.Notifications;

public class OutboundHostsTests
{
    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("101.91.40.24", true)]
    [InlineData("2408:871a::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    public void An_address_of_an_inner_network_is_told_from_a_public_one(string address, bool isPublic) => OutboundHosts.IsPublic(IPAddress.Parse(address)).Should().Be(isPublic);

    [Fact]
    public async Task A_name_that_leads_into_the_inner_network_is_not_called()
    {
        var connect = () => new OutboundHosts([]).Connect(new("localhost", 1), CancellationToken.None).AsTask();
        await connect.Should().ThrowAsync<HostNotPermittedException>();
    }
}
