using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using NpgsqlTypes;
using static CreationPlatform.Communities.ProfileMeasure;

namespace CreationPlatform.Communities;

/// <summary>A row of a table: a unit, its figures and their sum. The share of minorities in percent is hidden when the base is under 20.</summary>
internal sealed record ProfileRow(string Unit, string Name, IReadOnlyList<ShownFigure> Figures, ShownFigure Total, int? MinorityPercent);

/// <summary>A table of a street or a district; published figures are rounded to 5.</summary>
internal sealed record ProfileTable(string Under, string Table, IReadOnlyList<string> Columns, IReadOnlyList<ProfileRow> Rows, ProfileRow Total, int Communities, int NotCounted);

/// <summary>A count of one's own community: from 1 to 4 it is shown as <c>&lt;5</c>.</summary>
internal sealed record OwnCount(ProfileMeasure Measure, ShownFigure Count, DateOnly AsOf, string Source);

/// <summary>The counts of one's own community.</summary>
internal sealed record OwnProfile(string Community, IReadOnlyList<OwnCount> Counts);

/// <summary>The profiles of the communities at which somebody holds a post.</summary>
internal sealed record OwnProfiles(IReadOnlyList<OwnProfile> Items);

/// <summary>
/// Community profiles for readers. Whoever works in a community sees its counts; everybody else sees fixed tables of a street or a district,
/// so that no question can be cut to fit a person.
/// </summary>
internal sealed class ProfileTables(EventLog log, IOrgTrees trees, TimeProvider clock)
{
    private const int Inside = 5, Outside = 10, SmallestBase = 20;
    private static readonly Dictionary<string, Column[]> Tables = new()
    {
        ["households"] = [new("minority", true, c => c.Of(MinorityHouseholds)), new("other", false, c => c.Of(Households) - c.Of(MinorityHouseholds))],
        ["residents"] =
        [
            new("minority-permanent", true, c => c.Of(MinorityPermanentResidents)), new("minority-temporary", true, c => c.Of(MinorityTemporaryResidents)),
            new("other-permanent", false, c => c.Of(PermanentResidents) - c.Of(MinorityPermanentResidents)),
            new("other-temporary", false, c => c.Of(TemporaryResidents) - c.Of(MinorityTemporaryResidents)),
        ],
    };

    public static IReadOnlyList<QueryParameter> Parameters { get; } = [new("under", "Code of a street or a district.", IsRequired: true), new("table", "households, if not given, or residents.")];

    /// <summary>A table of a street by community, or of a district by street; nothing for another unit or an unknown table.</summary>
    public async Task<ProfileTable?> Table(Inquiry inquiry)
    {
        var tree = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow()));
        var (under, name) = (tree.Find(inquiry.Text("under")), inquiry.Text("table") ?? "households");
        if (under is not { Level: UnitLevel.County or UnitLevel.Township, IsDepartment: false } || !Tables.TryGetValue(name, out var columns)) return null;
        var rows = tree.ChildrenOf(under.Code).Where(u => !u.IsDepartment).ToDictionary(u => u, u => tree.Within(u.Code).Where(c => c.Level == UnitLevel.Community).Select(c => c.Code).ToArray());
        var profiles = (await Profiles([.. rows.Values.SelectMany(c => c)])).Where(p => columns.All(c => c.Count(p.Counts) is not null)).ToDictionary(p => p.Community, p => p.Counts);
        var counted = rows.Where(r => r.Value.Any(profiles.ContainsKey)).ToArray();
        var figures = counted.Select(row => columns.Select(column => row.Value.Where(profiles.ContainsKey).Sum(c => column.Count(profiles[c])!.Value)).ToArray()).ToArray();
        var table = new SuppressedTable(figures, columns.Length, Outside);
        return new(under.Code, name, [.. columns.Select(c => c.Title)],
            [.. counted.Select((row, i) => RowOf(table, i, row.Key, columns))], RowOf(table, counted.Length, under, columns), rows.Sum(r => r.Value.Length), rows.Sum(r => r.Value.Length) - profiles.Count);
    }

    /// <summary>The counts of the communities at which the caller holds a post.</summary>
    public async Task<OwnProfiles?> Own(Inquiry inquiry)
    {
        var tree = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow()));
        var own = inquiry.Caller.Posts.Select(p => p.Unit).Distinct().Where(unit => tree.Find(unit) is { Level: UnitLevel.Community }).Order(StringComparer.Ordinal).ToArray();
        return new([.. (await Profiles(own)).OrderBy(p => p.Community, StringComparer.Ordinal).Select(p => new OwnProfile(p.Community, [.. p.Counts.Select(Shown)]))]);

        static OwnCount Shown(ProfileCount count) => new(
            count.Measure, ShownFigure.Of(count.Value, IsAboutPeople(count.Measure) && count.Value is > 0 and < Inside ? Masking.Small : Masking.None, Inside), count.AsOf, count.Source);
    }

    private static bool IsAboutPeople(ProfileMeasure measure) => measure is not (BuildingGroups or CivilisedBuildingGroups);

    private static ProfileRow RowOf(SuppressedTable table, int row, OrgUnit unit, Column[] columns)
    {
        var shown = Enumerable.Range(0, columns.Length + 1).Select(c => ShownFigure.Rounded(table[row, c], table.MaskOf(row, c), Outside)).ToArray();
        var minority = shown.Zip(columns).Where(pair => pair.Second.IsMinority).Select(pair => pair.First.Value).Aggregate((int?)0, (sum, value) => sum + value);
        var percent = shown[^1].Value >= SmallestBase && table[row, columns.Length] >= SmallestBase ? 100 * minority / shown[^1].Value : null;
        return new(unit.Code, unit.Name, shown[..^1], shown[^1], percent);
    }

    private async Task<IReadOnlyList<CommunityProfileDetails>> Profiles(string[] communities)
    {
        await using var command = log.Database.CreateCommand("select data from communities.mt_doc_community_profile where data->>'community' = any ($1)");
        command.Parameters.Add(new() { Value = communities, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var row = await command.ExecuteReaderAsync();
        var profiles = new List<CommunityProfileDetails>();
        while (await row.ReadAsync()) profiles.Add(JsonSerializer.Deserialize<CommunityProfileDetails>(row.GetFieldValue<byte[]>(0), StoredJson.Options)!);
        return profiles;
    }

    /// <summary>A column: what it counts of a community, and whether that is about minorities.</summary>
    private sealed record Column(string Title, bool IsMinority, Func<IReadOnlyList<ProfileCount>, int?> Count);
}
