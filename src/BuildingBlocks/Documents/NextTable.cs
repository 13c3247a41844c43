using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// The second table of a read model that is being rebuilt, with all the first one has. It exists until it takes the first one's place,
/// or is given up.
/// </summary>
internal sealed class NextTable : IAsyncDisposable
{
    private const string Columns = "id, data, mt_version, mt_dotnet_type, mt_last_modified";
    private const int SwitchAttempts = 20;
    private readonly NpgsqlConnection _connection;
    private readonly string _table;

    private NextTable(NpgsqlConnection connection, string table) => (_connection, _table) = (connection, table);

    private string Next => $"{_table}_next";

    private string TurnKey => $"hashtextextended('rebuild:{_table}', 0)";

    /// <summary>An empty one; what a rebuild that was cut off has left is thrown away.</summary>
    /// <exception cref="RebuildUnderWayException">Somebody else is rebuilding this read model.</exception>
    public static async Task<NextTable> Create(NpgsqlDataSource database, string table, CancellationToken cancel)
    {
        var next = new NextTable(await database.OpenConnectionAsync(cancel).ConfigureAwait(false), table);
        try
        {
            if (await next.Scalar($"select pg_try_advisory_lock({next.TurnKey})", cancel).ConfigureAwait(false) is false) throw new RebuildUnderWayException(table);
            await next.Execute($"drop table if exists {next.Next}; create table {next.Next} (like {table} including all)", cancel).ConfigureAwait(false);
            return next;
        }
        catch
        {
            await next._connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Fills the empty table.</summary>
    public async Task Copy(IAsyncEnumerable<RebuiltDocument> documents, CancellationToken cancel)
    {
        await CopyInto(Next, documents, cancel).ConfigureAwait(false);
        await Execute($"analyze {Next}", cancel).ConfigureAwait(false);
    }

    /// <summary>Adds documents, or their newer form.</summary>
    public async Task Store(IReadOnlyList<RebuiltDocument> documents, CancellationToken cancel)
    {
        if (documents.Count == 0) return;
        await Execute($"create temp table rebuilt (like {_table}) on commit drop", cancel).ConfigureAwait(false);
        await CopyInto("rebuilt", documents.ToAsyncEnumerable(), cancel).ConfigureAwait(false);
        await Execute(
            $"""
            insert into {Next} ({Columns}) select {Columns} from rebuilt
            on conflict (id) do update set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = excluded.mt_last_modified;
            drop table rebuilt
            """, cancel).ConfigureAwait(false);
    }

    /// <summary>The documents in which the two tables are not the same.</summary>
    public async Task<IReadOnlyList<Guid>> Differing(CancellationToken cancel)
    {
        await using var command = Command(
            $"""
            select coalesce(used.id, next.id) from {_table} used full join {Next} next on next.id = used.id
            where used.data is distinct from next.data or used.mt_version is distinct from next.mt_version order by 1
            """);
        var ids = new List<Guid>();
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await row.ReadAsync(cancel).ConfigureAwait(false)) ids.Add(row.GetGuid(0));
        return ids;
    }

    /// <summary>Does something in one transaction that sees the log at one size, and the table in use as it was then.</summary>
    public async Task<T> InOneSnapshot<T>(Func<NpgsqlConnection, long, Task<T>> work, CancellationToken cancel)
    {
        await using var transaction = await _connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel).ConfigureAwait(false);
        var size = (long)(await Scalar("select size from platform.log_head", cancel).ConfigureAwait(false))!;
        var result = await work(_connection, size).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        return result;
    }

