using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Notifications;

/// <summary>The module's table of contents: the inbox, what is sent of it to mail and machines, and who may see to what.</summary>
public sealed class NotificationsModule : IModule
{
    /// <summary>Every role that an entry can be addressed to: residents hold no post, administrators see no business data.</summary>
    internal static readonly string[] Addressees =
        [.. Roles.All.Except([Roles.Resident, Roles.Auditor, Roles.SystemAdministrator, Roles.SecurityAdministrator])];

    /// <inheritdoc/>
    public string Name => "notifications";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services
        .AddSingleton(provider => MailSettings.Of(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton(provider => new OutboundHosts(
            provider.GetRequiredService<IConfiguration>()["Platform:Webhooks:AllowedHosts"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []))
        .AddSingleton<ChannelDocuments>().AddSingleton<Recipients>().AddSingleton<Deliveries>().AddSingleton<IWarn>(provider => provider.GetRequiredService<Deliveries>())
        .AddSingleton<DeliveryList>().AddSingleton<LetterSender>().AddSingleton<MachineSender>()
        .AddSweep<SendDeliveries>("notification-deliveries", "0/10 * * * * ?");

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var inbox = api.MapGroup("/inbox").WithTags("Inbox");
        inbox.MapAnswer<Inbox>("", "ShowInbox", Inbox.List, Inbox.Answer).ForAnyAccount();
        inbox.MapCommand<MarkRead, InboxEntry>("/{id:guid}/read").For(Addressees);

        var channels = api.MapGroup("/channels").WithTags("Channels");
        channels.MapOwn<ChooseChannels, ChannelChoice>("", ChannelChoice.StreamOf).For(Addressees);
        channels.MapInquiry("", "GetChannels", [], OwnChannels.Of).For(Addressees);

        var endpoints = api.MapGroup("/endpoints").WithTags("Endpoints");
        endpoints.MapCreation<RegisterEndpoint, Endpoint>("").For(Roles.SystemAdministrator);
        endpoints.MapCommand<RetireEndpoint, Endpoint>("/{id:guid}/retirement").For(Roles.SystemAdministrator);
        endpoints.MapDocuments<EndpointDetails>("", new("registeredAt", "unit", "kind")).For(Roles.SystemAdministrator);
        endpoints.MapPart<EndpointDetails>("/{id:guid}/secret", "GetEndpointSecret", EndpointSecret.Choose, EndpointSecret.Show, "secret").For(Roles.SystemAdministrator);
        api.MapDeliveries();
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => @event switch
    {
        EntryPosted e => new EntryWasPosted(stream, e.To, e.ClosedTo),
        MailAddressGivenUp e => new AddressWasGivenUp(e.Key),
        EndpointRetired e => new AddressWasGivenUp(e.Key),
        _ => null,
    };
}
