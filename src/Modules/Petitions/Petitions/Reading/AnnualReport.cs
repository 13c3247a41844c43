using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Petitions;

/// <summary>
/// 年度信访工作情况 (信访工作条例 41): what a unit and those below it received in a year, and what became of it. Counted are matters, never
/// persons, out of what the reader can see; it follows from the register and the day alone, and every number opens the list behind it.
/// </summary>
/// <param name="Year">The calendar year in which the matters were received.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="UnitName">Its name today.</param>
/// <param name="AsOf">The day on which it is judged whether something is overdue.</param>
/// <param name="Position">The position of the event log up to which everything is counted.</param>
/// <param name="Total">All matters, and how the times of the law were kept.</param>
/// <param name="Sections">The matters told apart in several ways.</param>
/// <param name="Bodies">The bodies that have or had them in hand, and how each kept its times.</param>
/// <param name="Oversight">What petition bureaus and bodies above did about the handling.</param>
/// <param name="Ratings">What petitioners said of the units below, whoever sees which of the matters.</param>
internal sealed record AnnualReport(
    int Year, string Unit, string UnitName, DateOnly AsOf, long Position, PetitionCount Total, IReadOnlyList<ReportSection> Sections, IReadOnlyList<ReportBody> Bodies,
    OversightCounts Oversight, RatingTable Ratings)
{
    /// <summary>In which ways the matters are told apart, in the order of the report; each is a filter of the register.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["class", "channel", "topic", "accused", "transferred", "assigned", "repeated", "extended", "stage", "routing", "outcome", "reviewOutcome", "reexaminationOutcome", "uptake"];

    /// <summary>How it is asked for: the unit, and the form of the answer.</summary>
    public static DocumentList Asked { get; } = new("receivedOn", PetitionLists.Register.Filter("unit"))
    {
        Options = new Dictionary<string, IReadOnlyList<string>> { ["format"] = [.. Sheet.Formats["format"], "html"] },
    };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var (unit, tree, problem) = await UnitAsked(question).ConfigureAwait(false);
        if (problem is not null) return problem;

        var report = await Of(question, YearOf(question), unit!, tree).ConfigureAwait(false);
        return question.Query.Options["format"] == "html"
            ? Results.Text(AnnualReportPage.Html(report), "text/html; charset=utf-8")
            : Sheet.Answer(question, report, () => AnnualReportPage.Table(report));
    }

    /// <summary>The year in the address.</summary>
    public static int YearOf(ListQuestion question) => int.Parse((string)question.Http.GetRouteValue("year")!, CultureInfo.InvariantCulture);

    /// <summary>The unit that is asked about, or the reader's own; a problem where the reader's posts do not reach it.</summary>
    public static async Task<(OrgUnit? Unit, OrgTree Tree, Problem? Problem)> UnitAsked(ListQuestion question)
    {
        var tree = await question.Get<IOrgTrees>().AsOf(ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow())).ConfigureAwait(false);
        var areas = question.Caller.Posts.Where(p => question.Roles.Contains(p.Role)).Select(p => tree.Find(p.Unit)?.Area ?? p.Unit).ToList();
        var unit = question.Query.ValuesOf("unit").FirstOrDefault() ?? areas[0];
        return tree.Find(unit) is { } known && areas.Any(area => tree.IsUnder(known.Area, area)) ? (known, tree, null) : (null, tree, new(StatusCodes.Status403Forbidden, Problems.OutsideScope));
    }

    private static async Task<AnnualReport> Of(ListQuestion question, int year, OrgUnit unit, OrgTree tree)
    {
        var position = await question.Get<EventLog>().Size(question.Http.RequestAborted).ConfigureAwait(false);
        var register = PetitionLists.Register;
        var query = (question.Query with { List = register, Filters = [] })
            .Narrowed(register.Filter("unit"), unit.Code).Narrowed(register.Filter("receivedFrom"), $"{year}-01-01").Narrowed(register.Filter("receivedTo"), $"{year}-12-31");
        var byBody = await PetitionCounts.Of(question, query, "unit").ConfigureAwait(false);
        return new(
            year, unit.Code, tree.NameOf(unit.Code), byBody.AsOf, position, byBody.Total, await ToldApart(question, query, tree).ConfigureAwait(false),
            [.. byBody.Groups.Select(body => new ReportBody(body.Key!, tree.NameOf(body.Key), body.Count, body.List, body.Times))],
            await OversightCounts.Of(question, query, byBody.AsOf).ConfigureAwait(false), await RatingTable.Of(question, year, unit, tree).ConfigureAwait(false));
    }

    /// <summary>
    /// All kinds in one pass over the matters; those that are of none of a kind are left out of its section. The kinds are taken out of the documents
    /// first: told apart as they are, whole documents would be sorted on disk, once for each kind.
    /// </summary>
    private static async Task<IReadOnlyList<ReportSection>> ToldApart(ListQuestion question, DocumentQuery query, OrgTree tree)
    {
        await using var command = await question.Get<DocumentStore>().Select(
            typeof(PetitionRegisterEntry), query, question.Caller, question.Roles, _ => string.Join(", ", Kinds.Select(kind => $"{KeyOf(kind)} as \"{kind}\""))).ConfigureAwait(false);
        var keys = string.Join(", ", Kinds.Select(kind => $"\"{kind}\""));
        command.CommandText =
            $"""
            with matter as materialized ({command.CommandText})
            select grouping({keys}), coalesce({keys}), count(*) from matter
             group by grouping sets ({string.Join(", ", Kinds.Select(kind => $"(\"{kind}\")"))}) order by 1 desc, 3 desc, 2
            """;
        await using var row = await command.ExecuteReaderAsync(question.Http.RequestAborted).ConfigureAwait(false);
        var rows = Kinds.ToDictionary(kind => kind, _ => new List<ReportRow>());
        while (await row.ReadAsync(question.Http.RequestAborted).ConfigureAwait(false))
        {
            // Of the bits of the grouping, the first kind's is the highest; the kind that this row tells apart has a 0.
            var kind = Kinds.Where((_, i) => (row.GetInt32(0) & (1 << (Kinds.Count - 1 - i))) == 0).Single();
            if (row.IsDBNull(1) || row.GetString(1) == "false") continue;
            var (zh, en) = ReportWords.Of(kind, row.GetString(1), tree);
            rows[kind].Add(new(row.GetString(1), zh, en, row.GetInt64(2), query.QueryString((kind, row.GetString(1)))));
        }
        return [.. Kinds.Select(kind => new ReportSection(kind, ReportWords.TitleOf(kind), rows[kind]))];
    }

    private static string KeyOf(string kind) => kind switch
    {
        "transferred" => "(data->>'transfers' <> '0')::text",
        "assigned" => "(data->>'assignments' <> '0')::text",
        "repeated" => "(data->>'repeatOf' is not null)::text",
        _ => $"data->>'{kind}'",
    };
}

/// <summary>The matters told apart in one way.</summary>
internal sealed record ReportSection(string Kind, string Title, IReadOnlyList<ReportRow> Rows);

/// <summary>How many matters there are of one kind, and the query of the register that shows them.</summary>
internal sealed record ReportRow(string Key, string Zh, string En, long Count, string List);

/// <summary>The matters of one body, and how it kept its times.</summary>
internal sealed record ReportBody(string Code, string Title, long Count, string List, IReadOnlyDictionary<string, OnTimeCount> Times);
