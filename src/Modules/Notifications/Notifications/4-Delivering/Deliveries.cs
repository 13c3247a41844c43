using CreationPlatform.BuildingBlocks;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.Notifications;

/// <summary>The outbox: what is to be sent, and what became of it. Any number of hosts may take from it; nothing is taken by two at once.</summary>
internal sealed class Deliveries(EventLog log) : IWarn
{
    private const string Insert = """
        insert into notifications.delivery as held (id, channel, target, entries, due_at, queued_at) values ($1, $2, $3, array[$4::uuid], $5, $6)
        on conflict (id) do update set entries = held.entries || case when held.entries @> excluded.entries then '{}' else excluded.entries end where held.state = 'waiting' or held.entries @> excluded.entries
        """;

    private const string Take = """
        select id, channel, target, entries, attempts from notifications.delivery
         where state = 'waiting' and due_at <= $1 order by due_at, id limit 1 for update skip locked
        """;

    private const string Again = """
        update notifications.delivery set state = 'waiting', due_at = $2, attempts = 0, settled_at = null where id = $1 and state in ('dead', 'waiting')
        """;

    /// <summary>Queues a message once. A further entry is added to a digest that waits; where another host's clock went ahead and it is gone, the entry goes by itself.</summary>
    public async Task Queue(NewDelivery delivery, DateTimeOffset now)
    {
        if (!await TryQueue(delivery, now).ConfigureAwait(false))
            await TryQueue(delivery with { Id = StreamIds.From($"late for {delivery.Id}", delivery.Entry) }, now).ConfigureAwait(false);
    }

    private async Task<bool> TryQueue(NewDelivery delivery, DateTimeOffset now)
    {
        await using var command = log.Database.CreateCommand(Insert);
        command.Parameters.Add(new() { Value = delivery.Id });
        command.Parameters.Add(new() { Value = Word(delivery.Channel) });
        command.Parameters.Add(new() { Value = delivery.Target });
        command.Parameters.Add(new() { Value = delivery.Entry });
        command.Parameters.Add(new() { Value = delivery.Due.ToUniversalTime() });
        command.Parameters.Add(new() { Value = now });
        return await command.ExecuteNonQueryAsync().ConfigureAwait(false) == 1;
    }

    /// <summary>Takes the message that has waited longest of those that are due; nothing when none is, or all are in other hands.</summary>
    public async Task<TakenDelivery?> TakeNext(DateTimeOffset now, CancellationToken cancel)
    {
        var connection = await log.Database.OpenConnectionAsync(cancel).ConfigureAwait(false);
        var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        try
        {
            if (await Read(connection, now, cancel).ConfigureAwait(false) is { } found) return new(connection, transaction, found);
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        await transaction.DisposeAsync().ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
        return null;
    }

    /// <summary>Has a message sent again that failed too often, as if it were new; one that waits is sent next.</summary>
    /// <returns>Whether there is such a message.</returns>
    public async Task<bool> SendAgain(Guid id, DateTimeOffset now)
    {
        await using var command = log.Database.CreateCommand(Again);
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = now });
        return await command.ExecuteNonQueryAsync().ConfigureAwait(false) == 1;
    }

    /// <inheritdoc/>
    public async Task<string?> Warning(CancellationToken cancel)
    {
        await using var command = log.Database.CreateCommand("select count(*) from notifications.delivery where state = 'dead'");
        var dead = (long)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
        return dead == 0 ? null : FormattableString.Invariant($"dead-letters: {dead}");
    }

    public static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static async Task<Delivery?> Read(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Take, connection) { Parameters = { new() { Value = now, NpgsqlDbType = NpgsqlDbType.TimestampTz } } };
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        return await row.ReadAsync(cancel).ConfigureAwait(false)
            ? new(row.GetGuid(0), Enum.Parse<DeliveryChannel>(row.GetString(1), ignoreCase: true), row.GetString(2), row.GetFieldValue<Guid[]>(3), row.GetInt32(4))
            : null;
    }
}
