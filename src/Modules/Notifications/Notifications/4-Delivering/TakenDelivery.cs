using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.Notifications;

/// <summary>
/// A message in this host's hands: its row is locked until what became of it is committed. When the host dies the lock dies with it, and
/// another sends the message again, under the same id.
/// </summary>
internal sealed class TakenDelivery(NpgsqlConnection connection, NpgsqlTransaction transaction, Delivery delivery) : IAsyncDisposable
{
    private const string Settle = """
        update notifications.delivery set state = $2, attempts = attempts + $3, settled_at = $4, problem = $5, detail = $6, due_at = coalesce($7, due_at) where id = $1
        """;

    /// <summary>
    /// Whatever else waits for a target that fails waits with it for a while, and all mail for its server: what is down costs an attempt now
    /// and then, not one for each message.
    /// </summary>
    private const string HoldBack = """
        update notifications.delivery set due_at = $2 where id in (
          select id from notifications.delivery where (target = $1 or ($3 and channel = 'mail')) and state = 'waiting' and due_at < $2 for update skip locked)
        """;

    private static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(10);

    public Delivery Delivery { get; } = delivery;

    /// <summary>The receiver took it.</summary>
    public Task Sent(DateTimeOffset now) => Become(DeliveryState.Sent, 1, now, null, null);

    /// <summary>There is nobody to send it to.</summary>
    public Task Drop(DateTimeOffset now) => Become(DeliveryState.Dropped, 0, now, new(DeliveryProblem.Nobody), null);

    /// <summary>The attempt failed: another follows, unless there were enough.</summary>
    public async Task Failed(DeliveryFailure failure, DateTimeOffset now)
    {
        var attempt = Delivery.Attempts + 1;
        var next = DeliveryTimes.Next(now, Delivery.Id, attempt);
        if (failure.IsForGood || attempt >= DeliveryTimes.Attempts) await Become(DeliveryState.Dead, 1, now, failure, null).ConfigureAwait(false);
        else await Become(DeliveryState.Waiting, 1, null, failure, next).ConfigureAwait(false);
        if (failure.IsForGood) return;
        var until = next - now < LongestHold ? next : now + LongestHold;
        await using var others = new NpgsqlCommand(HoldBack, connection)
        {
            Parameters = { new() { Value = Delivery.Target }, new() { Value = until }, new() { Value = Delivery.Channel == DeliveryChannel.Mail && failure.Problem.IsTheServers } },
        };
        await others.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private async Task Become(DeliveryState state, int attempts, DateTimeOffset? settled, DeliveryFailure? failure, DateTimeOffset? due)
    {
        await using var command = new NpgsqlCommand(Settle, connection);
        command.Parameters.Add(new() { Value = Delivery.Id });
        command.Parameters.Add(new() { Value = Deliveries.Word(state) });
        command.Parameters.Add(new() { Value = attempts });
        command.Parameters.Add(new() { Value = (object?)settled ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new() { Value = (object?)failure?.Problem.Code ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = (object?)failure?.Detail ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = (object?)due ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Makes what became of it stand.</summary>
    public Task Commit() => transaction.CommitAsync(CancellationToken.None);

    /// <summary>Gives it back; without a commit it waits as before.</summary>
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync().ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }
}
