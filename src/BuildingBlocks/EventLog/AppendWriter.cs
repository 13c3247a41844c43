using Npgsql;
using NpgsqlTypes;
using Asked = CreationPlatform.BuildingBlocks.Gathering<CreationPlatform.BuildingBlocks.AppendRequest, CreationPlatform.BuildingBlocks.Appended>.Asked;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// The one writer of this host: gathers the commands in flight and appends each group with one server-side statement in its own
/// transaction, on a connection of its own that is never reset, so its plan stays prepared.
/// </summary>
internal sealed class AppendWriter : IAsyncDisposable
{
    private const int LargestGroup = 256;
    private static readonly TimeSpan Linger = TimeSpan.FromMicroseconds(200);
    private readonly string _connectionString;
    private readonly Action<long> _acknowledged;
    private readonly Gathering<AppendRequest, Appended> _gathering;
    private NpgsqlConnection? _connection;
    private NpgsqlCommand? _statement;
    private CommitWarnings? _warnings;
    private long _lastPosition;

    /// <summary>Starts the writer.</summary>
    /// <param name="connectionString">The log's database.</param>
    /// <param name="acknowledged">Told the last position of each group whose commit was confirmed.</param>
    public AppendWriter(string connectionString, Action<long> acknowledged)
    {
        _connectionString = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0, KeepAlive = 10 }.ConnectionString;
        _acknowledged = acknowledged;
        _gathering = new(Serve, LargestGroup, Linger);
    }

    /// <summary>
    /// Appends, or says why not. There is no way to cancel: a client that goes away does not undo it.
    /// </summary>
    /// <exception cref="OutcomeUnknownException">Nobody can say whether it happened.</exception>
    public Task<Appended> Append(AppendRequest request) => _gathering.Ask(request);

    /// <summary>How many commands wait for the next group.</summary>
    public int Waiting => _gathering.Waiting;

    private async Task Serve(IReadOnlyList<Asked> round)
    {
        var rest = round;
        while (rest.Count > 0)
        {
            var (group, next) = WithoutRivals(rest);
            await Write(group).ConfigureAwait(false);
            rest = next;
        }
    }

    /// <summary>Two commands for one stream, one command id or one key cannot be judged in one statement: the later ones go in the next.</summary>
    private static (List<Asked> Group, List<Asked> Next) WithoutRivals(
        IReadOnlyList<Asked> asked)
    {
        var streams = new HashSet<Guid>(asked.Count);
        var ids = new HashSet<Guid>(asked.Count);
        HashSet<(string, string)>? keys = null;
        var group = new List<Asked>(asked.Count);
        var next = new List<Asked>();
        foreach (var a in asked)
        {
            var alone = streams.Add(a.What.Stream) & ids.Add(a.What.CommandId);
            // A command is no rival of itself: it may name one key twice, or take what it gives back.
            foreach (var key in a.What.Reserves.Concat(a.What.Releases).Select(r => (r.Kind, r.Key)).Distinct()) alone &= (keys ??= []).Add(key);
            (alone ? group : next).Add(a);
        }
        return (group, next);
    }

    private async Task Write(IReadOnlyList<Asked> group)
    {
        try
        {
            var answers = await Execute(group).ConfigureAwait(false);
            _acknowledged(_lastPosition);
            for (var i = 0; i < group.Count; i++) group[i].Reply(answers[i]);
        }
        catch (PostgresException e) when (IsAboutTheData(e))
        {
            if (group.Count == 1)
            {
                group[0].Fail(e);
                return;
            }
            // One bad command must not fail the others: halve until the culprit stands alone.
            var half = group.Count / 2;
            await Write([.. group.Take(half)]).ConfigureAwait(false);
            await Write([.. group.Skip(half)]).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await Drop().ConfigureAwait(false);
            foreach (var asked in group) asked.Fail(e as OutcomeUnknownException ?? new OutcomeUnknownException(e));
        }
    }

    /// <summary>
    /// Classes 22, 23, 42, 54 and P0 of SQLSTATE: the statement was refused for what it carried (a value, a key, a table, a size),
    /// and rolled back.
    /// </summary>
    private static bool IsAboutTheData(PostgresException e) => e.SqlState is ['2', '2' or '3', ..] or ['4', '2', ..] or ['5', '4', ..] or ['P', '0', ..];

    private async Task<Appended[]> Execute(IReadOnlyList<Asked> group)
    {
        var statement = await Statement().ConfigureAwait(false);
        new GroupArrays(group, _lastPosition).FillIn(statement.Parameters);
        _warnings!.Forget();
        var answers = new Appended[group.Count];
        await using (var reader = await statement.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false))
        {
            for (var i = 0; await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false); i++)
                answers[i] = new((AppendOutcome)reader.GetInt32(0), reader.GetInt64(1), reader.GetInt64(2));
        }
        _warnings.ThrowIfHeard();
        foreach (var answer in answers)
            if (answer.Outcome is AppendOutcome.Appended or AppendOutcome.Repeated) _lastPosition = Math.Max(_lastPosition, answer.Position);
        return answers;
    }

    private async ValueTask<NpgsqlCommand> Statement()
    {
        if (_statement is not null && _connection is { State: System.Data.ConnectionState.Open }) return _statement;
        await Drop().ConfigureAwait(false);
        var connection = new NpgsqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(CancellationToken.None).ConfigureAwait(false);
            var statement = GroupArrays.Command(connection);
            await statement.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
            (_connection, _statement, _warnings) = (connection, statement, new(connection));
            return statement;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask Drop()
    {
        if (_statement is not null) await _statement.DisposeAsync().ConfigureAwait(false);
        if (_connection is not null) await _connection.DisposeAsync().ConfigureAwait(false);
        (_statement, _connection, _warnings) = (null, null, null);
    }

    /// <summary>Writes what is waiting, and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _gathering.DisposeAsync().ConfigureAwait(false);
        await Drop().ConfigureAwait(false);
    }
}
