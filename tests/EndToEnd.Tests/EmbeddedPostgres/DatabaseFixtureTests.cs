using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.Host;

public class DatabaseFixtureTests
{
    private static int _builds;

    [Fact]
    public async Task A_template_is_built_once_and_its_copies_are_apart()
    {
        var fixtures = Enumerable.Range(0, 4).Select(_ => new GoodsDatabase()).ToArray();
        await Task.WhenAll(fixtures.Select(f => f.InitializeAsync()));

        await Sql.Run(fixtures[0].ConnectionString, "insert into goods values ('silk')");

        _builds.Should().Be(1);
        (await Sql.Run(fixtures[0].ConnectionString, "select count(*) from goods")).Should().Be(2L);
        (await Sql.Run(fixtures[1].ConnectionString, "select count(*) from goods")).Should().Be(1L);
        foreach (var fixture in fixtures) await fixture.DisposeAsync();
    }

    [Fact]
    public async Task A_database_is_dropped_even_while_it_is_in_use()
    {
        var fixture = new GoodsDatabase();
        await fixture.InitializeAsync();
        await using var left = new NpgsqlConnection(fixture.ConnectionString);
        await left.OpenAsync();

        await fixture.DisposeAsync();

        var again = () => Sql.Run(fixture.ConnectionString, "select 1");
        (await again.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InvalidCatalogName);
    }

    private sealed class GoodsDatabase() : DatabaseFixture("goods", async database =>
    {
        Interlocked.Increment(ref _builds);
        await using var create = database.CreateCommand("create table goods as select 'tea' as name");
        await create.ExecuteNonQueryAsync();
    });
}
