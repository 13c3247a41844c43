using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Something that certain posts should know was put into their inbox. It holds no words: those are made when it is read.</summary>
[StoredAs("notifications.entry-posted.v1")]
internal sealed record EntryPosted(
    EntryKind Kind, EntrySubject SubjectKind, Guid Subject, string Number, string Rule, string Article, DateOnly Due, int DaysBefore, IReadOnlyList<string> To,
    IReadOnlyList<string> ClosedTo) : IEvent<InboxEntry>;

/// <summary>Somebody who holds such a post has read it.</summary>
[StoredAs("notifications.entry-read.v1")]
internal sealed record EntryRead(string Account) : IEvent<InboxEntry>;

/// <summary>What an entry tells.</summary>
internal enum EntryKind
{
    /// <summary>A body has to have done something by a day.</summary>
    DutyFallsDue,

    /// <summary>A body may say no until a day, and not afterwards.</summary>
    ObjectionEnds,

    /// <summary>A body has not done in time what it had to.</summary>
    DutyIsOverdue,

    /// <summary>A resident without an account has to be told that a window is about to close.</summary>
    TellOfWindow,

    /// <summary>Half of a period is over, and the meeting owed in it is not planned.</summary>
    MeetingNotPlanned,

    /// <summary>A period ends, and the meeting owed in it is not planned.</summary>
    MeetingPeriodEnds,

    /// <summary>The last five working days of a period begin, and the meeting owed in it is not planned.</summary>
    MeetingPeriodEmpty,

    /// <summary>A planned meeting comes near.</summary>
    MeetingNears,

    /// <summary>A period is over, and the meeting owed in it was not held.</summary>
    MeetingMissed,

    /// <summary>A meeting's minutes should have been approved.</summary>
    MinutesMissing,
}

/// <summary>What an entry is about.</summary>
internal enum EntrySubject { Petition, MeetingObligation, ProtectionReport }

/// <summary>An account chose how it wants to hear of its inbox: by mail where there is an address, each message by itself or once a day at an hour.</summary>
[StoredAs("notifications.channels-chosen.v1")]
internal sealed record ChannelsChosen(string Account, Sealed<string>? MailTo, MessageLanguage Language, int? DigestHour) : IEvent<ChannelChoice>;

/// <summary>A mail address is not used any more: its key dies, and with it every copy of the address.</summary>
[StoredAs("notifications.mail-address-given-up.v1")]
internal sealed record MailAddressGivenUp(Guid Key) : IEvent<ChannelChoice>;

/// <summary>A unit's messages go to a machine from now on. Address and secret are keys to that machine, and sealed.</summary>
[StoredAs("notifications.endpoint-registered.v1")]
internal sealed record EndpointRegistered(
    string Unit, IReadOnlyList<string> Path, EndpointKind Kind, IReadOnlyList<string> Roles, Sealed<string> Url, Sealed<string>? Secret) : IEvent<Endpoint>;

/// <summary>Nothing goes to this machine any more; the key of its address dies.</summary>
[StoredAs("notifications.endpoint-retired.v1")]
internal sealed record EndpointRetired(Guid Key) : IEvent<Endpoint>;

/// <summary>In which language a message is written.</summary>
internal enum MessageLanguage
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

/// <summary>What stands at an endpoint, and so the form of its messages.</summary>
internal enum EndpointKind
{
    /// <summary>Another system; messages are signed by the Standard Webhooks scheme.</summary>
    Webhook,

    /// <summary>A robot of a WeCom group (企业微信群机器人).</summary>
    Wecom,

    /// <summary>A robot of a DingTalk group (钉钉自定义机器人).</summary>
    Dingtalk,
}
