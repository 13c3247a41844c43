using CreationPlatform.BuildingBlocks;
using CreationPlatform.Notifications;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>An endpoint of the street in which things are walked, something to be sent, and bodies for their commands.</summary>
internal sealed record WalkedChannels(Guid Endpoint, Guid Delivery)
{
    public static async Task<WalkedChannels> In(PlatformOnPostgres platform)
    {
        using var admin = platform.Client("system.admin");
        var endpoint = await admin.Ask(HttpMethod.Post, "/api/notifications/endpoints", Registration, ("Idempotency-Key", "the walked endpoint")).Json();
        var delivery = StreamIds.From("a walked delivery");
        await platform.Services.GetRequiredService<Deliveries>().Queue(
            new(delivery, DeliveryChannel.Mail, WalkedThings.GuineaPig, StreamIds.From("an entry"), platform.Clock.GetUtcNow()), platform.Clock.GetUtcNow());
        return new(endpoint.GetProperty("id").GetGuid(), delivery);
    }

    public static IEnumerable<(string Operation, object Body)> Bodies =>
        [("ChooseChannels", new { mailTo = "handler@street.example", language = "chinese", digestHour = 9 }), ("RegisterEndpoint", Registration), ("RetireEndpoint", new { })];

    private static object Registration => new
    {
        unit = PetitionOverRest.Street, kind = "dingtalk", url = "https://oapi.dingtalk.com/robot/send?access_token=invented", secret = "SECinvented", roles = new[] { "handler" },
    };
}
