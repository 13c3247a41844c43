using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Deadlines explained to anybody: the rules in force, and any proof counted again and put into words.</summary>
internal static class DeadlineRoutes
{
    public static void MapDeadlines(this WebApplication app)
    {
        var deadlines = app.MapGroup("/api/deadlines").WithTags("Deadlines").WithMetadata(new OpenToEveryone());
        deadlines.MapGet("/rules", (RuleBooks books) => new RulesInForce(books.Current.Calendar.Version, [.. books.Current.Rules])).WithName("ListDeadlineRules");
        deadlines.MapPost("/explanation", Explain).WithName("ExplainDeadline").Accepts<Deadline>("application/json").Produces<Explanation>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> Explain(HttpContext http, RuleBooks books, TimeProvider clock)
    {
        var (deadline, problem) = await JsonBody.Read<Deadline>(http);
        if (deadline is null) return problem!;
        var recount = deadline.Recount();
        var left = recount.Holds ? deadline.LeftOn(ChinaTime.DateOf(clock.GetUtcNow()), books.Current.Calendar) : null;
        return Results.Json(new Explanation(recount.Holds, recount.Contradictions, Words("zh-CN", deadline.Explain), Words("en", deadline.Explain), left is null ? null : Words("zh-CN", left.Explain), left is null ? null : Words("en", left.Explain)));

        string? Words(string culture, Func<CultureInfo, string> say) => recount.Holds ? say(CultureInfo.GetCultureInfo(culture)) : null;
    }

    /// <summary>The deadline rules, and the version of the working-day calendar they are counted with.</summary>
    internal sealed record RulesInForce(string Calendar, IReadOnlyList<DeadlineRule> Rules);

    /// <summary>Whether a proof holds, what contradicts it, and what it says in words.</summary>
    internal sealed record Explanation(bool Holds, IReadOnlyList<Contradiction> Contradictions, string? Zh, string? En, string? LeftZh, string? LeftEn);
}
