using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Something that was read.</summary>
/// <param name="Subject">The stream that it stands in; empty where a question is about many.</param>
/// <param name="Persons">Whose sealed values were opened.</param>
/// <param name="Fields">Which fields; of a question without sealed values, its text.</param>
public sealed record Reading(Guid Subject, IReadOnlyCollection<Guid> Persons, IReadOnlyCollection<string> Fields);

/// <summary>A line of the log of readings.</summary>
/// <param name="Id">Its place.</param>
/// <param name="At">When.</param>
/// <param name="Account">Who read.</param>
/// <param name="Role">In which role.</param>
/// <param name="Unit">At which unit.</param>
/// <param name="Document">What was looked at.</param>
/// <param name="Subject">Its stream; empty where a question is about many.</param>
/// <param name="Persons">Whose sealed values were opened.</param>
/// <param name="Fields">Which fields.</param>
/// <param name="Reason">Why, where a reason has to be given.</param>
public sealed record LoggedReading(
    long Id, DateTimeOffset At, string Account, string? Role, string? Unit, string Document, Guid Subject, IReadOnlyList<Guid> Persons, IReadOnlyList<string> Fields, string? Reason);

/// <summary>Which readings are asked for; whatever is not given does not narrow.</summary>
/// <param name="Account">Who read.</param>
/// <param name="Subject">Of which stream.</param>
/// <param name="Before">Only what stands before this place.</param>
/// <param name="Limit">How many at most, 1 to 200.</param>
public sealed record ReadingQuery(string? Account = null, Guid? Subject = null, long? Before = null, int Limit = 50);

/// <summary>A page of the log of readings, the latest first.</summary>
/// <param name="Items">The readings.</param>
/// <param name="Next">What to give as <c>before</c> for the next page; nothing on the last.</param>
public sealed record ReadingPage(IReadOnlyList<LoggedReading> Items, long? Next);

/// <summary>Who read sealed values, and what auditors read: written before anything is shown, and when that fails, nothing is.</summary>
/// <param name="keys">The database beside the persons' keys.</param>
/// <param name="clock">Server time.</param>
public sealed class ReadingLog(PersonKeys keys, TimeProvider clock)
{
    /// <summary>Writes readings in one round trip, all or none.</summary>
    /// <param name="document">What is looked at.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    /// <param name="readings">What is read.</param>
    public async Task Write(string document, Caller caller, IReadOnlyCollection<string> roles, params IReadOnlyCollection<Reading> readings)
    {
        await using var batch = keys.Database.CreateBatch();
        foreach (var row in Rows(document, caller, roles, readings)) batch.BatchCommands.Add(row);
        await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    /// <summary>The rows of readings, for whoever commits them before he opens anything.</summary>
    /// <param name="document">What is looked at.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    /// <param name="readings">What is read.</param>
    /// <param name="reason">Why, where a reason has to be given.</param>
    internal IEnumerable<NpgsqlBatchCommand> Rows(string document, Caller caller, IReadOnlyCollection<string> roles, IReadOnlyCollection<Reading> readings, string? reason = null)
    {
        var (at, post) = (clock.GetUtcNow().UtcDateTime, caller.Posts.FirstOrDefault(p => roles.Count == 0 || roles.Contains(p.Role)));
        foreach (var reading in readings)
            yield return new("insert into privacy.read_log (at, account, post, role, unit, document, subject, persons, fields, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
            {
                Parameters =
                {
                    new() { Value = at },
                    new() { Value = caller.Account },
                    new() { Value = (object?)post?.Id ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
                    new() { Value = (object?)post?.Role ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                    new() { Value = (object?)post?.Unit ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                    new() { Value = document },
                    new() { Value = reading.Subject },
                    new() { Value = reading.Persons.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid },
                    new() { Value = reading.Fields.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
                    new() { Value = (object?)reason ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                },
            };
    }

    /// <summary>One page of readings, the latest first.</summary>
    /// <param name="query">Which readings.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<ReadingPage> Page(ReadingQuery query, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using var command = keys.Database.CreateCommand();
        var parameters = new Parameters(command);
        List<string> where = [$"id < {parameters.Add(query.Before ?? long.MaxValue, NpgsqlDbType.Bigint)}"];
        if (query.Account is { } account) where.Add($"account = {parameters.Add(account, NpgsqlDbType.Text)}");
        if (query.Subject is { } subject) where.Add($"subject = {parameters.Add(subject, NpgsqlDbType.Uuid)}");
        command.CommandText = $"select id, at, account, role, unit, document, subject, persons, fields, reason from privacy.read_log where {string.Join(" and ", where)} order by id desc limit {parameters.Add(query.Limit + 1, NpgsqlDbType.Integer)}";
        var items = new List<LoggedReading>();
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await row.ReadAsync(cancel).ConfigureAwait(false))
            items.Add(new(
                row.GetInt64(0), row.GetFieldValue<DateTimeOffset>(1), row.GetString(2), Text(row, 3), Text(row, 4), row.GetString(5), row.GetGuid(6),
                row.GetFieldValue<Guid[]>(7), row.GetFieldValue<string[]>(8), Text(row, 9)));
        return items.Count > query.Limit ? new(items[..query.Limit], items[query.Limit - 1].Id) : new(items, null);
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
