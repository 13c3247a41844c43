using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Notifications;

/// <summary>
/// An entry came into an inbox: whoever holds such a post and wants mail gets it, and so do the machines of these units. What is queued has
/// its id from entry and target, so that a fact told twice queues once.
/// </summary>
[InAnyOrder]
internal sealed class QueueDeliveriesWhenEntryWasPosted(
    IHoldPosts posts, Recipients recipients, ChannelDocuments documents, Deliveries deliveries, IOrgTrees trees, WorkingHours hours, RuleBooks rules, TimeProvider clock)
    : INotificationHandler<EntryWasPosted>
{
    public async Task Handle(EntryWasPosted notification, CancellationToken cancellationToken)
    {
        var (entry, to) = (notification.Entry, notification.To);
        var now = clock.GetUtcNow();
        var queued = new List<NewDelivery>();
        foreach (var choice in await documents.MailChoicesOf(await posts.HoldersOf(to, ChinaTime.DateOf(now)).ConfigureAwait(false)).ConfigureAwait(false))
        {
            if (!await recipients.MayKnow(choice.Account, to, notification.ClosedTo).ConfigureAwait(false)) continue;
            queued.Add(choice.DigestHour is { } hour
                ? NewDelivery.Digest(choice.Account, entry, DeliveryTimes.NextDigest(now, hour, hours, rules.Current.Calendar))
                : new(StreamIds.From($"delivery:{choice.Account}", entry), DeliveryChannel.Mail, choice.Account, entry, now));
        }
        var tree = await trees.AsOf(ChinaTime.DateOf(now)).ConfigureAwait(false);
        foreach (var endpoint in await documents.EndpointsAt([.. to.Select(address => address.Split('/')[0]).Distinct()]).ConfigureAwait(false))
            if (!tree.AnswersTo(endpoint.Unit, notification.ClosedTo) && to.Any(address => Takes(endpoint, address)))
                queued.Add(new(StreamIds.From($"delivery:{endpoint.Id}", entry), DeliveryChannels.Of(endpoint.Kind), endpoint.Id.ToString(), entry, now));
        foreach (var delivery in queued) await deliveries.Queue(delivery, now).ConfigureAwait(false);
    }

    private static bool Takes(EndpointDetails endpoint, string address) =>
        address.Split('/') is [var unit, var role] && unit == endpoint.Unit && (endpoint.Roles.Count == 0 || endpoint.Roles.Contains(role));
}
