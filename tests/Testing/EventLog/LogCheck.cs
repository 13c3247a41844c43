using CreationPlatform.BuildingBlocks;
using FluentAssertions;
using Npgsql;

namespace CreationPlatform.Testing;

/// <summary>What the log promises, whatever was done to it. Every test that hurts it ends here.</summary>
internal static class LogCheck
{
    /// <summary>
    /// Positions 1..n, versions 1..k in each stream, each event once, each leaf the hash of what is stored, each stream's row at its
    /// last version; and each acknowledged command there once, with the answer that was given.
    /// </summary>
    public static async Task Holds(NpgsqlDataSource database, EventLog log, IEnumerable<KeyValuePair<Guid, Appended>>? acknowledged = null)
    {
        var leaves = await Rows(database, "select hash from platform.log_leaf order by position", row => row.GetFieldValue<byte[]>(0));
        var answers = (await Rows(database, "select id, version, position from platform.command_log", row => (Id: row.GetGuid(0), Answer: (row.GetInt64(1), row.GetInt64(2)))))
            .ToDictionary(r => r.Id, r => r.Answer);
        var heads = (await Rows(database, "select id, version from platform.mt_streams", row => (Id: row.GetGuid(0), Version: row.GetInt64(1)))).ToDictionary(r => r.Id, r => r.Version);
        var (ids, versions, wrong) = (new HashSet<Guid>(), new Dictionary<Guid, long>(), new List<string>());
        var size = await log.Size();
        // The scan itself stops at a gap.
        await foreach (var stored in log.Scan(0, size, long.MaxValue))
        {
            if (!ids.Add(stored.Id)) wrong.Add($"{stored.Position}: event {stored.Id} stands twice");
            var version = versions[stored.Stream] = versions.GetValueOrDefault(stored.Stream) + 1;
            if (stored.Version != version) wrong.Add($"{stored.Position}: version {stored.Version} where {version} comes next");
            if (!leaves[(int)stored.Position - 1].AsSpan().SequenceEqual(Leaf.Hash(stored.CanonicalBytes()))) wrong.Add($"{stored.Position}: another leaf");
            if (!answers.ContainsKey(Guid.Parse(stored.Correlation!))) wrong.Add($"{stored.Position}: of a command without an answer");
        }
        foreach (var (id, appended) in acknowledged ?? [])
            if (!answers.TryGetValue(id, out var answer) || answer != (appended.Version, appended.Position) || !ids.Contains(StreamIds.OfEvent(id, 0)))
                wrong.Add($"{id} was acknowledged with {appended}, and is {answer}");

        wrong.Should().BeEmpty();
        leaves.Should().HaveCount((int)size);
        heads.Should().BeEquivalentTo(versions);
    }

    private static async Task<List<T>> Rows<T>(NpgsqlDataSource database, string sql, Func<NpgsqlDataReader, T> row)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(row(reader));
        return rows;
    }
}
