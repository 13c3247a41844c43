using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using NpgsqlTypes;

namespace CreationPlatform.Notifications;

/// <summary>Choices, endpoints and entries, as the sender needs them: by account, by unit and by id, whoever may read them.</summary>
internal sealed class ChannelDocuments(EventLog log)
{
    public async Task<ChosenChannels?> ChoiceOf(string account) =>
        await Read<ChosenChannels>("select data from notifications.mt_doc_channel_choice where id = any ($1)", new[] { ChannelChoice.StreamOf(account) }).ConfigureAwait(false) is [var choice] ? choice : null;

    /// <summary>The choices of those of these accounts that want mail.</summary>
    public Task<IReadOnlyList<ChosenChannels>> MailChoicesOf(IReadOnlyCollection<string> accounts) =>
        Read<ChosenChannels>("select data from notifications.mt_doc_channel_choice where id = any ($1) and data->'mailTo' is distinct from 'null'", accounts.Select(ChannelChoice.StreamOf).ToArray());

    /// <summary>The endpoints at these units that are in use.</summary>
    public Task<IReadOnlyList<EndpointDetails>> EndpointsAt(IReadOnlyCollection<string> units) =>
        Read<EndpointDetails>("select data from notifications.mt_doc_endpoint where data->>'unit' = any ($1) and data->>'retiredAt' is null", units.ToArray());

    public async Task<EndpointAddress?> AddressOf(Guid endpoint) =>
        await Read<EndpointAddress>("select data from notifications.mt_doc_endpoint_address where id = any ($1)", new[] { endpoint }).ConfigureAwait(false) is [var address] ? address : null;

    /// <summary>Entries, the one that falls due first first.</summary>
    public Task<IReadOnlyList<InboxLine>> Entries(IReadOnlyCollection<Guid> ids) =>
        Read<InboxLine>("select data from notifications.mt_doc_inbox_entry where id = any ($1) order by data->>'due', id", ids.ToArray());

    private async Task<IReadOnlyList<T>> Read<T>(string sql, Array values)
    {
        await using var command = log.Database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | (values is Guid[] ? NpgsqlDbType.Uuid : NpgsqlDbType.Text) });
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var found = new List<T>();
        while (await row.ReadAsync().ConfigureAwait(false)) found.Add(JsonSerializer.Deserialize<T>(row.GetFieldValue<byte[]>(0), StoredJson.Options)!);
        return found;
    }
}
