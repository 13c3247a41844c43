using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>How an account wants to hear of its inbox. Without a choice it finds everything there, and nothing is sent.</summary>
internal sealed record ChannelChoice : IState<ChannelChoice>, IOfAccount
{
    public static string Category => "channel-choice";

    public static ChannelChoice Initial { get; } = new();

    public string? Account { get; init; }

    /// <summary>The key under which the mail address is sealed; none where no mail is wanted.</summary>
    public Guid? MailKey { get; init; }

    public MessageLanguage Language { get; init; }

    public int? DigestHour { get; init; }

    public static Guid StreamOf(string account) => StreamIds.From($"{Category}:{account}");

    public ChannelChoice Evolve(IEvent<ChannelChoice> @event) => @event switch
    {
        ChannelsChosen e => this with { Account = e.Account, MailKey = e.MailTo?.Person, Language = e.Language, DigestHour = e.DigestHour },
        MailAddressGivenUp => this with { MailKey = null },
        _ => throw new UnhandledEventException(typeof(ChannelChoice), @event),
    };
}
