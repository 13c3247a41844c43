using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// Finds a petition by its number and query code. An unknown number, a wrong code and an erased petitioner take the same steps and get
/// the same answer: none.
/// </summary>
internal sealed class PetitionLookUp(EventLog log, PersonKeys keys, SecretCodes codes)
{
    /// <summary>What the code on a receipt is good for.</summary>
    public const string Purpose = "petition";

    /// <summary>As long as the hash of a code, and of none.</summary>
    private static readonly string NoCode = new('-', 43);

    private const string ByNumber = """
        select d.id, (d.data->>'petitioner')::uuid, d.data->>'community', d.data->>'stage', d.data->>'receivedOn', d.data->>'holder', d.data->'deadlines', p.data->'papers',
               c.data->>'hash', r.data, d.data->'closedTo', coalesce(d.data->'addedMaterials', '[]'),
               (select jsonb_agg(t.data order by t.data->>'filedOn', t.id) from petitions.mt_doc_protection_report_details t where t.data->>'petition' = d.id::text)
          from petitions.mt_doc_petition_papers p join petitions.mt_doc_petition_details d using (id)
          left join petitions.mt_doc_own_query_code c on c.data->>'petition' = d.id::text
          left join lateral (select data from petitions.mt_doc_satisfaction_rating where data->>'petition' = d.id::text order by data->>'until' desc limit 1) r on true
         where p.data->>'number' = $1
        """;

    /// <summary>The petition; none when number and code do not go together.</summary>
    public async Task<FoundPetition?> Find(string number, string code)
    {
        var found = await Named(number);
        var isThere = await keys.IsThere(found?.Petitioner ?? Guid.Empty);
        var id = found?.Id ?? Guid.Empty;
        // Both are always tried: how long it takes does not say which code counts.
        var (isFirst, isOwn) = (codes.Matches(Purpose, id, code), codes.MatchesHash(Purpose, id, code, found?.OwnCode ?? NoCode));
        return (found?.OwnCode is null ? isFirst : isOwn) & isThere ? found : null;
    }

    private async Task<FoundPetition?> Named(string number)
    {
        // No number holds it, and PostgreSQL takes no text that does.
        if (number.Contains('\0')) return null;
        await using var command = log.Database.CreateCommand(ByNumber);
        command.Parameters.Add(new() { Value = number });
        await using var row = await command.ExecuteReaderAsync();
        if (!await row.ReadAsync()) return null;
        return new(
            row.GetGuid(0), number, row.GetGuid(1), row.GetString(2), JsonSerializer.Deserialize<PetitionStage>($"\"{row.GetString(3)}\"", StoredJson.Options),
            DateOnly.Parse(row.GetString(4), System.Globalization.CultureInfo.InvariantCulture), row.GetString(5),
            JsonSerializer.Deserialize<IReadOnlyList<Deadline>>(row.GetFieldValue<byte[]>(6), StoredJson.Options)!,
            JsonSerializer.Deserialize<IReadOnlyList<Paper>>(row.GetFieldValue<byte[]>(7), StoredJson.Options)!)
        {
            OwnCode = row.IsDBNull(8) ? null : row.GetString(8),
            ClosedTo = JsonSerializer.Deserialize<IReadOnlyList<string>>(row.GetFieldValue<byte[]>(10), StoredJson.Options)!,
            Materials = JsonSerializer.Deserialize<IReadOnlyList<OwnMaterials>>(row.GetFieldValue<byte[]>(11), StoredJson.Options)!,
            Reports = row.IsDBNull(12) ? null : row.GetFieldValue<byte[]>(12),
            Rating = row.IsDBNull(9) ? null : JsonSerializer.Deserialize<RatingEntry>(row.GetFieldValue<byte[]>(9), StoredJson.Options),
        };
    }
}

/// <summary>A petition that somebody showed number and query code for. Its sealed values are closed.</summary>
internal sealed record FoundPetition(
    Guid Id, string Number, Guid Petitioner, string Community, PetitionStage Stage, DateOnly ReceivedOn, string Holder, IReadOnlyList<Deadline> Deadlines, IReadOnlyList<Paper> Papers)
{
    /// <summary>The hash of the code that the petitioner chose; none as long as the receipt's code counts.</summary>
    public string? OwnCode { get; init; }

    /// <summary>Codes of the units to which it is closed.</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    /// <summary>What the petitioner sent in later.</summary>
    public IReadOnlyList<OwnMaterials> Materials { get; init; } = [];

    /// <summary>Its reports of retaliation and disclosure in JSON, closed; none where there are none.</summary>
    public byte[]? Reports { get; init; }

    /// <summary>The rating of the last answer; none before there is an answer.</summary>
    public RatingEntry? Rating { get; init; }
}
