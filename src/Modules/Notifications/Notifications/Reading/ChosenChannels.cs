using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>An account's choice as it is kept for sending.</summary>
[Document("channel_choice")]
internal sealed record ChosenChannels : IReadModel<ChosenChannels, ChannelChoice>
{
    public Guid Id { get; init; }
    public string Account { get; init; } = "";
    public Sealed<string>? MailTo { get; init; }
    public MessageLanguage Language { get; init; }
    public int? DigestHour { get; init; }

    public static ChosenChannels Initial(Guid id) => new() { Id = id };

    public ChosenChannels Evolve(Recorded<ChannelChoice> fact) => fact.Event switch
    {
        ChannelsChosen e => this with { Account = e.Account, MailTo = e.MailTo, Language = e.Language, DigestHour = e.DigestHour },
        MailAddressGivenUp => this with { MailTo = null },
        _ => throw new UnhandledEventException(typeof(ChosenChannels), fact.Event),
    };
}

/// <summary>The reader's own choice.</summary>
/// <param name="MailTo">Where mail goes; null where none is wanted.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="DigestHour">The hour of the one mail a working day, 7 to 19; null where each message comes by itself.</param>
internal sealed record OwnChannels(string? MailTo, MessageLanguage Language, int? DigestHour)
{
    public static async Task<OwnChannels?> Of(Inquiry asked)
    {
        var chosen = await asked.Of<ChannelDocuments>().ChoiceOf(asked.Caller.Account).ConfigureAwait(false);
        return chosen is null
            ? new(null, MessageLanguage.Chinese, null)
            : new(chosen.MailTo is null ? null : await asked.Of<Sealer>().Open(chosen.MailTo).ConfigureAwait(false), chosen.Language, chosen.DigestHour);
    }
}
