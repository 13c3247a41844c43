using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.BuildingBlocks.Tests;

/// <summary>A database with the sample module's schema and nothing in it.</summary>
public sealed class LogbookDatabase() : DatabaseFixture("logbooks", LogbookHost.Migrate);

public sealed class RebuildTests(LogbookDatabase database) : IClassFixture<LogbookDatabase>, IAsyncLifetime
{
    private const string All = "select id, data::text, mt_version, mt_dotnet_type, mt_last_modified from logbooks.mt_doc_logbook_page order by id";
    private readonly LogbookHost _host = new(database.ConnectionString);

    private Rebuilding Rebuilding => _host.Get<Rebuilding>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_rebuilt_read_model_is_the_same_to_the_byte()
    {
        await MakeEntries(logbooks: 20, entries: 3);
        await _host.Log.Append(Covered());
        var before = await Rows(All);

        var report = await Rebuilding.Rebuild(typeof(LogbookPage));

        report.Should().Match<RebuildReport>(r => r.Switched && r.Differing.Count == 0 && r.Documents == before.Count && r.Position == r.Events + 1);
        (await Rows(All)).Should().Equal(before);
    }

    [Fact]
    public async Task A_document_that_was_tampered_with_is_named_and_mended()
    {
        var tampered = (await MakeEntries(logbooks: 3, entries: 2))[0];
        var before = await Rows(All);
        await Execute($$"""update logbooks.mt_doc_logbook_page set data = data || '{"total":"1000000"}' where id = '{{tampered}}'""");

        var report = await Rebuilding.Rebuild(typeof(LogbookPage));

        report.Differing.Should().Equal(tampered);
        (await Rows(All)).Should().Equal(before);
    }

    [Fact]
    public async Task A_document_that_is_missing_and_one_too_many_are_both_named()
    {
        var (missing, extra) = ((await MakeEntries(logbooks: 3, entries: 1))[1], Guid.NewGuid());
        await Execute($"delete from logbooks.mt_doc_logbook_page where id = '{missing}'; insert into logbooks.mt_doc_logbook_page (id, data) values ('{extra}', '{{}}')");

        var report = await Rebuilding.Rebuild(typeof(LogbookPage));

        report.Differing.Should().BeEquivalentTo([missing, extra]);
        (await Rows($"select id from logbooks.mt_doc_logbook_page where id in ('{missing}', '{extra}')")).Should().Equal($"{missing}");
    }

    [Fact]
    public async Task Where_it_is_asked_for_a_differing_table_stays_for_somebody_to_look_at()
    {
        var tampered = (await MakeEntries(logbooks: 1, entries: 1))[0];
        await Execute($"update logbooks.mt_doc_logbook_page set data = '{{}}' where id = '{tampered}'");

        var report = await Rebuilding.Rebuild(typeof(LogbookPage), keepWhenDifferent: true);

        report.Should().Match<RebuildReport>(r => !r.Switched && r.Differing.Contains(tampered));
        (await Rows($"select data::text from logbooks.mt_doc_logbook_page where id = '{tampered}'")).Should().Equal("{}");
        (await Rows("select to_regclass('logbooks.mt_doc_logbook_page_next') is null")).Should().Equal("True");
        (await Rebuilding.Rebuild(typeof(LogbookPage))).Switched.Should().BeTrue();
    }

    [Fact]
    public async Task Appends_and_readings_go_on_meanwhile_and_none_is_lost_or_fails()
    {
        var logbooks = await MakeEntries(logbooks: 8, entries: 1);
        using var enough = new CancellationTokenSource();
        var appending = logbooks.Select(id => Task.Run(async () =>
        {
            var made = 0;
            for (; !enough.IsCancellationRequested; made++) (await _host.MakeEntry(id)).Should().BeOfType<Outcome.Done>();
            return made;
        })).ToArray();
        var reading = logbooks.Select(id => Task.Run(async () =>
        {
            var entries = 0;
            while (!enough.IsCancellationRequested)
            {
                var (json, _) = await _host.Get<DocumentStore>().Load(typeof(LogbookPage), id, LogbookHost.Clerk, []);
                var now = System.Text.Json.JsonSerializer.Deserialize<LogbookPage>(json, StoredJson.Options)!.Entries;
                now.Should().BeGreaterThanOrEqualTo(entries, "a reader never goes back in time");
                entries = now;
            }
        })).ToArray();

        for (var i = 0; i < 5; i++) (await Rebuilding.Rebuild(typeof(LogbookPage))).Should().Match<RebuildReport>(r => r.Switched && r.Differing.Count == 0);
        await enough.CancelAsync();
        await Task.WhenAll(reading);
        var made = await Task.WhenAll(appending);

        var versions = await Rows($"select mt_version from logbooks.mt_doc_logbook_page where id = any ('{{{string.Join(',', logbooks)}}}') order by array_position('{{{string.Join(',', logbooks)}}}'::uuid[], id)");
        versions.Should().Equal(made.Select(n => $"{n + 1}"));
        (await Rebuilding.Rebuild(typeof(LogbookPage))).Differing.Should().BeEmpty();
    }

