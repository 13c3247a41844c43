using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>What a street has chosen, as the regime stands now.</summary>
internal sealed class RegimeChoices(EventLog log)
{
    /// <summary>Whether one meeting may count for both of a street's duties.</summary>
    public async Task<bool> CountsTwice(string street, CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand("select (data->>'countsTwice')::boolean from meetings.mt_doc_meeting_regime where id = $1");
        ask.Parameters.Add(new() { Value = MeetingRegime.StreamOf(street) });
        return await ask.ExecuteScalarAsync(cancel) is true;
    }
}
