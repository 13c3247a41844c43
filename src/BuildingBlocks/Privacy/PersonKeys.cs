using System.Security.Cryptography;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// The persons' keys, in a database of their own. A key exists before anything is sealed under it; once destroyed it never
/// comes back, and neither does what was sealed under it.
/// </summary>
public sealed class PersonKeys : IAsyncDisposable
{
    private readonly NpgsqlDataSource _db;
    private readonly MasterKey _master;
    private readonly Gathering<Guid, byte[]?> _gathering;

    /// <summary>Opens the key store.</summary>
    /// <param name="connectionString">Its database, with its schema.</param>
    /// <param name="master">The wrapping key.</param>
    public PersonKeys(string connectionString, MasterKey master)
    {
        // Nothing here leaves state behind in a connection, and every page with personal values asks the same two things.
        _db = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, MaxAutoPrepare = 10, AutoPrepareMinUsages = 2 }.ConnectionString);
        _master = master;
        _gathering = new(Serve, 256);
    }

    internal NpgsqlDataSource Database => _db;

    /// <summary>Stops a host whose master key is not the one that wrapped the keys in this store.</summary>
    /// <exception cref="InvalidDataException">It is another one.</exception>
    public async Task CheckMasterKey()
    {
        await using var command = _db.CreateCommand(
            "insert into privacy.master_key (commitment) values ($1) on conflict (one) do update set commitment = privacy.master_key.commitment returning commitment");
        command.Parameters.Add(new() { Value = _master.Commitment });
        if (_master.Commitment != (string?)await command.ExecuteScalarAsync().ConfigureAwait(false))
            throw new InvalidDataException("The master key of this host is not the one that wrapped the persons' keys in this database. Give every host the same key file.");
    }

    /// <summary>The key of a person, made and committed now if there was none; nothing once it was destroyed.</summary>
    internal Task<byte[]?> GetOrMake(Guid person) => _gathering.Ask(person);

    /// <summary>The keys that are still there.</summary>
    /// <param name="persons">Whose.</param>
    /// <param name="readings">Rows for the log of readings, committed in the same round trip; no key comes out before they are.</param>
    internal async Task<IReadOnlyDictionary<Guid, byte[]>> Find(IReadOnlyCollection<Guid> persons, params IEnumerable<NpgsqlBatchCommand> readings)
    {
        await using var batch = _db.CreateBatch();
        foreach (var reading in readings) batch.BatchCommands.Add(reading);
        batch.BatchCommands.Add(new("select person, wrapped from privacy.person_key where person = any ($1) and wrapped is not null")
        {
            Parameters = { new() { Value = persons.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid } },
        });
        var wrapped = new List<(Guid Person, byte[] Key)>();
        await using (var row = await batch.ExecuteReaderAsync().ConfigureAwait(false))
        {
            while (await row.ReadAsync().ConfigureAwait(false)) wrapped.Add((row.GetGuid(0), row.GetFieldValue<byte[]>(1)));
            // The end of the batch is its commit: were that to fail, it would throw here.
            await row.NextResultAsync().ConfigureAwait(false);
        }
        return wrapped.ToDictionary(w => w.Person, w => _master.Unwrap(w.Person, w.Key));
    }

    /// <summary>Whether there is such a person, not erased.</summary>
    /// <param name="person">The person, by the id of one module.</param>
    public async Task<bool> IsThere(Guid person)
    {
        await using var command = _db.CreateCommand("select exists (select from privacy.person_key where person = $1 and wrapped is not null)");
        command.Parameters.Add(new() { Value = person });
        return (bool)(await command.ExecuteScalarAsync().ConfigureAwait(false))!;
    }

    /// <summary>Destroys a person's key: everything sealed under it is gone, in the log, in documents and in every replay. <see cref="Erasure"/> does the rest.</summary>
    /// <param name="person">The person, by the id of one module.</param>
    /// <returns>Whether there was a key to destroy.</returns>
    internal async Task<bool> Destroy(Guid person)
    {
        return await Commit(
            "update privacy.person_key set wrapped = null, destroyed_at = now() where person = $1 and wrapped is not null", new NpgsqlParameter { Value = person }).ConfigureAwait(false) == 1;
    }

    private async Task Serve(IReadOnlyList<Gathering<Guid, byte[]?>.Asked> round)
    {
        var persons = round.Select(a => a.What).Distinct().ToArray();
        var found = new Dictionary<Guid, byte[]>(await Find(persons).ConfigureAwait(false));
        var missing = persons.Where(p => !found.ContainsKey(p)).ToArray();
        if (missing.Length > 0)
        {
            await Make(missing).ConfigureAwait(false);
            // Another host may have made one first: what stands in the store counts.
            foreach (var (person, key) in await Find(missing).ConfigureAwait(false)) found[person] = key;
        }
        foreach (var asked in round) asked.Reply(found.GetValueOrDefault(asked.What));
    }

    private async Task Make(Guid[] persons)
    {
        var keys = persons.Select(_ => RandomNumberGenerator.GetBytes(32)).ToArray();
        await Commit(
            "insert into privacy.person_key (person, wrapped, commitment) select * from unnest($1, $2, $3) on conflict do nothing",
            new() { Value = persons, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid },
            new() { Value = persons.Zip(keys, _master.Wrap).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea },
            new() { Value = keys.Select(MasterKey.CommitmentOf).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text }).ConfigureAwait(false);
    }

    /// <summary>A key that a fail-over could lose must not close anything, and one that it could bring back is not destroyed.</summary>
    private async Task<int> Commit(string sql, params NpgsqlParameter[] values)
    {
        await using var connection = await _db.OpenConnectionAsync().ConfigureAwait(false);
        var warnings = new CommitWarnings(connection);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.AddRange(values);
        var rows = await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        warnings.ThrowIfHeard();
        return rows;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _gathering.DisposeAsync().ConfigureAwait(false);
        await _db.DisposeAsync().ConfigureAwait(false);
    }
}

/// <summary>The person asked to be erased; nothing new can be sealed under a key that was destroyed.</summary>
/// <param name="person">The person.</param>
public sealed class PersonErasedException(Guid person) : InvalidOperationException($"The key of person {person} was destroyed; nothing can be recorded about this person.");
