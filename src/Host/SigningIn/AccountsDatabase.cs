using CreationPlatform.BuildingBlocks;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>Where credentials and sessions are kept. It may be a database of its own.</summary>
internal sealed class AccountsDatabase : IAsyncDisposable
{
    private const int AnswerWithinSeconds = 5;
    private const int StatementsThatKeepTheirPlan = 20;

    /// <summary>Opens a pool of connections.</summary>
    public AccountsDatabase(string connectionString) =>
        DataSource = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
        {
            CommandTimeout = AnswerWithinSeconds,
            MaxAutoPrepare = StatementsThatKeepTheirPlan,
            AutoPrepareMinUsages = 2,
        });

    /// <summary>Accounts, sessions and the log of what administrators did to them, in the schema <c>accounts</c>.</summary>
    public static Schema Schema { get; } = Schema.EmbeddedIn(typeof(AccountsDatabase).Assembly, "accounts", "SigningIn");

    /// <summary>The pool.</summary>
    public NpgsqlDataSource DataSource { get; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => DataSource.DisposeAsync();
}
