using Microsoft.AspNetCore.Identity;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.Host;

/// <summary>Accounts in PostgreSQL, in the form that ASP.NET Core Identity asks for. A change and its log entries are one transaction.</summary>
internal sealed class AccountStore(AccountsDatabase database)
    : IUserPasswordStore<Account>, IUserLockoutStore<Account>, IUserSecurityStampStore<Account>
{
    private const string Columns = "name, password_hash, security_stamp, failures, locked_until, disabled_at, created_at, last_sign_in, version";

    /// <inheritdoc/>
    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        const string insert = """
            insert into accounts.account (name, password_hash, security_stamp, failures, locked_until, disabled_at, created_at)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
            """;
        return await Write(insert, user, Value(user.CreatedAt), cancellationToken)
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityErrorDescriber().DuplicateUserName(user.Name));
    }

    /// <inheritdoc/>
    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        const string update = """
            update accounts.account set password_hash = $2, security_stamp = $3, failures = $4, locked_until = $5, disabled_at = $6, version = version + 1
            where name = $1 and version = $7
            """;
        if (!await Write(update, user, Value(user.Version), cancellationToken)) return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        user.Version++;
        return IdentityResult.Success;
    }

    /// <summary>Always refused: the log speaks of accounts for ever, so they are disabled instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are disabled, never deleted.");

    /// <inheritdoc/>
    public async Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        await using var ask = database.DataSource.CreateCommand($"select {Columns} from accounts.account where name = $1");
        ask.Parameters.Add(Value(normalizedUserName));
        await using var row = await ask.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? Of(row) : null;
    }

    /// <summary>The first accounts by name.</summary>
    public async Task<IReadOnlyList<Account>> List(int atMost, CancellationToken cancel)
    {
        await using var ask = database.DataSource.CreateCommand($"select {Columns} from accounts.account order by name limit $1");
        ask.Parameters.Add(Value(atMost));
        await using var row = await ask.ExecuteReaderAsync(cancel);
        var accounts = new List<Account>();
        while (await row.ReadAsync(cancel)) accounts.Add(Of(row));
        return accounts;
    }

    private async Task<bool> Write(string sql, Account account, NpgsqlParameter last, CancellationToken cancel)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var write = new NpgsqlCommand(sql, connection)
        {
            Parameters =
            {
                Value(account.Name), Value(account.PasswordHash!), Value(account.SecurityStamp), Value(account.Failures),
                Instant(account.LockedUntil), Instant(account.DisabledAt), last,
            },
        };
        if (await write.ExecuteNonQueryAsync(cancel) == 0) return false;
        foreach (var entry in account.Entries)
        {
            await using var log = new NpgsqlCommand("insert into accounts.account_log (at, actor, act, account) values ($1, $2, $3, $4)", connection)
            {
                Parameters = { Value(entry.At), Value(entry.Actor), Value(entry.Act), Value(account.Name) },
            };
            await log.ExecuteNonQueryAsync(cancel);
        }
        await transaction.CommitAsync(cancel);
        account.Entries.Clear();
        return true;
    }

    private static Account Of(NpgsqlDataReader row) => new(row.GetString(0))
    {
        PasswordHash = row.GetString(1),
        SecurityStamp = row.GetString(2),
        Failures = row.GetInt32(3),
        LockedUntil = InstantIn(row, 4),
        DisabledAt = InstantIn(row, 5),
        CreatedAt = row.GetFieldValue<DateTimeOffset>(6),
        LastSignIn = InstantIn(row, 7),
        Version = row.GetInt32(8),
    };

    private static DateTimeOffset? InstantIn(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);

    private static NpgsqlParameter<T> Value<T>(T value) => new() { TypedValue = value };

    private static NpgsqlParameter Instant(DateTimeOffset? instant) =>
        new() { Value = (object?)instant ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    // What follows is how Identity reads and sets an account's members.

    /// <inheritdoc/>
    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => FindByNameAsync(userId, cancellationToken);

    /// <inheritdoc/>
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Name);

    /// <inheritdoc/>
    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    /// <inheritdoc/>
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    /// <summary>Does nothing for the name it has; another is refused.</summary>
    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        userName == user.Name ? Task.CompletedTask : throw new NotSupportedException("An account keeps its name.");

    /// <summary>The same: a name has one form only.</summary>
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        SetUserNameAsync(user, normalizedName, cancellationToken);

    /// <inheritdoc/>
    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    /// <inheritdoc/>
    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    /// <inheritdoc/>
    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) => Set(() => user.PasswordHash = passwordHash);

    /// <inheritdoc/>
    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    /// <inheritdoc/>
    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Set(() => user.SecurityStamp = stamp);

    /// <inheritdoc/>
    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Failures);

    /// <inheritdoc/>
    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(++user.Failures);

    /// <inheritdoc/>
    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Set(() => user.Failures = 0);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    /// <inheritdoc/>
    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Set(() => user.LockedUntil = lockoutEnd);

    /// <summary>Always: every account can be locked.</summary>
    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Does nothing: every account can be locked.</summary>
    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nothing to release: the connections are the database's.</summary>
    public void Dispose() { }

    private static Task Set(Action set)
    {
        set();
        return Task.CompletedTask;
    }
}
