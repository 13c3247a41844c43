using CreationPlatform.BuildingBlocks;
using NpgsqlTypes;

namespace CreationPlatform.Notifications;

/// <summary>The outbox for administrators, newest first.</summary>
internal sealed class DeliveryList(EventLog log)
{
    public const string State = "state", Channel = "channel", After = "after", Limit = "limit";

    private const string Select = """
        select id, channel, target, cardinality(entries), state, attempts, queued_at, case when state = 'waiting' then due_at end, settled_at, problem, detail
          from notifications.delivery
         where ($1::text is null or state = $1) and ($2::text is null or channel = $2)
           and ($3::uuid is null or (queued_at, id) < (select queued_at, id from notifications.delivery where id = $3))
         order by queued_at desc, id desc limit $4
        """;

    /// <summary>A page; empty where the delivery after which it should begin is not there.</summary>
    public async Task<DeliveryPage?> Page(Inquiry asked)
    {
        var limit = asked.Number(Limit) ?? 50;
        await using var command = log.Database.CreateCommand(Select);
        command.Parameters.Add(new() { Value = (object?)asked.Text(State) ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = (object?)asked.Text(Channel) ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = (object?)asked.Id(After) ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.Add(new() { Value = limit });
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var items = new List<ListedDelivery>();
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            var problem = DeliveryProblem.Of(row.IsDBNull(9) ? null : row.GetString(9));
            items.Add(new(
                row.GetGuid(0), Enum.Parse<DeliveryChannel>(row.GetString(1), ignoreCase: true), row.GetString(2), row.GetInt32(3), Enum.Parse<DeliveryState>(row.GetString(4), ignoreCase: true),
                row.GetInt32(5), row.GetFieldValue<DateTimeOffset>(6), Instant(7), Instant(8), problem?.Code, problem?.Zh, problem?.En, row.IsDBNull(10) ? null : row.GetString(10)));

            DateTimeOffset? Instant(int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
        }
        return new(items, items.Count == limit ? items[^1].Id : null);
    }
}

/// <summary>A page of the outbox.</summary>
/// <param name="Items">The deliveries.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null where the page is not full.</param>
internal sealed record DeliveryPage(IReadOnlyList<ListedDelivery> Items, Guid? Next);

/// <summary>A delivery as administrators see it.</summary>
/// <param name="Id">Its id; also in the Message-Id of mail and the webhook-id.</param>
/// <param name="Channel">By what it goes.</param>
/// <param name="Target">The account for mail, else the endpoint's id.</param>
/// <param name="Entries">How many entries of an inbox it tells of.</param>
/// <param name="State">How it stands.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="QueuedAt">Since when it is to be sent.</param>
/// <param name="NextAttempt">When it is tried next; null unless it waits.</param>
/// <param name="SettledAt">When it was sent, dropped or given up.</param>
/// <param name="Problem">What the last attempt met; null when it met nothing.</param>
/// <param name="Zh">The same in Chinese, with what would help.</param>
/// <param name="En">The same in English.</param>
/// <param name="Detail">The receiver's code.</param>
internal sealed record ListedDelivery(
    Guid Id, DeliveryChannel Channel, string Target, int Entries, DeliveryState State, int Attempts, DateTimeOffset QueuedAt, DateTimeOffset? NextAttempt, DateTimeOffset? SettledAt,
    string? Problem, string? Zh, string? En, string? Detail);
