using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// 自设查询码: the code that a petitioner chose in place of the one on the receipt, which whoever printed it has seen. A stream of its
/// own beside the petition, within no unit; of the code it keeps a keyed hash.
/// </summary>
internal sealed record QueryCode : IState<QueryCode>, IWithinUnits
{
    private const int Shortest = 10, Longest = 64;

    public static string Category => "query-code";

    public static QueryCode Initial { get; } = new();

    /// <summary>The hash of the code that opens the petition; none as long as the receipt's does.</summary>
    public string? Hash { get; init; }

    IEnumerable<string> IWithinUnits.Units => [];

    public QueryCode Evolve(IEvent<QueryCode> @event) => @event switch
    {
        QueryCodeReplaced e => this with { Hash = e.Hash },
        _ => throw new UnhandledEventException(typeof(QueryCode), @event),
    };

    /// <summary>The stream of a petition's own code.</summary>
    public static Guid StreamOf(Guid petition) => StreamIds.From(Category, petition);

    /// <summary>Why a chosen code is too easy to guess: fewer than 10 characters, hyphens and blanks left out, or digits only, as birthdays and telephone numbers are.</summary>
    public static Refusal? WhyWeak(string chosen)
    {
        var letters = chosen.Where(c => c is not ('-' or ' ')).ToArray();
        return QueryCodeTooWeak.When(letters.Length is < Shortest or > Longest || letters.All(char.IsDigit) || letters.Distinct().Count() < Shortest / 2);
    }
}

/// <summary>What opens a petition in place of the code on its receipt.</summary>
[Document("own_query_code")]
internal sealed record OwnQueryCode(Guid Id, Guid Petition, string Hash) : IReadModel<OwnQueryCode, QueryCode>
{
    public static OwnQueryCode Initial(Guid id) => new(id, Guid.Empty, "");

    public OwnQueryCode Evolve(Recorded<QueryCode> fact) => fact.Event switch
    {
        QueryCodeReplaced e => this with { Petition = e.Petition, Hash = e.Hash },
        _ => throw new UnhandledEventException(typeof(OwnQueryCode), fact.Event),
    };
}
