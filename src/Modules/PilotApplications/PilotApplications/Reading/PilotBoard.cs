using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.PilotApplications;

/// <summary>A pilot on the board.</summary>
internal sealed record BoardLine(
    Guid Pilot, int Year, string District, string DistrictName, string Community, string CommunityName, string? Phase, PilotStanding Standing, int PlanVersion, bool PlanAwaitsAnswer,
    int Tasks, int Done, DateOnly? LaunchedOn, DateOnly? MobilisedOn);

/// <summary>Pilots whose next gate is the same, the one furthest behind first.</summary>
internal sealed record BoardColumn(string? Phase, IReadOnlyList<BoardLine> Pilots);

/// <summary>All pilots that the reader sees, by the phase that each has still to close, and by lag.</summary>
internal sealed record PilotBoard(DateOnly AsOf, IReadOnlyList<BoardColumn> Columns)
{
    private static readonly string[] Header =
        ["阶段", "年度", "区县", "社区", "进度%", "应达%", "滞后", "逾期任务", "最长逾期天数", "任务数", "已完成", "方案版本", "启动日期", "动员日期"];

    public static DocumentList Asked { get; } = PilotEntry.Listed with { Options = Sheet.Formats };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var today = ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());
        var units = await question.Get<IOrgTrees>().AsOf(today).ConfigureAwait(false);
        var board = Of(await PilotDocuments.All<PilotEntry>(question, question.Query).ConfigureAwait(false), units, today);
        return Sheet.Answer(question, board, () => new("pilot-board", Header, board.Columns.SelectMany(c => c.Pilots).Select(Row)));
    }

    public static PilotBoard Of(IEnumerable<PilotEntry> pilots, OrgTree units, DateOnly today) => new(today,
    [
        .. pilots.Select(p => Line(p, units, today)).GroupBy(p => p.Phase).OrderBy(g => g.Key ?? "Z", StringComparer.Ordinal)
            .Select(g => new BoardColumn(g.Key, [.. g.OrderByDescending(p => p.Standing.Lag).ThenByDescending(p => p.Standing.DaysLate).ThenBy(p => p.District, StringComparer.Ordinal)])),
    ]);

    public static BoardLine Line(PilotEntry p, OrgTree units, DateOnly today) => new(
        p.Id, p.Year, p.District, units.NameOf(p.District), p.Community, units.NameOf(p.Community), p.Phase, PilotStanding.Of(p.Tasks, today), p.PlanVersion, p.Proposed is not null,
        p.Tasks.Count, p.Tasks.Count(t => t.DoneOn is not null), p.LaunchedOn, p.MobilisedOn);

    private static IReadOnlyList<object?> Row(BoardLine p) =>
    [
        p.Phase, p.Year, p.DistrictName, p.CommunityName, p.Standing.Progress, p.Standing.Planned, p.Standing.Lag, p.Standing.Overdue, p.Standing.DaysLate, p.Tasks, p.Done, p.PlanVersion,
        p.LaunchedOn, p.MobilisedOn,
    ];
}

/// <summary>Reading many documents at once, each only where the reader may.</summary>
internal static class PilotDocuments
{
    /// <summary>Every document that a question narrows to.</summary>
    public static async Task<IReadOnlyList<TDocument>> All<TDocument>(ListQuestion question, DocumentQuery query)
    {
        await using var command = await question.Get<DocumentStore>().Select(typeof(TDocument), query, question.Caller, question.Roles, _ => "data", _ => "order by id").ConfigureAwait(false);
        await using var row = await command.ExecuteReaderAsync(question.Http.RequestAborted).ConfigureAwait(false);
        var documents = new List<TDocument>();
        while (await row.ReadAsync(question.Http.RequestAborted).ConfigureAwait(false)) documents.Add(JsonSerializer.Deserialize<TDocument>(row.GetFieldValue<byte[]>(0), StoredJson.Options)!);
        return documents;
    }

    /// <summary>A unit's name, or its code where the tree of the day has none.</summary>
    public static string NameOf(this OrgTree units, string code) => units.Find(code)?.Name ?? code;
}
