using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public class OwnClusterTests(OwnCluster cluster) : IClassFixture<OwnCluster>
{
    [Fact]
    public async Task What_was_committed_survives_the_death_of_the_server()
    {
        await Sql.Run(cluster.ConnectionString, "create table kept as select 'tea' as name");

        await cluster.KillNine();
        var reading = () => Sql.Run(cluster.ConnectionString, "select name from kept");
        await reading.Should().ThrowAsync<Npgsql.NpgsqlException>();
        await cluster.Start();

        (await reading()).Should().Be("tea");
    }
}
