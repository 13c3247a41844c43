using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Notifications;

/// <summary>A handler who wants mail, and a street whose messages go to a robot.</summary>
internal static class ChannelHistory
{
    public const string Mailbox = "handler@street.example", Robot = "https://oapi.dingtalk.com/robot/send?access_token=invented", RobotSecret = "SECinvented";

    public static readonly Guid MailKey = StreamIds.From("mail-address", TestCircumstances.CommandId), EndpointKey = StreamIds.From("endpoint-key", TestCircumstances.CommandId);

    public static ChannelsChosen Chosen => new("street.handler", Sealed.For(MailKey, Mailbox), MessageLanguage.Chinese, 9);

    public static EndpointRegistered Registered =>
        new(Street, [Street, District, City, Province], EndpointKind.Dingtalk, ["handler"], Sealed.For(EndpointKey, Robot), Sealed.For(EndpointKey, RobotSecret));

    public static Circumstances ByHandler => TestCircumstances.On(new(2026, 2, 24), InboxHistory.Handler);
}