    /// <summary>
    /// Under the lock of the head, so that nothing is appended meanwhile, takes in the last events and puts this table in the place of
    /// the one in use. Where a long reading of that one is under way it lets appends through and tries again.
    /// </summary>
    /// <exception cref="TimeoutException">Somebody reads the table in use all the time.</exception>
    public async Task Switch(Func<NpgsqlConnection, long, Task> takeInTheLast, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var transaction = await _connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
            // The head before the table, as every append does: otherwise the two would wait for each other.
            var size = (long)(await Scalar("select size from platform.log_head for update", cancel).ConfigureAwait(false))!;
            try
            {
                await Execute($"set local lock_timeout = '250ms'; lock table {_table} in access exclusive mode", cancel).ConfigureAwait(false);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable)
            {
                if (attempt == SwitchAttempts) throw new TimeoutException($"{_table} could not be switched: it is being read all the time.", e);
                continue;
            }
            await takeInTheLast(_connection, size).ConfigureAwait(false);
            await Execute(TakeThePlace, cancel).ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
            return;
        }
    }

    /// <summary>Drops the table in use and gives its name, the names of its indexes and statistics, and who may use it, to this one.</summary>
    private string TakeThePlace =>
        $"""
        do $$
        declare
          changes text[] := array(
            with indexes as (
              select i.indrelid, c.relname, i.indisunique, substring(pg_get_indexdef(c.oid) from ' USING .*') as form,
                     row_number() over (partition by i.indrelid, i.indisunique, substring(pg_get_indexdef(c.oid) from ' USING .*') order by c.oid) as nth
                from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid in ('{_table}'::regclass, '{Next}'::regclass))
            select format('alter index %I.%I rename to %I', split_part('{_table}', '.', 1), made.relname, used.relname)
              from indexes used join indexes made using (indisunique, form, nth)
             where used.indrelid = '{_table}'::regclass and made.indrelid = '{Next}'::regclass) || array(
            select format('alter statistics %I.%I rename to %I', made.stxnamespace::regnamespace, made.stxname, used.stxname)
              from pg_statistic_ext used join pg_statistic_ext made
                on (made.stxkeys, made.stxkind) = (used.stxkeys, used.stxkind) and pg_get_statisticsobjdef_expressions(made.oid) is not distinct from pg_get_statisticsobjdef_expressions(used.oid)
             where used.stxrelid = '{_table}'::regclass and made.stxrelid = '{Next}'::regclass) || array(
            select format('grant %s on {_table} to %s%s', held.privilege_type, case held.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(held.grantee)) end,
                          case when held.is_grantable then ' with grant option' else '' end)
              from pg_class used cross join lateral aclexplode(used.relacl) held where used.oid = '{_table}'::regclass);
          change text;
        begin
          drop table {_table};
          alter table {Next} rename to {_table.Split('.')[1]};
          foreach change in array changes loop execute change; end loop;
        end $$
        """;

    /// <summary>Gives the second table up, where it has not taken the place.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_connection.State == System.Data.ConnectionState.Open)
            await Execute($"drop table if exists {Next}; select pg_advisory_unlock({TurnKey})", CancellationToken.None).ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task CopyInto(string table, IAsyncEnumerable<RebuiltDocument> documents, CancellationToken cancel)
    {
        await using var rows = await _connection.BeginBinaryImportAsync($"copy {table} ({Columns}) from stdin (format binary)", cancel).ConfigureAwait(false);
        await foreach (var document in documents.ConfigureAwait(false))
        {
            await rows.StartRowAsync(cancel).ConfigureAwait(false);
            await rows.WriteAsync(document.Id, NpgsqlDbType.Uuid, cancel).ConfigureAwait(false);
            await rows.WriteAsync(document.Data, NpgsqlDbType.Jsonb, cancel).ConfigureAwait(false);
            await rows.WriteAsync(document.Version, NpgsqlDbType.Bigint, cancel).ConfigureAwait(false);
            await rows.WriteAsync(document.DotnetType, NpgsqlDbType.Varchar, cancel).ConfigureAwait(false);
            await rows.WriteAsync(document.Time.UtcDateTime, NpgsqlDbType.TimestampTz, cancel).ConfigureAwait(false);
        }
        await rows.CompleteAsync(cancel).ConfigureAwait(false);
    }

    private async Task<object?> Scalar(string sql, CancellationToken cancel)
    {
        await using var command = Command(sql);
        return await command.ExecuteScalarAsync(cancel).ConfigureAwait(false);
    }

    private async Task Execute(string sql, CancellationToken cancel)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    private NpgsqlCommand Command(string sql) => new(sql, _connection) { CommandTimeout = 0 };
}
