using Npgsql;
using NpgsqlTypes;
using Asked = CreationPlatform.BuildingBlocks.Gathering<CreationPlatform.BuildingBlocks.AppendRequest, CreationPlatform.BuildingBlocks.Appended>.Asked;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A group of appends as the arrays that <c>platform.append_group</c> takes.</summary>
internal readonly struct GroupArrays
{
    private static readonly NpgsqlDbType[] Types =
    [
        NpgsqlDbType.Uuid, NpgsqlDbType.Bytea, NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint, NpgsqlDbType.TimestampTz,
        NpgsqlDbType.Integer, NpgsqlDbType.Uuid, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Jsonb, NpgsqlDbType.Jsonb,
        NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Bytea,
        NpgsqlDbType.Integer, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Boolean,
        NpgsqlDbType.Integer, NpgsqlDbType.Text, NpgsqlDbType.Uuid, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Jsonb,
    ];

    private readonly object[] _values;

    /// <summary>Lays the group out.</summary>
    /// <param name="group">The commands, with no two for one stream, id or key.</param>
    /// <param name="acknowledged">The last position whose commit this host knows to be confirmed.</param>
    public GroupArrays(IReadOnlyList<Asked> group, long acknowledged)
    {
        var commands = new AppendRequest[group.Count];
        for (var i = 0; i < commands.Length; i++) commands[i] = group[i].What;

        var events = Flatten(commands, c => c.Events);
        var keys = Flatten<(Reservation Key, bool Release)>(commands, c => [.. c.Reserves.Select(k => (k, false)), .. c.Releases.Select(k => (k, true))]);
        var documents = Flatten(commands, c => c.Documents);
        _values =
        [
            Column(commands, c => c.CommandId), Column(commands, c => c.RequestHash), Column(commands, c => c.Stream), Column(commands, c => c.Category),
            Column(commands, c => c.ExpectedVersion), Column(commands, c => (long)c.Events.Count), Column(commands, c => c.Time.UtcDateTime),
            Column(events, e => e.Place), Column(events, e => e.What.Id), Column(events, e => e.Command.ExpectedVersion + e.Index + 1),
            Column(events, e => e.What.Type), Column(events, e => e.What.DotnetType), Column(events, e => e.What.Data), Column(events, e => e.What.Headers),
            Column(events, e => e.Command.Causation), Column(events, e => e.Command.Correlation), Column(events, e => e.Command.User), Column(events, e => e.What.Leaf),
            Column(keys, k => k.Place), Column(keys, k => k.What.Key.Kind), Column(keys, k => k.What.Key.Key), Column(keys, k => k.What.Release),
            Column(documents, d => d.Place), Column(documents, d => d.What.Table), Column(documents, d => d.Command.Stream),
            Column(documents, d => d.Command.ExpectedVersion + d.Command.Events.Count), Column(documents, d => d.What.DotnetType), Column(documents, d => d.What.Data),
            acknowledged,
        ];
    }

    /// <summary>The statement, still without values.</summary>
    public static NpgsqlCommand Command(NpgsqlConnection connection)
    {
        var places = string.Join(", ", Enumerable.Range(1, Types.Length + 1).Select(i => $"${i}"));
        var command = new NpgsqlCommand($"select outcome, version, position from platform.append_group({places})", connection) { CommandTimeout = 0 };
        foreach (var type in Types) command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | type });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Bigint });
        return command;
    }

    /// <summary>Gives the statement this group's values.</summary>
    public void FillIn(NpgsqlParameterCollection parameters)
    {
        for (var i = 0; i < _values.Length; i++) parameters[i].Value = _values[i];
    }

    private static List<(int Place, int Index, AppendRequest Command, T What)> Flatten<T>(AppendRequest[] commands, Func<AppendRequest, IReadOnlyList<T>> of)
    {
        var flat = new List<(int, int, AppendRequest, T)>(commands.Length);
        for (var c = 0; c < commands.Length; c++)
        {
            var items = of(commands[c]);
            for (var i = 0; i < items.Count; i++) flat.Add((c + 1, i, commands[c], items[i]));
        }
        return flat;
    }

    private static TValue[] Column<T, TValue>(IReadOnlyList<T> rows, Func<T, TValue> value)
    {
        var column = new TValue[rows.Count];
        for (var i = 0; i < column.Length; i++) column[i] = value(rows[i]);
        return column;
    }
}
