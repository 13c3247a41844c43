using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CreationPlatform.BuildingBlocks;
using Npgsql;
using NpgsqlTypes;
using Asked = CreationPlatform.BuildingBlocks.Gathering<CreationPlatform.Host.SessionKey, CreationPlatform.Host.Session?>.Asked;

namespace CreationPlatform.Host;

/// <summary>How a session's token travels; one made for the one way does not work the other way.</summary>
internal enum SessionKind
{
    /// <summary>In the header <c>Authorization</c>.</summary>
    Bearer,

    /// <summary>In a cookie.</summary>
    Page,
}

/// <summary>A session that counts at this moment.</summary>
/// <param name="Id">Its id; not a secret.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="LastSeen">When it was last used, to about five minutes.</param>
/// <param name="Expires">When it ends unless it is used.</param>
internal sealed record Session(Guid Id, string Account, DateTimeOffset LastSeen, DateTimeOffset Expires);

/// <summary>A session that has just begun.</summary>
/// <param name="Token">The secret. It exists here and at the client only.</param>
/// <param name="Expires">When it ends unless it is used.</param>
internal sealed record StartedSession(string Token, DateTimeOffset Expires);

/// <summary>What a token is looked up by.</summary>
/// <param name="Hash">SHA-256 of the token.</param>
/// <param name="Kind">How it came.</param>
internal sealed record SessionKey(byte[] Hash, SessionKind Kind)
{
    private const int TokenBytes = 32;

    /// <summary>The key of a token; nothing for a text that cannot be one.</summary>
    public static SessionKey? Of(string token, SessionKind kind) =>
        token.Length == Base64Url.GetEncodedLength(TokenBytes) && Base64Url.IsValid(token) ? new(SHA256.HashData(Encoding.ASCII.GetBytes(token)), kind) : null;

    /// <summary>A token that nobody can guess, of 256 bits.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
}

/// <summary>
/// Who is signed in. A session ends 12 hours after it was last seen, 7 days after it began, when it is signed out, and as soon as its
/// account's security stamp changes. Look-ups that are in flight together share a round trip.
/// </summary>
internal sealed class Sessions : IAsyncDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(12), Longest = TimeSpan.FromDays(7), Coarse = TimeSpan.FromMinutes(5);

    private const string Find = """
        select asked.n, s.id, s.account, s.last_seen, s.expires_at
        from unnest($1, $2) with ordinality asked (hash, kind, n)
        join accounts.session s on s.token_hash = asked.hash and s.kind = asked.kind
        join accounts.account a on a.name = s.account and a.security_stamp = s.security_stamp
        where a.disabled_at is null and s.expires_at > $3
        """;

    // Another host may be seeing the same sessions: whose row it holds, it writes.
    private const string See = """
        update accounts.session set last_seen = $2, expires_at = least($2 + $3, created_at + $4)
        where id in (select id from accounts.session where id = any ($1) for update skip locked)
        """;

    private const string Begin = """
        with proved as (
          update accounts.account set last_sign_in = $6
          where name = $3 and security_stamp = $4 and disabled_at is null and (locked_until is null or locked_until <= $6)
          returning name, security_stamp)
        insert into accounts.session (id, token_hash, account, security_stamp, kind, created_at, last_seen, expires_at)
        select $1, $2, name, security_stamp, $5, $6, $6, $7 from proved
        """;

    private const string ForgetDead = """
        delete from accounts.session where id in (
          select id from accounts.session where account = $1 and (expires_at <= $2 or security_stamp <> $3) for update skip locked)
        """;

    private readonly NpgsqlDataSource _db;
    private readonly TimeProvider _clock;
    private readonly Gathering<SessionKey, Session?> _lookUps;

    /// <summary>Starts looking sessions up.</summary>
    public Sessions(AccountsDatabase database, [FromKeyedServices(SigningInComposition.Clock)] TimeProvider clock)
    {
        (_db, _clock) = (database.DataSource, clock);
        _lookUps = new(LookUp, 256);
    }

    /// <summary>Begins a session with a token of its own.</summary>
    /// <returns>Nothing when the account was locked, disabled or given another password since it was proved.</returns>
    public async Task<StartedSession?> Start(Account account, SessionKind kind)
    {
        var (token, now) = (SessionKey.NewToken(), _clock.GetUtcNow());
        var expires = now + Idle;
        await using var batch = _db.CreateBatch();
        batch.BatchCommands.Add(Command(ForgetDead, account.Name, now, account.SecurityStamp));
        var (id, hash) = (Guid.CreateVersion7(now), SessionKey.Of(token, kind)!.Hash);
        batch.BatchCommands.Add(Command(Begin, id, hash, account.Name, account.SecurityStamp, Word(kind), now, expires));
        await batch.ExecuteNonQueryAsync();
        return batch.BatchCommands[1].RecordsAffected > 0 ? new(token, expires) : null;
    }

    /// <summary>The session of a token, if it counts now.</summary>
    public Task<Session?> Of(string token, SessionKind kind) =>
        SessionKey.Of(token, kind) is { } key ? _lookUps.Ask(key) : Task.FromResult<Session?>(null);

    /// <summary>Ends a session at once; does nothing when there is none.</summary>
    public async Task End(string token, SessionKind kind)
    {
        if (SessionKey.Of(token, kind) is not { } key) return;
        await using var end = _db.CreateCommand("delete from accounts.session where token_hash = $1 and kind = $2");
        end.Parameters.Add(new() { Value = key.Hash });
        end.Parameters.Add(new() { Value = Word(kind) });
        await end.ExecuteNonQueryAsync();
    }

    private async Task LookUp(IReadOnlyList<Asked> round)
    {
        var now = _clock.GetUtcNow();
        await using var connection = await _db.OpenConnectionAsync();
        var found = new Session?[round.Count];
        await using (var find = new NpgsqlCommand(Find, connection))
        {
            find.Parameters.Add(new() { Value = round.Select(a => a.What.Hash).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
            find.Parameters.Add(new() { Value = round.Select(a => Word(a.What.Kind)).ToArray() });
            find.Parameters.Add(new() { Value = now });
            await using var row = await find.ExecuteReaderAsync();
            while (await row.ReadAsync())
                found[row.GetInt64(0) - 1] = new(row.GetGuid(1), row.GetString(2), row.GetFieldValue<DateTimeOffset>(3), row.GetFieldValue<DateTimeOffset>(4));
        }
        if (found.OfType<Session>().Where(s => now - s.LastSeen >= Coarse).Select(s => s.Id).Distinct().ToArray() is { Length: > 0 } seen)
            await MarkSeen(connection, seen, now);
        for (var i = 0; i < found.Length; i++) round[i].Reply(found[i]);
    }

    private static async Task MarkSeen(NpgsqlConnection connection, Guid[] ids, DateTimeOffset now)
    {
        await using var see = new NpgsqlCommand(See, connection)
        {
            Parameters = { new() { Value = ids }, new() { Value = now }, new() { Value = Idle }, new() { Value = Longest } },
        };
        await see.ExecuteNonQueryAsync();
    }

    private static NpgsqlBatchCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }

    private static string Word(SessionKind kind) => kind == SessionKind.Page ? "page" : "bearer";

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _lookUps.DisposeAsync();
}
