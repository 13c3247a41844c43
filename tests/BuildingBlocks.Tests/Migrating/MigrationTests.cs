using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

public sealed class MigrationTests : IAsyncLifetime
{
    private static readonly Migration Tables = new("0001-tables", "create table trade.goods (name text); create table trade.shop (name text)");
    private static readonly Migration Counting = new("0002-counting", """
        create function trade.count_goods() returns bigint language plpgsql as $$
        begin
          return (select count(*) from trade.goods);
        end $$;
        insert into trade.goods values ('tea'), ('silk');
        """);

    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await PostgresForTests.EmptyDatabase();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Missing_steps_are_applied_in_order_and_once()
    {
        await Apply(Counting, Tables);
        await Apply(Tables, Counting);

        (await Value("select trade.count_goods()")).Should().Be(2L);
        (await Value("select string_agg(name, ',' order by applied_at) from platform.schema_migration")).Should().Be("0001-tables,0002-counting");
    }

    [Fact]
    public async Task A_later_version_brings_only_its_new_steps()
    {
        await Apply(Tables);
        await Apply(Tables, Counting);

        (await Value("select trade.count_goods()")).Should().Be(2L);
    }

    [Fact]
    public async Task Owners_are_apart_from_each_other()
    {
        await Migrations.Apply(_database.DataSource,
            [new Schema("trade", [Tables]), new Schema("craft", [new("0001-tables", "create table craft.tool (name text)")])], NullLogger.Instance, default);

        (await Value("select count(*) from platform.schema_migration")).Should().Be(2L);
        (await Value("select to_regclass('craft.tool') is not null")).Should().Be(true);
    }

    [Fact]
    public async Task Hosts_that_start_at_once_on_an_empty_database_apply_each_step_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Apply(Tables, Counting))));

        (await Value("select trade.count_goods()")).Should().Be(2L);
        (await Value("select count(*) from platform.schema_migration")).Should().Be(2L);
    }

    [Fact]
    public async Task A_step_that_was_edited_after_it_was_applied_is_refused_by_name()
    {
        await Apply(Tables);

        var again = () => Apply(Tables with { Sql = "create table trade.goods (name text, price numeric)" });

        (await again.Should().ThrowAsync<MigrationException>()).WithMessage("*0001-tables of trade*edited*");
    }

    [Fact]
    public async Task Other_line_ends_are_not_an_edit()
    {
        await Apply(Tables, Counting);

        await Apply(Tables, new Migration(Counting.Name, Counting.Sql.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public async Task An_older_version_does_not_touch_a_newer_database()
    {
        await Apply(Tables, Counting);

        var older = () => Apply(Tables);

        (await older.Should().ThrowAsync<MigrationException>()).WithMessage("*newer*0002-counting of trade*");
    }

    [Fact]
    public async Task A_step_that_comes_too_late_for_its_number_is_refused()
    {
        await Apply(Tables, new Migration("0003-shops", "insert into trade.shop values ('market')"));

        var late = () => Apply(Tables, Counting, new Migration("0003-shops", "insert into trade.shop values ('market')"));

        (await late.Should().ThrowAsync<MigrationException>()).WithMessage("*0002-counting of trade*0003-shops*");
    }

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_behind_and_keeps_what_was_before_it()
    {
        var failing = () => Apply(Tables, new Migration("0002-broken", "create table trade.half (name text); insert into trade.nowhere values (1)"));

        (await failing.Should().ThrowAsync<MigrationException>()).WithMessage("*0002-broken of trade*trade.nowhere*").WithInnerException<PostgresException>();
        (await Value("select to_regclass('trade.half') is null and to_regclass('trade.goods') is not null")).Should().Be(true);
        (await Value("select string_agg(name, ',') from platform.schema_migration")).Should().Be("0001-tables");

        await Apply(Tables, Counting);
    }

    private Task Apply(params Migration[] migrations) =>
        Migrations.Apply(_database.DataSource, [new Schema("trade", migrations)], NullLogger.Instance, CancellationToken.None);

    private async Task<object?> Value(string sql)
    {
        await using var ask = _database.DataSource.CreateCommand(sql);
        return await ask.ExecuteScalarAsync();
    }
}
