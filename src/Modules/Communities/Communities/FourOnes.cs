using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>The four ones of a community (“四个一”服务平台, seed line 20).</summary>
internal enum FourOne
{
    /// <summary>Reception point and petition window.</summary>
    ReceptionPoint = 1,

    /// <summary>Service and rights hotline.</summary>
    Hotline,

    /// <summary>Service contact card.</summary>
    ContactCard,

    /// <summary>Minority home with fixed day, place and funds.</summary>
    MinorityHome,
}

/// <summary>What a community has of the four ones, each as it was set up last.</summary>
internal sealed record FourOnes(
    string? Community, ReceptionPointOpened? ReceptionPoint, HotlineConnected? Hotline, ContactCardIntroduced? ContactCard, MinorityHomeOpened? MinorityHome)
    : IState<FourOnes>, IWithinUnits
{
    public static string Category => "four-ones";
    public static FourOnes Initial { get; } = new(null, null, null, null, null);

    /// <summary>The stream follows from the community.</summary>
    public static Guid IdOf(string community) => StreamIds.From($"four-ones:{community}");

    public IEnumerable<string> Units => Community is null ? [] : [Community];

    public FourOnes Evolve(IEvent<FourOnes> @event) => @event switch
    {
        ReceptionPointOpened e => this with { Community = e.Community, ReceptionPoint = e },
        HotlineConnected e => this with { Community = e.Community, Hotline = e },
        ContactCardIntroduced e => this with { Community = e.Community, ContactCard = e },
        MinorityHomeOpened e => this with { Community = e.Community, MinorityHome = e },
        _ => throw new UnhandledEventException(typeof(FourOnes), @event),
    };

    /// <summary>Records one of the four where it is new or other than before.</summary>
    /// <param name="next">What it is from now on.</param>
    /// <param name="before">What it was.</param>
    /// <param name="community">Where.</param>
    /// <param name="from">Since when.</param>
    /// <param name="now">Today and the tree.</param>
    public static Decision SetUp(IEvent<FourOnes> next, IEvent<FourOnes>? before, string community, DateOnly from, Circumstances now)
    {
        if (now.Units.Find(community) is not { Level: UnitLevel.Community }) return Decision.Refuse(CommunitiesRefusals.UnknownCommunity);
        if (from > now.Today) return Decision.Refuse(CommunitiesRefusals.AheadOfTime);
        return next.Equals(before) ? Decision.AlreadySo : Decision.Record(next).Under(CommunitiesRefusals.Programme);
    }
}
