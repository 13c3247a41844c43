using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Notifications;

/// <summary>The module's table of contents: the inbox, and who may mark what in it.</summary>
public sealed class NotificationsModule : IModule
{
    /// <summary>Every role that an entry can be addressed to: residents hold no post, administrators see no business data.</summary>
    private static readonly string[] Addressees =
        [.. Roles.All.Except([Roles.Resident, Roles.Auditor, Roles.SystemAdministrator, Roles.SecurityAdministrator])];

    /// <inheritdoc/>
    public string Name => "notifications";

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var inbox = api.MapGroup("/inbox").WithTags("Inbox");
        inbox.MapAnswer<Inbox>("", "ShowInbox", Inbox.List, Inbox.Answer).ForAnyAccount();
        inbox.MapCommand<MarkRead, InboxEntry>("/{id:guid}/read").For(Addressees);
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => @event is EntryPosted posted ? new EntryWasPosted(stream, posted.To) : null;
}
