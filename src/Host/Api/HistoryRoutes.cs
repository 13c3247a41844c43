using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

/// <summary>
/// The history that an auditor reads: any stream and the whole log in words and raw, states as they stood, what differs between two, and
/// what led to what. Every question is in the log of readings before it is answered; a sealed field opens for a reason only.
/// </summary>
internal static class HistoryRoutes
{
    private const int ShortestReason = 10, LongestReason = 500;

    private static readonly QueryParameter
        Limit = new("limit", "How many at most.", Kind: QueryKind.Number),
        Before = new("before", "Only what stands before this place: the next of a page.", Kind: QueryKind.Number, Most: long.MaxValue),
        Account = new("account", "Who acted.");

    private static readonly ProblemText
        NoSealedField = new("no-sealed-field", "此处没有已加密的字段。请核对事件与字段名。", "There is no sealed field at this place. Check the event and the name of the field."),
        Erased = new("person-erased", "该人的数据已被删除，无法再打开。", "This person's data were erased; nothing opens them again.");

    public static void MapHistory(this WebApplication app)
    {
        var history = app.MapGroup("/api/history").WithTags("History");
        history.MapInquiry("/events", "ListHistory",
            [
                new("stream", "One stream.", Kind: QueryKind.Id), new("type", "A stored name, or the beginning of one up to a full stop: petitions."), Account,
                new("unit", "Code of the unit through whose post it was done."), new("from", "The first day, Asia/Shanghai.", Kind: QueryKind.Day),
                new("to", "The last day, Asia/Shanghai.", Kind: QueryKind.Day), Before, Limit,
            ],
            asked => Logged(asked, (history, cancel) => history.Events(new(
                asked.Id("stream"), asked.Text("type"), asked.Text("account"), asked.Text("unit"), asked.Day("from"), asked.Day("to"), asked.Large("before"), asked.Number("limit") ?? 50), cancel)!))
            .For(Roles.Auditor);
        history.MapInquiry("/streams/{id:guid}/events", "ListStreamHistory", [],
            asked => Logged<IReadOnlyList<HistoricEvent>>(asked, async (history, _) => await history.Of(asked.Stream) is { Count: > 0 } events ? events : null)).For(Roles.Auditor);
        history.MapInquiry("/streams/{id:guid}/state", "GetStateThen",
            [new("version", "After this event.", Kind: QueryKind.Number, Most: int.MaxValue), new("at", "As recorded up to this moment.", Kind: QueryKind.Instant)],
            asked => Logged(asked, (history, _) => history.StateOf(asked.Stream, asked.Number("version"), asked.Instant("at")))).For(Roles.Auditor);
        history.MapInquiry("/streams/{id:guid}/differences", "ListDifferences",
            [new("from", "The earlier version; before the first event where not given.", Kind: QueryKind.Number, Most: int.MaxValue), new("to", "The later version.", IsRequired: true, Kind: QueryKind.Number, Most: int.MaxValue)],
            asked => Logged(asked, (history, _) => history.Differences(asked.Stream, asked.Number("from") ?? 0, asked.Number("to")!.Value))).For(Roles.Auditor);
        history.MapInquiry("/streams/{id:guid}/causes", "ListCauses", [],
            asked => Logged<IReadOnlyList<CauseNode>>(asked, async (history, cancel) => await history.Causes(asked.Stream, cancel) is { Count: > 0 } causes ? causes : null)).For(Roles.Auditor);
        history.MapPost("/openings", (HttpContext http, LogHistory log) =>
                SmallBody.Answer<Opening>(http.Request, asked => Open(asked, http.Caller(), log)))
            .WithName("OpenSealedField").Accepts<Opening>("application/json").Produces<Opened>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(410).For(Roles.Auditor);
        history.MapInquiry("/readings", "ListReadings", [Account, new("subject", "Of which stream.", Kind: QueryKind.Id), Before, Limit],
            asked => Logged(asked, (_, cancel) => asked.Of<ReadingLog>().Page(new(asked.Text("account"), asked.Id("subject"), asked.Large("before"), asked.Number("limit") ?? 50), cancel)!))
            .For(Roles.Auditor, Roles.DataProtectionOfficer);
    }

    private static async Task<T?> Logged<T>(Inquiry asked, Func<LogHistory, CancellationToken, Task<T?>> answer) where T : class
    {
        await asked.Of<ReadingLog>().Write("history", asked.Caller, asked.Roles, [new(asked.Stream, [], [asked.Asked])]);
        return await answer(asked.Of<LogHistory>(), asked.Cancel);
    }

    private static async Task<IResult> Open(Opening asked, Caller caller, LogHistory log)
    {
        if (asked.Reason.Trim().Length is < ShortestReason or > LongestReason) return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, $"reason: {ShortestReason}–{LongestReason}");
        var (exists, value) = await log.Open(asked.Stream, asked.Version, asked.Field, caller, [Roles.Auditor], asked.Reason.Trim());
        return !exists ? new Problem(StatusCodes.Status404NotFound, NoSealedField)
            : value is null ? new Problem(StatusCodes.Status410Gone, Erased)
            : TypedResults.Json(new Opened(value), StoredJson.Options);
    }

    /// <summary>Which sealed field to open, and why.</summary>
    /// <param name="Stream">The stream.</param>
    /// <param name="Version">The event's place in it.</param>
    /// <param name="Field">The field's path in the event's data.</param>
    /// <param name="Reason">Why it must be read; kept in the log of readings. 10 to 500 characters.</param>
    internal sealed record Opening(Guid Stream, long Version, string Field, string Reason);

    /// <summary>A field that was opened.</summary>
    /// <param name="Value">What was sealed.</param>
    internal sealed record Opened(JsonNode Value);
}
