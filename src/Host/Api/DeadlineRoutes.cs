using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Deadlines explained to anybody: the rules and calendars, with all their versions; a deadline counted; and any proof counted again and put into words.</summary>
internal static class DeadlineRoutes
{
    /// <summary>How many years after the last announced one a count may begin.</summary>
    private const int YearsAhead = 10;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN"), English = CultureInfo.GetCultureInfo("en");

    private static readonly QueryParameter[] Counted =
        [new("rule", "The rule's id: XF-05.", IsRequired: true), new("from", "The day of the start, which is not counted.", IsRequired: true, Kind: QueryKind.Day)];

    private static readonly ProblemText OutsideCalendar = new(
        "day-outside-calendar", "起算日不在可计算的年份之内。请按详情所示的范围填写。", "The start lies outside the years that can be counted. The detail says which can.");

    public static void MapDeadlines(this WebApplication app)
    {
        var deadlines = app.MapGroup("/api/deadlines").WithTags("Deadlines").WithMetadata(new OpenToEveryone());
        deadlines.MapGet("/rules", (RuleBooks books) => new RulesInForce(books.Current.Calendar.Version, [.. books.Current.Rules.Select(InWords)])).WithName("ListDeadlineRules");
        deadlines.MapGet("/calendars", (RuleBooks books) => new CalendarsInForce(books.Current.Calendar.Years, [.. CalendarVersion.UpTo(books.Current.Calendar)])).WithName("ListCalendars");
        deadlines.MapGet("/calendars/{year:int:range(1949,9999)}", (int year, RuleBooks books) =>
                CalendarYear.Of(books.Current.Calendar, year) is { } found ? Results.Json(found, StoredJson.Options) : new Problem(StatusCodes.Status404NotFound, Problems.NotFound))
            .WithName("GetCalendarYear").Produces<CalendarYear>().ProducesProblem(StatusCodes.Status404NotFound);
        var counted = deadlines.MapGet("/count", Count).WithName("CountDeadline").WithMetadata([.. Counted]).Produces<CountedDeadline>();
        foreach (var status in (int[])[400, 404, 422]) counted.ProducesProblem(status);
        deadlines.MapPost("/explanation", Explain).WithName("ExplainDeadline").Accepts<Deadline>("application/json").Produces<Explanation>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static RuleInWords InWords(DeadlineRule rule) => new(rule, RuleWords.Of(rule, Chinese), RuleWords.Of(rule, English));

    private static IResult Count(HttpContext http, RuleBooks books)
    {
        if (!Counted.TryRead(http.Request.Query, out var given, out var why)) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, why);
        var (book, rule, from) = (books.Current, (string)given["rule"], (DateOnly)given["from"]);
        if (book.Rules.All(known => known.Id != rule)) return new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
        var last = book.Calendar.LastDay.AddYears(YearsAhead);
        if (from < book.Calendar.FirstDay || from > last) return new Problem(StatusCodes.Status422UnprocessableEntity, OutsideCalendar, $"{book.Calendar.FirstDay:yyyy-MM-dd} – {last:yyyy-MM-dd}");
        var proof = book.Deadline(rule, from);
        return Results.Json(new CountedDeadline(proof, proof.Explain(Chinese), proof.Explain(English)), StoredJson.Options);
    }

    private static async Task<IResult> Explain(HttpContext http, RuleBooks books, TimeProvider clock)
    {
        var (deadline, problem) = await JsonBody.Read<Deadline>(http);
        if (deadline is null) return problem!;
        var recount = deadline.Recount();
        var left = recount.Holds ? deadline.LeftOn(ChinaTime.DateOf(clock.GetUtcNow()), books.Current.Calendar) : null;
        return Results.Json(new Explanation(
            recount.Holds, recount.Contradictions, recount.Holds ? deadline.Explain(Chinese) : null, recount.Holds ? deadline.Explain(English) : null, left?.Explain(Chinese), left?.Explain(English)));
    }

    /// <summary>The deadline rules, and the version of the working-day calendar they are counted with.</summary>
    internal sealed record RulesInForce(string Calendar, IReadOnlyList<RuleInWords> Rules);

    /// <summary>A rule as the book has it, and what it says in Chinese and English.</summary>
    internal sealed record RuleInWords(DeadlineRule Rule, RuleWords Zh, RuleWords En);

    /// <summary>The years that the calendar knows, and its versions, the one in force first.</summary>
    internal sealed record CalendarsInForce(IReadOnlyList<int> Years, IReadOnlyList<CalendarVersion> Versions);

    /// <summary>A deadline with its proof, and how it comes about in words.</summary>
    internal sealed record CountedDeadline(Deadline Proof, string Zh, string En);

    /// <summary>Whether a proof holds, what contradicts it, and what it says in words.</summary>
    internal sealed record Explanation(bool Holds, IReadOnlyList<Contradiction> Contradictions, string? Zh, string? En, string? LeftZh, string? LeftEn);
}
