using CreationPlatform.BuildingBlocks;
using NpgsqlTypes;

namespace CreationPlatform.Communities;

/// <summary>A place that has nobody for a task.</summary>
internal sealed record VacantPlace(string Unit, string Name, string Parent);

/// <summary>A page of vacant places, by code; <c>Next</c> is what to give as <c>after</c> for the next page.</summary>
internal sealed record VacantPlaces(IReadOnlyList<VacantPlace> Items, string? Next);

/// <summary>
/// Where nobody is in office although somebody must be: one liaison in each compound, dedicated staff in each street and community
/// (seed line 16). From the tree of today and the posts' own documents.
/// </summary>
internal sealed class Vacancies(EventLog log, IOrgTrees trees, TimeProvider clock)
{
    private const int Usual = 50, AtATime = 500;

    public static IReadOnlyList<LookUpParameter> Parameters { get; } = [new("under", Required: true), new("limit", LookUpKind.Number), new("after")];

    /// <summary>Compounds without a liaison.</summary>
    public Task<VacantPlaces?> Liaisons(LookUp lookUp) => Find(lookUp, [Roles.Liaison], unit => unit.Level == UnitLevel.Compound);

    /// <summary>Streets and communities without dedicated staff.</summary>
    public Task<VacantPlaces?> Officers(LookUp lookUp) => Find(lookUp, [Roles.StreetOfficer, Roles.CommunityOfficer],
        unit => unit is { IsDepartment: false } and ({ Level: UnitLevel.Township, IsBody: true } or { Level: UnitLevel.Community }));

    private async Task<VacantPlaces?> Find(LookUp lookUp, string[] roles, Func<OrgUnit, bool> isPlace)
    {
        var tree = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow()));
        var under = lookUp.Text("under")!;
        if (tree.Find(under) is null) return null;
        var (limit, after) = (lookUp.Number("limit") ?? Usual, lookUp.Text("after") ?? "");
        var places = tree.Within(under).Where(isPlace).Where(u => string.CompareOrdinal(u.Code, after) > 0).OrderBy(u => u.Code, StringComparer.Ordinal);
        var vacant = new List<VacantPlace>();
        foreach (var some in places.Chunk(AtATime))
        {
            var staffed = await Staffed(roles, [.. some.Select(u => u.Code)]);
            vacant.AddRange(some.Where(u => !staffed.Contains(u.Code)).Select(u => new VacantPlace(u.Code, u.Name, u.Parent!)));
            if (vacant.Count > limit) return new([.. vacant.Take(limit)], vacant[limit - 1].Unit);
        }
        return new(vacant, null);
    }

    private async Task<HashSet<string>> Staffed(string[] roles, string[] units)
    {
        await using var command = log.Database.CreateCommand(
            "select distinct data->>'unit' from communities.mt_doc_post where data->>'unit' = any ($1) and data->>'role' = any ($2) and data->>'holder' is not null");
        command.Parameters.Add(new() { Value = units, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = roles, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var row = await command.ExecuteReaderAsync();
        var staffed = new HashSet<string>();
        while (await row.ReadAsync()) staffed.Add(row.GetString(0));
        return staffed;
    }
}
