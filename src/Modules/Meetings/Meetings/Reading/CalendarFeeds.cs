using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Meetings;

/// <summary>A feed as it is kept for reading. The code of its address is in no document.</summary>
[Document("calendar_feed")]
internal sealed record CalendarFeedDetails(Guid Id, IReadOnlyList<string> Units, bool IsOwn, string Account, DateTimeOffset OpenedAt, int Address, bool IsRevoked) : IReadModel<CalendarFeedDetails, CalendarFeed>
{
    public static CalendarFeedDetails Initial(Guid id) => new(id, [], false, "", default, 1, false);

    public CalendarFeedDetails Evolve(Recorded<CalendarFeed> fact) => fact.Event switch
    {
        CalendarFeedOpened e => this with { Units = e.Units, IsOwn = e.IsOwn, Account = e.Account, OpenedAt = fact.Time },
        CalendarFeedRenewed e => this with { Address = e.Address },
        CalendarFeedRevoked => this with { IsRevoked = true },
        _ => throw new UnhandledEventException(typeof(CalendarFeedDetails), fact.Event),
    };
}

/// <summary>The reader's own feeds, newest first, with their addresses. Nobody else is shown an address.</summary>
/// <param name="Items">The feeds.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
internal sealed record CalendarFeeds(IReadOnlyList<CalendarFeedLine> Items, string? Next)
{
    private static readonly ListFilter OfAccount = ListFilter.Of("account");

    public static DocumentList List { get; } = new("openedAt", ListFilter.Holding("unit", "units"));

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var mine = question.Query.Narrowed(OfAccount, question.Caller.Account);
        var page = await question.Get<DocumentStore>().Page<CalendarFeedDetails>(mine, question.Caller, question.Roles, question.Http.RequestAborted).ConfigureAwait(false);
        var source = question.Get<CalendarSource>();
        return Results.Json(
            new CalendarFeeds([.. page.Items.Select(f => new CalendarFeedLine(f.Id, f.Units, f.IsOwn, f.OpenedAt, f.IsRevoked, f.Address, source.AddressOf(f)))], page.Next), StoredJson.Options);
    }
}

/// <summary>A feed of the reader's.</summary>
/// <param name="Id">The feed; under this id it is renewed and revoked.</param>
/// <param name="Units">Codes of the units that it shows.</param>
/// <param name="IsOwn">Whether it is the reader's own calendar, in which a unit shows only while the reader holds a post there.</param>
/// <param name="OpenedAt">Since when.</param>
/// <param name="IsRevoked">Whether it answers no more.</param>
/// <param name="Number">Which address it has by now, from 1; under this number it is renewed.</param>
/// <param name="Address">What to give a calendar program, without the host; keep it to yourself. None once it is revoked.</param>
internal sealed record CalendarFeedLine(Guid Id, IReadOnlyList<string> Units, bool IsOwn, DateTimeOffset OpenedAt, bool IsRevoked, int Number, string? Address);
