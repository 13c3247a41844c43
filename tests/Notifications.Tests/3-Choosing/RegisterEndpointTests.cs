using CreationPlatform.Testing;
using static CreationPlatform.Notifications.ChannelHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Notifications;

public class RegisterEndpointTests
{
    private static readonly RegisterEndpoint Register = new(Street, EndpointKind.Dingtalk, Robot, RobotSecret, ["handler"]);

    [Fact]
    public void A_unit_lets_its_messages_go_to_a_robot() => Story<Endpoint>.Given().With(ByHandler).When(Register).Then(Registered);

    [Theory]
    [InlineData("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=invented", true)]
    [InlineData("http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=invented", false)]
    [InlineData("http://hooks.intranet/in", true)]
    [InlineData("https://127.0.0.1/in", false)]
    [InlineData("https://[::1]/in", false)]
    [InlineData("https://10.1.2.3/in", false)]
    [InlineData("https://account:password@hooks.example/in", false)]
    [InlineData("ftp://hooks.example/in", false)]
    [InlineData("hooks.example", false)]
    [InlineData("", false)]
    public void Its_address_is_public_and_encrypted_unless_the_configuration_names_the_host(string url, bool isValid) => Check(Register with { Url = url }).Should().Be(isValid);

    [Fact]
    public void Only_a_robot_of_DingTalk_brings_a_secret_and_roles_are_those_that_are_told_something()
    {
        Check(Register).Should().BeTrue();
        Check(Register with { Kind = EndpointKind.Webhook }).Should().BeFalse();
        Check(Register with { Kind = EndpointKind.Wecom, Secret = null }).Should().BeTrue();
        Check(Register with { Roles = ["emperor"] }).Should().BeFalse();
        Check(Register with { Roles = [] }).Should().BeFalse();
        Check(Register with { Roles = null }).Should().BeTrue();
    }

    private static bool Check(RegisterEndpoint command) => new RegisterEndpoint.Shape(new(["hooks.intranet"])).Validate(command).IsValid;
}
