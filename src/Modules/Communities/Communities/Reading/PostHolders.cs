using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.Communities;

/// <summary>
/// Which posts an account holds, straight from the posts' own documents, so that a post given back is gone with the next request.
/// The look-ups of requests under way share a round trip. Who holds an administrator's post sees no business data: whatever else
/// the account was appointed to does not count beside it.
/// </summary>
internal sealed class PostHolders : IHoldPosts, IAsyncDisposable
{
    private const string Held =
        "select id, data->>'holder', data->>'role', data->>'unit', data->>'since' from communities.mt_doc_post where data->>'holder' = any ($1)";
    private const string Holding = """
        select distinct data->>'holder' from communities.mt_doc_post
         where data->>'unit' = any ($1) and concat(data->>'unit', '/', data->>'role') = any ($2) and data->>'holder' is not null and data->>'since' <= $3
         order by 1
        """;
    private readonly EventLog _log;
    private readonly Gathering<string, IReadOnlyList<(Post Post, DateOnly Since)>> _gathering;

    public PostHolders(EventLog log)
    {
        _log = log;
        _gathering = new(Serve, 256);
    }

    public async Task<IReadOnlyList<Post>> PostsOf(string account, DateOnly day)
    {
        var held = (await _gathering.Ask(account)).Where(h => h.Since <= day).Select(h => h.Post).ToArray();
        return held.Any(p => RolePlaces.IsAdministrator(p.Role)) ? [.. held.Where(p => RolePlaces.IsAdministrator(p.Role))] : held;
    }

    public async Task<IReadOnlyList<string>> HoldersOf(IReadOnlyCollection<string> addresses, DateOnly day)
    {
        await using var command = _log.Database.CreateCommand(Holding);
        command.Parameters.Add(new() { Value = addresses.Select(a => a.Split('/')[0]).Distinct().ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = addresses.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        await using var row = await command.ExecuteReaderAsync();
        var accounts = new List<string>();
        while (await row.ReadAsync()) accounts.Add(row.GetString(0));
        return accounts;
    }

    private async Task Serve(IReadOnlyList<Gathering<string, IReadOnlyList<(Post, DateOnly)>>.Asked> round)
    {
        var accounts = round.Select(a => a.What).Distinct().ToArray();
        await using var command = _log.Database.CreateCommand(Held);
        command.Parameters.Add(new() { Value = accounts, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var row = await command.ExecuteReaderAsync();
        var held = accounts.ToDictionary(a => a, _ => new List<(Post, DateOnly)>());
        while (await row.ReadAsync())
            held[row.GetString(1)].Add((new(row.GetGuid(0), row.GetString(2), row.GetString(3)), DateOnly.ParseExact(row.GetString(4), "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        foreach (var asked in round) asked.Reply(held[asked.What]);
    }

    public ValueTask DisposeAsync() => _gathering.DisposeAsync();
}
