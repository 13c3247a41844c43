using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.PilotApplications;

/// <summary>The money of a pilot, a district or all of them, by source and in sum.</summary>
/// <param name="Unit">Its code; none for all.</param>
/// <param name="Title">What it is called today.</param>
/// <param name="Pilots">How many pilots it counts.</param>
/// <param name="Guaranteed">For how many of them all three levels stand in.</param>
/// <param name="BySource">From each source.</param>
/// <param name="Total">In sum.</param>
internal sealed record UnitMoney(string? Unit, string Title, int Pilots, int Guaranteed, IReadOnlyList<SourceMoney> BySource, FundingTotals Total)
{
    public static UnitMoney Of(string? unit, string title, IReadOnlyCollection<FundingDetails> pilots) => new(
        unit, title, pilots.Count, pilots.Count(p => p.IsGuaranteed),
        [.. Enum.GetValues<FundingSource>().Select(source => new SourceMoney(source, FundingTotals.SumOf(pilots.SelectMany(p => p.BySource).Where(m => m.Source == source).Select(m => m.Money))))],
        FundingTotals.SumOf(pilots.Select(p => p.Total)));
}

/// <summary>Where the pilots' money comes from, pilot by pilot and in sum by district, out of what the reader can see.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Pilots">Each pilot.</param>
/// <param name="Districts">Each district.</param>
/// <param name="All">All of them together.</param>
internal sealed record FundingSummary(DateOnly AsOf, IReadOnlyList<UnitMoney> Pilots, IReadOnlyList<UnitMoney> Districts, UnitMoney All)
{
    private static readonly string[] Header = ["level", "unit", "title", "source", "planned", "approved", "paid", "accounted"];

    /// <summary>Which pilots are asked about, and the form of the answer.</summary>
    public static DocumentList Asked { get; } = new("community", "round", "district", ListFilter.Concerning(UnitParts.Filter))
    {
        Ascending = true, Options = Sheet.Formats,
    };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var today = ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());
        var tree = await question.Get<IOrgTrees>().AsOf(today).ConfigureAwait(false);
        var summary = Of(await Found(question).ConfigureAwait(false), tree, today);
        return Sheet.Answer(question, summary, () => new("pilot-funding", Header, summary.Rows()));
    }

    public static FundingSummary Of(IReadOnlyList<FundingDetails> pilots, OrgTree tree, DateOnly today) => new(
        today,
        [.. pilots.Select(p => UnitMoney.Of(p.Community, tree.Find(p.Community)?.Name ?? p.Community, [p]))],
        [.. pilots.GroupBy(p => p.District).OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => UnitMoney.Of(d.Key, tree.Find(d.Key)?.Name ?? d.Key, [.. d]))],
        UnitMoney.Of(null, "合计", pilots));

    /// <summary>A line for each source of each unit, and one for the sum.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows() =>
        from part in (IEnumerable<(string Level, UnitMoney Unit)>)[.. Pilots.Select(p => ("pilot", p)), .. Districts.Select(d => ("district", d)), ("all", All)]
        from row in (IEnumerable<(string Source, FundingTotals Money)>)[.. part.Unit.BySource.Select(m => (JsonNamingPolicy.KebabCaseLower.ConvertName(m.Source.ToString()), m.Money)), ("total", part.Unit.Total)]
        select (IReadOnlyList<object?>)[part.Level, part.Unit.Unit, part.Unit.Title, row.Source, row.Money.Planned, row.Money.Approved, row.Money.Paid, row.Money.Accounted];

    private static async Task<IReadOnlyList<FundingDetails>> Found(ListQuestion question)
    {
        await using var command = await question.Get<DocumentStore>().Select(
            typeof(FundingDetails), question.Query, question.Caller, question.Roles, _ => "data", _ => "order by data->>'community', id").ConfigureAwait(false);
        await using var row = await command.ExecuteReaderAsync(question.Http.RequestAborted).ConfigureAwait(false);
        var pilots = new List<FundingDetails>();
        while (await row.ReadAsync(question.Http.RequestAborted).ConfigureAwait(false)) pilots.Add(JsonSerializer.Deserialize<FundingDetails>(row.GetFieldValue<byte[]>(0), StoredJson.Options)!);
        return pilots;
    }
}
