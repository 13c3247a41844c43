using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Orders of supervision for one cause, and how their days were kept; the list shows the matters, of which one may have several orders.</summary>
/// <param name="Key">The cause.</param>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
/// <param name="Count">How many orders.</param>
/// <param name="InTime">Answered, or closed, by the day named.</param>
/// <param name="Late">After it.</param>
/// <param name="Open">Not answered, and there is time left.</param>
/// <param name="Overdue">Not answered, and the day has passed.</param>
/// <param name="List">The query of the register that shows the matters.</param>
internal sealed record SupervisionCount(string Key, string Zh, string En, int Count, int InTime, int Late, int Open, int Overdue, string List);

/// <summary>Proposals of one kind (信访工作条例 40), and what became of them.</summary>
/// <param name="Key">At what they aim.</param>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
/// <param name="Count">How many proposals.</param>
/// <param name="Adopted">Taken up.</param>
/// <param name="NotAdopted">Not taken up, with reasons in writing.</param>
/// <param name="Open">Not answered yet.</param>
/// <param name="List">The query of the register that shows the matters.</param>
internal sealed record ImprovementCount(string Key, string Zh, string En, int Count, int Adopted, int NotAdopted, int Open, string List);

/// <summary>督办和三项建议 (信访工作条例 40, 41): what petition bureaus and bodies above did about the handling of a year's matters.</summary>
internal sealed record OversightCounts(IReadOnlyList<SupervisionCount> Supervisions, IReadOnlyList<ImprovementCount> Improvements)
{
    /// <summary>Counts what a query narrows to and whoever asked can see.</summary>
    public static async Task<OversightCounts> Of(ListQuestion question, DocumentQuery query, DateOnly asOf)
    {
        await using var command = await question.Get<DocumentStore>().Select(
            typeof(PetitionRegisterEntry), query, question.Caller, question.Roles, _ => "data->'oversight'",
            _ => "and (data->'supervisedFor' <> '[]' or data->'improvementAims' <> '[]')").ConfigureAwait(false);
        await using var row = await command.ExecuteReaderAsync(question.Http.RequestAborted).ConfigureAwait(false);
        var matters = new List<Oversight>();
        while (await row.ReadAsync(question.Http.RequestAborted).ConfigureAwait(false))
            matters.Add(JsonSerializer.Deserialize<Oversight>(row.GetFieldValue<byte[]>(0), StoredJson.Options)!);
        return Of(matters, asOf, (filter, key) => query.QueryString((filter, key)));
    }

    /// <summary>Counts orders and proposals by their kinds.</summary>
    /// <param name="matters">What was done about each matter.</param>
    /// <param name="asOf">The day on which it is judged whether something is overdue.</param>
    /// <param name="list">The query behind a filter and its value.</param>
    public static OversightCounts Of(IReadOnlyList<Oversight> matters, DateOnly asOf, Func<string, string, string> list) => new(
    [
        .. from order in matters.SelectMany(m => m.Supervised)
           group order by order.Cause into orders
           orderby orders.Key
           let key = Word(orders.Key)
           select new SupervisionCount(
               key, orders.Key.Words().Zh, orders.Key.Words().En, orders.Count(), orders.Count(o => o.DoneOn <= o.AnswerBy), orders.Count(o => o.DoneOn > o.AnswerBy),
               orders.Count(o => o.DoneOn is null && o.AnswerBy >= asOf), orders.Count(o => o.DoneOn is null && o.AnswerBy < asOf), list("supervisedFor", key)),
    ],
    [
        .. from proposal in matters.SelectMany(m => m.Improvements)
           group proposal by proposal.Aim into proposals
           orderby proposals.Key
           let key = Word(proposals.Key)
           select new ImprovementCount(
               key, proposals.Key.Words().Zh, proposals.Key.Words().En, proposals.Count(), proposals.Count(p => p.Adopted is true), proposals.Count(p => p.Adopted is false),
               proposals.Count(p => p.Adopted is null), list("improvementAims", key)),
    ]);

    private static string Word<T>(T kind) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
