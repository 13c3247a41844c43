using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.PilotApplications;

/// <summary>The pilots of a unit and all below it.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Pilots">How many pilots.</param>
/// <param name="Phases">How many of them have which phase still to close, in the order of the phases; only those with any.</param>
/// <param name="ChecksOwed">In how many checks an answer is owed.</param>
/// <param name="ChecksOverdue">In how many of these since before today.</param>
/// <param name="Money">Their money in sum.</param>
internal sealed record PilotCount(string Unit, int Pilots, IReadOnlyList<PhaseCount> Phases, int ChecksOwed, int ChecksOverdue, FundingTotals Money);

/// <summary>Pilots that stand at the same place.</summary>
/// <param name="Phase">The first phase that is not closed; null once all are.</param>
/// <param name="Pilots">How many, at least 1.</param>
internal sealed record PhaseCount(string? Phase, int Pilots);

/// <summary>The pilots of a unit and of each unit right below it, side by side. Lists narrowed to the same unit show what is counted.</summary>
/// <param name="AsOf">The day on which it is judged what is overdue.</param>
/// <param name="Units">The unit asked about, then those below it by code; only those that the reader's posts reach as a whole.</param>
internal sealed record PilotCounts(DateOnly AsOf, IReadOnlyList<PilotCount> Units)
{
    /// <summary>Which unit is asked about.</summary>
    public static DocumentList Asked { get; } = new("community", "round", ListFilter.Concerning(UnitParts.Filter));

    public static async Task<IResult> Answer(ListQuestion question)
    {
        if (await UnitParts.Of(question).ConfigureAwait(false) is not { } parts) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, UnitParts.Filter);
        var pilots = await PilotDocuments.All<PilotEntry>(question, question.Query).ConfigureAwait(false);
        var checks = await PilotDocuments.All<CheckDetails>(question, question.Query).ConfigureAwait(false);
        var funding = await PilotDocuments.All<FundingDetails>(question, question.Query).ConfigureAwait(false);
        return Results.Json(Of(parts, pilots, checks, funding, ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow())), StoredJson.Options);
    }

    public static PilotCounts Of(UnitParts parts, IReadOnlyList<PilotEntry> pilots, IReadOnlyList<CheckDetails> checks, IReadOnlyList<FundingDetails> funding, DateOnly today)
    {
        IEnumerable<T> At<T>(IEnumerable<T> documents, string unit) where T : IVisibleTo => documents.Where(document => document.VisibleTo.Contains(unit));
        return new(today,
        [
            .. parts.Codes.Select(unit => new PilotCount(
                unit, At(pilots, unit).Count(), ByPhase(At(pilots, unit)), At(checks, unit).Count(check => check.NextDue is not null), At(checks, unit).Count(check => check.NextDue < today),
                FundingTotals.SumOf(At(funding, unit).Select(pilot => pilot.Total)))),
        ]);
    }

    private static IReadOnlyList<PhaseCount> ByPhase(IEnumerable<PilotEntry> pilots) =>
        [.. pilots.GroupBy(pilot => pilot.Phase).OrderBy(same => same.Key ?? "Z", StringComparer.Ordinal).Select(same => new PhaseCount(same.Key, same.Count()))];
}
