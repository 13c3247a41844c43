using CreationPlatform.BuildingBlocks;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>A list as its owner likes to see it.</summary>
/// <param name="Name">What the owner calls it.</param>
/// <param name="Query">The query string of the list, without the question mark.</param>
internal sealed record SavedView(string Name, string Query);

/// <summary>The views that accounts have saved, each seen by its own account only.</summary>
internal sealed class SavedViews(EventLog log)
{
    /// <summary>How many views an account may keep, over all lists.</summary>
    public const int Most = 50;

    /// <summary>The schema of the table.</summary>
    public static Schema Schema { get; } = Schema.EmbeddedIn(typeof(SavedViews).Assembly, "saved_views", "SavedViews");

    /// <summary>An account's views of a list, by name.</summary>
    public async Task<IReadOnlyList<SavedView>> Of(string account, string list, CancellationToken cancel)
    {
        await using var command = Command("select name, query from saved_views.saved_view where account = $1 and list = $2 order by name", account, list);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var views = new List<SavedView>();
        while (await row.ReadAsync(cancel)) views.Add(new(row.GetString(0), row.GetString(1)));
        return views;
    }

    /// <summary>Saves a view, in place of the one of that name.</summary>
    /// <returns>Whether it could be: not where the account has as many as it may.</returns>
    public async Task<bool> Save(string account, string list, SavedView view)
    {
        await using var connection = await log.Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        // One after the other for each account, so that the limit holds.
        await using var turn = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended($1, 0))", connection) { Parameters = { new() { Value = $"saved-views:{account}" } } };
        await turn.ExecuteNonQueryAsync();
        await using var save = new NpgsqlCommand(
            """
            insert into saved_views.saved_view (account, list, name, query)
            select $1, $2, $3, $4
             where (select count(*) from saved_views.saved_view where account = $1) < $5
                or exists (select from saved_views.saved_view where account = $1 and list = $2 and name = $3)
            on conflict (account, list, name) do update set query = excluded.query, saved_at = now()
            """, connection)
        {
            Parameters = { new() { Value = account }, new() { Value = list }, new() { Value = view.Name }, new() { Value = view.Query }, new() { Value = Most } },
        };
        var saved = await save.ExecuteNonQueryAsync() == 1;
        await transaction.CommitAsync();
        return saved;
    }

    /// <summary>Forgets a view.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> Forget(string account, string list, string name)
    {
        await using var command = Command("delete from saved_views.saved_view where account = $1 and list = $2 and name = $3", account, list, name);
        return await command.ExecuteNonQueryAsync() == 1;
    }

    private NpgsqlCommand Command(string sql, params string[] values)
    {
        var command = log.Database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
