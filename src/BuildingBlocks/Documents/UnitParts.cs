using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// A unit and those right below it, for counting their documents side by side: those of them that the reader's posts reach as a whole, so
/// that a zero means that there is nothing, and what is not for the reader is absent.
/// </summary>
/// <param name="Codes">The unit asked about, then those below it by code.</param>
public sealed record UnitParts(IReadOnlyList<string> Codes)
{
    /// <summary>The word by which an answer is told to count by them.</summary>
    public const string Word = "part";

    /// <summary>The filter that narrows a list to a unit with all below it: the list behind the number of a part.</summary>
    public const string Filter = "unit";

    /// <summary>The parts of the one unit that a question is narrowed to; nothing where it names none or several.</summary>
    /// <param name="question">The question; its list has the filter <see cref="Filter"/>.</param>
    public static async Task<UnitParts?> Of(ListQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Query.ValuesOf(Filter).ToArray() is not [var unit]) return null;
        var tree = await question.Get<IOrgTrees>().AsOf(ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow())).ConfigureAwait(false);
        var reach = await question.Get<DocumentStore>().ReachOf(question.Caller, question.Roles).ConfigureAwait(false);
        return new([.. tree.ChildrenOf(unit).Select(below => below.Code).Prepend(unit).Where(code => reach.Covers(code, tree))]);
    }

    /// <summary>The parts that a document concerns, in SQL, as a column to group by; and an empty text once for every document, under which all are counted.</summary>
    /// <param name="parameters">Takes the codes.</param>
    public string Key(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return $"unnest(array_append(array(select code from unnest(visible_to) as code where code = any ({parameters.Add(Codes.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)})), ''))";
    }
}
