using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using NpgsqlTypes;

namespace CreationPlatform.Communities;

/// <summary>A community and what it lacks of the four ones.</summary>
internal sealed record FourOnesGap(string Community, string Name, IReadOnlyList<FourOne> Missing);

/// <summary>How many communities have all four, and a page of those that do not, by code.</summary>
internal sealed record FourOnesGapPage(IReadOnlyList<FourOnesGap> Items, string? Next);

/// <summary>Which communities lack some of the four ones; those that have recorded nothing lack all.</summary>
internal sealed class FourOnesGaps(EventLog log, IOrgTrees trees, TimeProvider clock)
{
    private const int Usual = 50, AtATime = 500;
    private static readonly FourOne[] All = Enum.GetValues<FourOne>();

    public async Task<FourOnesGapPage?> Find(Inquiry inquiry)
    {
        var tree = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow()));
        var (under, limit, after) = (inquiry.Text("under")!, inquiry.Number("limit") ?? Usual, inquiry.Text("after") ?? "");
        if (tree.Find(under) is null) return null;
        var gaps = new List<FourOnesGap>();
        foreach (var some in tree.Within(under).Where(u => u.Level == UnitLevel.Community && string.CompareOrdinal(u.Code, after) > 0).OrderBy(u => u.Code, StringComparer.Ordinal).Chunk(AtATime))
        {
            var missing = await Missing([.. some.Select(u => u.Code)]);
            gaps.AddRange(some.Select(u => new FourOnesGap(u.Code, u.Name, missing.GetValueOrDefault(u.Code, All))).Where(g => g.Missing.Count > 0));
            if (gaps.Count > limit) return new([.. gaps.Take(limit)], gaps[limit - 1].Community);
        }
        return new(gaps, null);
    }

    private async Task<Dictionary<string, FourOne[]>> Missing(string[] communities)
    {
        await using var command = log.Database.CreateCommand("select data->>'community', data->'missing' from communities.mt_doc_four_ones where data->>'community' = any ($1)");
        command.Parameters.Add(new() { Value = communities, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var row = await command.ExecuteReaderAsync();
        var missing = new Dictionary<string, FourOne[]>();
        while (await row.ReadAsync()) missing[row.GetString(0)] = JsonSerializer.Deserialize<FourOne[]>(row.GetFieldValue<byte[]>(1), StoredJson.Options)!;
        return missing;
    }
}
