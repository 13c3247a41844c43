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

    private const string ByNumber = """
        select d.id, (d.data->>'petitioner')::uuid, d.data->>'community', d.data->>'stage', d.data->>'receivedOn', d.data->>'holder', d.data->'deadlines', p.data->'papers'
          from petitions.mt_doc_petition_papers p join petitions.mt_doc_petition_details d using (id) where p.data->>'number' = $1
        """;

    /// <summary>The petition; none when number and code do not go together.</summary>
    public async Task<FoundPetition?> Find(string number, string code)
    {
        var found = await Named(number);
        var isThere = await keys.IsThere(found?.Petitioner ?? Guid.Empty);
        return codes.Matches(Purpose, found?.Id ?? Guid.Empty, code) & isThere ? found : null;
    }

    private async Task<FoundPetition?> Named(string number)
    {
        await using var command = log.Database.CreateCommand(ByNumber);
        command.Parameters.Add(new() { Value = number });
        await using var row = await command.ExecuteReaderAsync();
        if (!await row.ReadAsync()) return null;
        return new(
            row.GetGuid(0), number, row.GetGuid(1), row.GetString(2), JsonSerializer.Deserialize<PetitionStage>($"\"{row.GetString(3)}\"", StoredJson.Options),
            DateOnly.Parse(row.GetString(4), System.Globalization.CultureInfo.InvariantCulture), row.GetString(5),
            JsonSerializer.Deserialize<IReadOnlyList<Deadline>>(row.GetFieldValue<byte[]>(6), StoredJson.Options)!,
            JsonSerializer.Deserialize<IReadOnlyList<Paper>>(row.GetFieldValue<byte[]>(7), StoredJson.Options)!);
    }
}

/// <summary>A petition that somebody showed number and query code for. Its sealed values are closed.</summary>
internal sealed record FoundPetition(
    Guid Id, string Number, Guid Petitioner, string Community, PetitionStage Stage, DateOnly ReceivedOn, string Holder, IReadOnlyList<Deadline> Deadlines, IReadOnlyList<Paper> Papers);
