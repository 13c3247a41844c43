using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>
/// A calendar for the calendar program of one account: a unit's, or the account's own. Its address carries a code that stands nowhere;
/// renewed, it has another address, and revoked none.
/// </summary>
internal sealed record CalendarFeed : IState<CalendarFeed>, IWithinUnits
{
    public static string Category => "calendar-feed";

    public static CalendarFeed Initial { get; } = new();

    /// <summary>Who opened it, and alone may renew and revoke it; nobody before that.</summary>
    public string? Account { get; init; }

    /// <summary>Which address it has by now, from 1.</summary>
    public int Address { get; init; } = 1;

    public bool IsRevoked { get; init; }

    public IReadOnlyList<string> ShownUnits { get; init; } = [];

    IEnumerable<string> IWithinUnits.Units => ShownUnits;

    public CalendarFeed Evolve(IEvent<CalendarFeed> @event) => @event switch
    {
        CalendarFeedOpened e => this with { Account = e.Account, ShownUnits = e.Units },
        CalendarFeedRenewed e => this with { Address = e.Address },
        CalendarFeedRevoked => this with { IsRevoked = true },
        _ => throw new UnhandledEventException(typeof(CalendarFeed), @event),
    };
}
