using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// 满意度评价: what the petitioner says of one answer, until when it can be said, and whether it was (信访工作条例 21). A stream of its own
/// beside the petition, within no unit: no post reaches it. Silence is "not rated", and never "satisfied".
/// </summary>
internal sealed record SatisfactionRating : IState<SatisfactionRating>, IWithinUnits
{
    private const int MostTimes = 2;

    public static string Category => "satisfaction-rating";

    public static SatisfactionRating Initial { get; } = new();

    /// <summary>Under whose key the words are sealed.</summary>
    public Guid Petitioner { get; init; }

    /// <summary>The last day for a rating; none before the petitioner is invited.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The rating that counts at present.</summary>
    public GivenRating? Given { get; init; }

    IEnumerable<string> IWithinUnits.Units => [];

    public SatisfactionRating Evolve(IEvent<SatisfactionRating> @event) => @event switch
    {
        RatingInvited e => this with { Petitioner = e.Petitioner, Until = e.Window.Due },
        PetitionRated e => this with { Given = GivenRating.After(Given, e) },
        _ => throw new UnhandledEventException(typeof(SatisfactionRating), @event),
    };

    /// <summary>
    /// Why no rating is taken: after the window, or when the one change was made. What was given with the code on the receipt, which
    /// staff have seen, can always be replaced with a code that the petitioner chose, and never the other way round.
    /// </summary>
    public static Refusal? WhyNotRated(DateOnly? until, GivenRating? given, bool withOwnCode, DateOnly today) =>
        NotRatableYet.When(until is null)
        ?? (withOwnCode && given is { WithOwnCode: false } ? null : RatingTooLate.When(today > until))
        ?? RatingIsFinal.When(given is not null && (given.WithOwnCode == withOwnCode ? given.Times >= MostTimes : given.WithOwnCode));
}

/// <summary>A rating that was given: when, with which kind of code, and how often with that kind.</summary>
internal sealed record GivenRating(Satisfaction Reception, Satisfaction Handling, DateOnly RatedOn, bool WithOwnCode, int Times)
{
    public static GivenRating After(GivenRating? before, PetitionRated e) =>
        new(e.Reception, e.Handling, e.RatedOn, e.WithOwnCode, before is not null && before.WithOwnCode == e.WithOwnCode ? before.Times + 1 : 1);
}
