using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>By what a message goes.</summary>
internal enum DeliveryChannel
{
    /// <summary>Mail to an account.</summary>
    Mail,

    /// <summary>A signed webhook.</summary>
    Webhook,

    /// <summary>A WeCom robot.</summary>
    Wecom,

    /// <summary>A DingTalk robot.</summary>
    Dingtalk,
}

/// <summary>The channel of each kind of endpoint.</summary>
internal static class DeliveryChannels
{
    public static DeliveryChannel Of(EndpointKind kind) => kind switch
    {
        EndpointKind.Webhook => DeliveryChannel.Webhook,
        EndpointKind.Wecom => DeliveryChannel.Wecom,
        EndpointKind.Dingtalk => DeliveryChannel.Dingtalk,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing is sent there yet."),
    };
}

/// <summary>How a delivery stands.</summary>
internal enum DeliveryState
{
    /// <summary>It is to be sent when its time comes.</summary>
    Waiting,

    /// <summary>The receiver took it.</summary>
    Sent,

    /// <summary>There was nobody any more to send it to.</summary>
    Dropped,

    /// <summary>It failed too often; an administrator can have it sent again.</summary>
    Dead,
}

/// <summary>Something to be sent: the target is an account for mail, else an endpoint's id.</summary>
internal sealed record NewDelivery(Guid Id, DeliveryChannel Channel, string Target, Guid Entry, DateTimeOffset Due)
{
    /// <summary>All entries of one account for one moment are one message.</summary>
    public static NewDelivery Digest(string account, Guid entry, DateTimeOffset at) =>
        new(StreamIds.From($"digest:{account}:{at.ToUnixTimeSeconds()}"), DeliveryChannel.Mail, account, entry, at);
}

/// <summary>A message to be sent now.</summary>
internal sealed record Delivery(Guid Id, DeliveryChannel Channel, string Target, IReadOnlyList<Guid> Entries, int Attempts);
