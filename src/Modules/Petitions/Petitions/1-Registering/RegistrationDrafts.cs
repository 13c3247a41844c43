using CreationPlatform.BuildingBlocks;
using Npgsql;

namespace CreationPlatform.Petitions;

/// <summary>
/// Unfinished registrations. They are personal, so they stand in no event: in a table, each sealed under a key of its own that is
/// destroyed with it. Nobody but the account that wrote one finds it. What is older than <see cref="KeptFor"/> is deleted, whosever it
/// is, once a day and whenever anybody reads, lists or keeps drafts.
/// </summary>
internal sealed class RegistrationDrafts(EventLog log, Sealer sealer, TimeProvider clock)
{
    /// <summary>How many one account may keep.</summary>
    public const int Most = 20;

    /// <summary>How long a draft is kept after it was last saved.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>An account's drafts, the latest first.</summary>
    public async Task<IReadOnlyList<RegistrationDraft>> List(string account)
    {
        await DeleteExpired().ConfigureAwait(false);
        await using var command = Command("select id, saved_at from petitions.registration_draft where account = $1 order by saved_at desc, id", account);
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var drafts = new List<RegistrationDraft>();
        while (await row.ReadAsync().ConfigureAwait(false))
            drafts.Add(new(row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetFieldValue<DateTimeOffset>(1) + KeptFor));
        return drafts;
    }

    /// <summary>A draft's JSON; nothing where this account keeps none under the id.</summary>
    public async Task<byte[]?> Read(string account, Guid id)
    {
        await DeleteExpired().ConfigureAwait(false);
        await using var command = Command("select key, content from petitions.registration_draft where account = $1 and id = $2", account, id);
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        return await row.ReadAsync().ConfigureAwait(false) ? await sealer.Open(row.GetGuid(0), PlaceOf(account, id), row.GetFieldValue<byte[]>(1)).ConfigureAwait(false) : null;
    }

    /// <summary>Keeps a draft, or what it has become.</summary>
    /// <returns>Whether there was room: an account keeps <see cref="Most"/> at most.</returns>
    public async Task<bool> Keep(string account, Guid id, ReadOnlyMemory<byte> json)
    {
        await DeleteExpired().ConfigureAwait(false);
        var now = clock.GetUtcNow();
        await using var connection = await log.Database.OpenConnectionAsync().ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        // One account keeps one draft at a time, so that it never has more than it may.
        await Execute(connection, "select pg_advisory_xact_lock(hashtextextended('petitions.registration_draft ' || $1, 0))", account).ConfigureAwait(false);
        var (standing, count) = await Standing(connection, account, id).ConfigureAwait(false);
        if (standing is null && count >= Most) return false;
        var key = standing ?? Sealer.NewKeyId();
        await Execute(
            connection,
            "insert into petitions.registration_draft (account, id, key, content, saved_at) values ($1, $2, $3, $4, $5) on conflict (account, id) do update set content = excluded.content, saved_at = excluded.saved_at",
            account, id, key, await sealer.Close(key, PlaceOf(account, id), json).ConfigureAwait(false), now).ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
        return true;
    }

    /// <summary>Deletes a draft with its key.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> Delete(string account, Guid id) => Delete("account = $1 and id = $2", account, id);

    /// <summary>Deletes every account's drafts that are older than <see cref="KeptFor"/>, with their keys.</summary>
    /// <returns>Whether there were any.</returns>
    public Task<bool> DeleteExpired() => Delete("saved_at < $1", clock.GetUtcNow() - KeptFor);

    /// <summary>The keys go first: what breaks off leaves rows that nobody can open, never open ones.</summary>
    private async Task<bool> Delete(string which, params object[] values)
    {
        var doomed = new List<Guid>();
        await using (var command = Command($"select key from petitions.registration_draft where {which}", values))
        await using (var row = await command.ExecuteReaderAsync().ConfigureAwait(false))
            while (await row.ReadAsync().ConfigureAwait(false)) doomed.Add(row.GetGuid(0));
        foreach (var key in doomed) await sealer.Destroy(key).ConfigureAwait(false);
        if (doomed.Count == 0) return false;
        await using var delete = Command("delete from petitions.registration_draft where key = any ($1)", doomed.ToArray());
        await delete.ExecuteNonQueryAsync().ConfigureAwait(false);
        return true;
    }

    private static async Task<(Guid? Key, long Count)> Standing(NpgsqlConnection connection, string account, Guid id)
    {
        await using var command = new NpgsqlCommand("select (select key from petitions.registration_draft where account = $1 and id = $2), count(*) from petitions.registration_draft where account = $1", connection);
        command.Parameters.AddRange(new NpgsqlParameter[] { new() { Value = account }, new() { Value = id } });
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await row.ReadAsync().ConfigureAwait(false);
        return (row.IsDBNull(0) ? null : row.GetGuid(0), row.GetInt64(1));
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = log.Database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static string PlaceOf(string account, Guid id) => $"registration draft of {account}, {id}";
}

/// <summary>A draft as it is listed.</summary>
/// <param name="Id">The id that the client gave it.</param>
/// <param name="SavedAt">When it was last saved.</param>
/// <param name="KeptUntil">When it is deleted, unless it is saved again.</param>
internal sealed record RegistrationDraft(Guid Id, DateTimeOffset SavedAt, DateTimeOffset KeptUntil);
