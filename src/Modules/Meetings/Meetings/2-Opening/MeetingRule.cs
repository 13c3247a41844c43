using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>
/// One row of the meeting regime (工作会议制度): who owes it and how often. Where the source says no more than "regularly" (定期) the
/// cadence is a usual one, and a street can choose another.
/// </summary>
/// <param name="Id">For instance <c>MT-3</c>; permanent.</param>
/// <param name="OwedBy">Levels whose units owe it.</param>
/// <param name="Cadence">How often, as long as nothing else was chosen.</param>
/// <param name="IsFixed">Whether the source itself says how often.</param>
/// <param name="ChairedBy">Who may chair for it to count; empty for anybody.</param>
/// <param name="ItemOf">The rule whose meeting carries it as a standing item, as long as no cadence of its own was chosen.</param>
/// <param name="Zh">What it is called.</param>
/// <param name="En">The same in English.</param>
/// <param name="Sentence">The sentence of the source.</param>
internal sealed record MeetingRule(
    string Id, IReadOnlyList<UnitLevel> OwedBy, Cadence Cadence, bool IsFixed, IReadOnlyList<GroupRank> ChairedBy, string? ItemOf, string Zh, string En, string Sentence)
{
    /// <summary>Street meetings of which one may count for the other, where the street has chosen so.</summary>
    public static IReadOnlyList<string> CountedTwiceByChoice { get; } = ["MT-1", "MT-2"];

    public static IReadOnlyList<MeetingRule> All { get; } = [.. EmbeddedTable.Read(typeof(MeetingRule).Assembly, "meeting_rules.csv").Select(From)];

    public static MeetingRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>A zone of the statistics office has the level of a street and no street office: it owes nothing.</summary>
    public bool IsOwedBy(OrgUnit unit) => OwedBy.Contains(unit.Level) && (unit.Level == UnitLevel.Community || unit.IsBody);

    /// <summary>Levels that owe it by itself while no cadence was chosen: where it is an item of another meeting, that one carries it.</summary>
    public IEnumerable<UnitLevel> OwedByDefault => ItemOf is null ? OwedBy : OwedBy.Except(Find(ItemOf)!.OwedBy);

    private static MeetingRule From(IReadOnlyDictionary<string, string> row) => new(
        row["id"], Words<UnitLevel>(row["owed_by"]), Words<Cadence>(row["cadence"])[0], row["fixed"] == "yes", Words<GroupRank>(row["chaired_by"]),
        row["item_of"] is "" ? null : row["item_of"], row["zh"], row["en"], row["sentence"]);

    private static T[] Words<T>(string words) where T : struct, Enum =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Enum.Parse<T>(w.Replace("-", "", StringComparison.Ordinal), ignoreCase: true))];
}
