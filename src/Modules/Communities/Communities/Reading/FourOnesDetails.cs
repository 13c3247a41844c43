using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>The four ones of a community, and which of them it lacks.</summary>
[Document("four_ones")]
internal sealed record FourOnesDetails(
    Guid Id, string Community, ReceptionPointOpened? ReceptionPoint, HotlineConnected? Hotline, ContactCardIntroduced? ContactCard, MinorityHomeOpened? MinorityHome)
    : IReadModel<FourOnesDetails, FourOnes>, IOpenToAllUnits
{
    /// <summary>Which are missing, in their order.</summary>
    public IReadOnlyList<FourOne> Missing => [.. Enum.GetValues<FourOne>().Where(one => !Has(one))];

    /// <summary>Whether there are all four.</summary>
    public bool Complete => Missing.Count == 0;

    public static FourOnesDetails Initial(Guid id) => new(id, "", null, null, null, null);

    public FourOnesDetails Evolve(Recorded<FourOnes> fact) => fact.Event switch
    {
        ReceptionPointOpened e => this with { Community = e.Community, ReceptionPoint = e },
        HotlineConnected e => this with { Community = e.Community, Hotline = e },
        ContactCardIntroduced e => this with { Community = e.Community, ContactCard = e },
        MinorityHomeOpened e => this with { Community = e.Community, MinorityHome = e },
        _ => throw new UnhandledEventException(typeof(FourOnesDetails), fact.Event),
    };

    private bool Has(FourOne one) => one switch
    {
        FourOne.ReceptionPoint => ReceptionPoint is not null,
        FourOne.Hotline => Hotline is not null,
        FourOne.ContactCard => ContactCard is not null,
        _ => MinorityHome is not null,
    };
}