    [Fact]
    public async Task A_rebuilt_table_has_the_indexes_of_the_one_before_under_their_names()
    {
        const string Indexes = "select indexname, indexdef from pg_indexes where schemaname = 'logbooks' order by indexname";
        var before = await Rows(Indexes);

        await Rebuilding.Rebuild(typeof(LogbookPage));

        (await Rows(Indexes)).Should().Equal(before);
    }

    [Fact]
    public async Task Who_may_use_the_table_may_use_the_rebuilt_one_and_its_statistics_keep_their_names()
    {
        const string Rights = "select relacl::text from pg_class where oid = 'logbooks.mt_doc_logbook_page'::regclass";
        const string Statistics = "select stxname, pg_get_statisticsobjdef(oid) from pg_statistic_ext where stxrelid = 'logbooks.mt_doc_logbook_page'::regclass order by stxname";
        var reader = $"reader_{Guid.NewGuid():n}";
        await Execute($"create role {reader}; grant select on logbooks.mt_doc_logbook_page to {reader} with grant option; grant update, select on logbooks.mt_doc_logbook_page to public");
        await Execute("create statistics logbooks.page_totals on (data->>'total') from logbooks.mt_doc_logbook_page");
        var (rights, statistics) = ((await Rows(Rights)).Single(), await Rows(Statistics));
        try
        {
            for (var i = 0; i < 2; i++) await Rebuilding.Rebuild(typeof(LogbookPage));

            (await Rows(Rights)).Single().Should().Be(rights);
            (await Rows(Statistics)).Should().Equal(statistics);
        }
        finally
        {
            await Execute($"revoke all on logbooks.mt_doc_logbook_page from {reader}; revoke all on logbooks.mt_doc_logbook_page from public; drop statistics logbooks.page_totals; drop role {reader}");
        }
    }

    [Fact]
    public async Task A_gap_in_the_log_stops_a_rebuild_and_the_table_stays_in_use()
    {
        await MakeEntries(logbooks: 3, entries: 2);
        var before = await Rows(All);
        var size = await _host.Log.Size();
        await Execute($"alter table platform.mt_events disable trigger only_grows; update platform.mt_events set seq_id = -seq_id where seq_id = {size - 1}");
        try
        {
            (await Rebuilding.Invoking(r => r.Rebuild(typeof(LogbookPage))).Should().ThrowAsync<GapInLogException>()).WithMessage($"*{size - 1}*");
            (await Rows(All)).Should().Equal(before);
        }
        finally
        {
            await Execute("update platform.mt_events set seq_id = -seq_id where seq_id < 0; alter table platform.mt_events enable trigger only_grows");
        }
    }

    [Fact]
    public async Task One_read_model_is_rebuilt_by_one_at_a_time()
    {
        await using var first = await NextTable.Create(_host.Log.Database, "logbooks.mt_doc_logbook_page", CancellationToken.None);

        await Rebuilding.Invoking(r => r.Rebuild(typeof(LogbookPage))).Should().ThrowAsync<RebuildUnderWayException>();
    }

    [Fact]
    public async Task Progress_ends_at_the_position_reached()
    {
        await MakeEntries(logbooks: 1, entries: 2);
        var told = new Told();

        var report = await Rebuilding.Rebuild(typeof(LogbookPage), progress: told);

        told.Last.Should().Be(new RebuildProgress(report.Position, report.Position));
    }

    private async Task<Guid[]> MakeEntries(int logbooks, int entries)
    {
        var ids = Enumerable.Range(0, logbooks).Select(_ => Guid.NewGuid()).ToArray();
        for (var i = 0; i < entries; i++)
            (await Task.WhenAll(ids.Select(id => _host.MakeEntry(id)))).Should().AllBeOfType<Outcome.Done>();
        return ids;
    }

    private static AppendRequest Covered()
    {
        var append = Appends.One(Guid.NewGuid());
        return append with { Events = [append.Events[0] with { Type = "logbooks.cover-changed.v1", Data = """{"colour":"red"}"""u8.ToArray() }] };
    }

    private async Task<IReadOnlyList<string>> Rows(string sql)
    {
        var rows = new List<string>();
        await using var command = database.DataSource.CreateCommand(sql);
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync()) rows.Add(string.Join("|", Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i))));
        return rows;
    }

    private async Task Execute(string sql)
    {
        await using var command = database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Told : IProgress<RebuildProgress>
    {
        public RebuildProgress Last { get; private set; }

        public void Report(RebuildProgress value) => Last = value;
    }
}
