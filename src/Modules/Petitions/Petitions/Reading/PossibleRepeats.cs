using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// Earlier and later matters of the same persons, or against the same accused, that say much the same (同人同事). The platform proposes and
/// says why; a person decides.
/// </summary>
internal sealed record PossibleRepeats(IReadOnlyList<PossibleRepeats.Proposal> Items)
{
    /// <summary>From how much text in common two matters may be the same, in percent of pairs of characters.</summary>
    private const int SameMatter = 20;

    private const int Most = 20;

    /// <summary>A matter that may be the same: its line in the register, the text in common in percent, and the reasons in both languages.</summary>
    internal sealed record Proposal(PetitionRegisterEntry Entry, int Score, IReadOnlyList<Reason> Reasons);

    /// <summary>One reason for which it is proposed.</summary>
    internal sealed record Reason(string Code, string Zh, string En);

    private static readonly Reason SamePerson = new("same-person", "信访人或者代表的姓名与电话或者住址相同",
        "The petitioner or a representative has the same name and the same telephone number or address.");
    private static readonly Reason SameAccused = new("same-accused", "检举控告同一单位", "The same unit is accused.");
    private static readonly Reason SameCommunity = new("same-community", "来自同一社区", "It comes from the same community.");
    private static readonly Reason SameTopic = new("same-topic", "内容分类相同", "It is about the same topic.");

    public static async Task<(PossibleRepeats?, Problem?)> Of(Question question)
    {
        var (json, _) = await question.Service<DocumentStore>().LoadOpened(typeof(PetitionDetails), question.Id, question.Caller, question.Roles).ConfigureAwait(false);
        if (json is null) return (new([]), null);
        var page = json.AsObject();
        var accused = page["closedTo"]?.AsArray().Select(c => c!.GetValue<string>()).ToArray() ?? [];
        var found = await question.Service<WordSearch>().Alike<PetitionRegisterEntry, PetitionDetails>(
            question, [.. PersonsOf(page).SelectMany(p => (IReadOnlyList<string?>[])[[p.Name, p.Phone], [p.Name, p.Address]])],
            [.. accused.Select(PetitionRegisterEntry.AccusedWord)]).ConfigureAwait(false);
        return (new([.. found.Select(other => ProposalOf(page, accused, other.Entry, other.Page)).Where(p => p.Score >= SameMatter && p.Reasons.Any(r => r == SamePerson || r == SameAccused)).OrderByDescending(p => p.Score).Take(Most)]), null);
    }

    private static Proposal ProposalOf(JsonObject page, string[] accused, PetitionRegisterEntry entry, JsonObject other)
    {
        var score = TextSimilarity.Percent(Matter(page), Matter(other));
        var reasons = new List<Reason>();
        if (PersonsOf(page).Any(one => PersonsOf(other).Any(one.IsSame))) reasons.Add(SamePerson);
        if (accused.Intersect(entry.ClosedTo).Any()) reasons.Add(SameAccused);
        reasons.Add(new("same-matter", $"诉求和事实有 {score}% 相同", $"{score}% of request and facts are the same."));
        if (Text(page, "community") == entry.Community) reasons.Add(SameCommunity);
        if (Same(page, other, "topic")) reasons.Add(SameTopic);
        return new(entry, score, reasons);
    }

    /// <summary>The petitioner and those who were elected to speak for many: one signatory in common makes the same persons.</summary>
    private static IReadOnlyList<Known> PersonsOf(JsonObject page) =>
    [
        new(Text(page, "petitionerName"), Text(page, "petitionerPhone"), Text(page, "petitionerAddress")),
        .. (page["further"]?["representatives"]?.AsArray() ?? []).Select(one => new Known(Text(one!.AsObject(), "fullName"), Text(one.AsObject(), "telephone"), null)),
    ];

    private static string Matter(JsonObject page) => $"{Text(page, "request")}\n{Text(page, "facts")}";

    private static bool Same(JsonObject one, JsonObject other, string member) => TextSimilarity.Same(Text(one, member), Text(other, member));

    private static string? Text(JsonObject page, string member) => page[member]?.GetValue<string>();

    /// <summary>What is known of a person, by which the same one is met again.</summary>
    private sealed record Known(string? Name, string? Phone, string? Address)
    {
        public bool IsSame(Known other) =>
            TextSimilarity.Same(Name, other.Name) && (TextSimilarity.Same(Phone, other.Phone) || TextSimilarity.Same(Address, other.Address));
    }
}
