using System.Diagnostics;
using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.Host;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private static readonly Dictionary<string, string> Fast = new() { ["fsync"] = "off" };

    private readonly TemporaryFolder _folder = new();
    private readonly HeardLog _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_cold_start_makes_a_cluster_that_sorts_and_counts_time_alike_everywhere()
    {
        await using var postgres = await Start();

        postgres.OwnsServer.Should().BeTrue();
        (await Sql.Run(postgres.ConnectionString, "show server_encoding")).Should().Be("UTF8");
        (await Sql.Run(postgres.ConnectionString, "show timezone")).Should().Be("UTC");
        (await Sql.Run(postgres.ConnectionString, "select 'b' < 'ä' and 'B' < 'a'")).Should().Be(true);
        (await Sql.Run(postgres.ConnectionString, "show fsync")).Should().Be("off");
    }

    [Fact]
    public async Task Data_is_written_durably_unless_told_otherwise()
    {
        await using var postgres = await EmbeddedPostgres.Start(_folder.Path, _log);

        (await Sql.Run(postgres.ConnectionString, "show fsync")).Should().Be("on");
        (await Sql.Run(postgres.ConnectionString, "show synchronous_commit")).Should().Be("on");
    }

    [Fact]
    public async Task A_warm_start_finds_the_data_of_the_last_run()
    {
        await using (var first = await Start()) await Sql.Run(first.ConnectionString, "create table kept as select 'tea' as name");

        await using var second = await Start();

        (await Sql.Run(second.ConnectionString, "select name from kept")).Should().Be("tea");
    }

    [Fact]
    public async Task A_server_that_is_killed_is_started_again_with_its_data()
    {
        await using var postgres = await Start();
        await Sql.Run(postgres.ConnectionString, "create table kept as select 'tea' as name");
        await _log.Until("serves");

        using (var server = Process.GetProcessById(Postmaster.Of(postgres.Data)!.Value)) server.Kill();
        await _log.Until("serves");

        (await Sql.Run(postgres.ConnectionString, "select name from kept")).Should().Be("tea");
    }

    [Fact]
    public async Task A_guest_takes_over_when_the_owner_leaves()
    {
        var guestLog = new HeardLog();
        var owner = await Start();
        await using var guest = await EmbeddedPostgres.Start(_folder.Path, guestLog, Fast);
        guest.OwnsServer.Should().BeFalse();

        await owner.DisposeAsync();
        await guestLog.Until("serves");

        guest.OwnsServer.Should().BeTrue();
        (await Sql.Run(guest.ConnectionString, "select 1")).Should().Be(1);
    }

    [Fact]
    public async Task A_guest_that_leaves_does_not_disturb_the_owner()
    {
        await using var owner = await Start();

        await (await EmbeddedPostgres.Start(_folder.Path, _log, Fast)).DisposeAsync();

        (await Sql.Run(owner.ConnectionString, "select 1")).Should().Be(1);
    }

    [Fact]
    public async Task Hosts_that_start_at_once_on_an_empty_folder_share_one_server_and_one_database()
    {
        var hosts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Start)));

        var databases = await Task.WhenAll(hosts.Select(h => h.Database("platform")));

        hosts.Count(h => h.OwnsServer).Should().Be(1);
        databases.Distinct().Should().ContainSingle();
        (await Sql.Run(databases[0], "select current_database()")).Should().Be("platform");
        foreach (var host in hosts.OrderBy(h => h.OwnsServer)) await host.DisposeAsync();
    }

    [Fact]
    public async Task A_database_may_have_any_name()
    {
        await using var postgres = await Start();

        var name = await Sql.Run(await postgres.Database("创建 \"平台\""), "select current_database()");

        name.Should().Be("创建 \"平台\"");
    }

    [Fact]
    public async Task A_folder_too_deep_for_a_socket_has_its_socket_elsewhere()
    {
        var deep = Path.Combine(_folder.Path, new string('d', 120), "data");
        string socket;
        await using (var postgres = await EmbeddedPostgres.Start(deep, _log, Fast))
        {
            socket = new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host!;
            socket.Should().NotStartWith(_folder.Path);
            (await Sql.Run(postgres.ConnectionString, "select 1")).Should().Be(1);
        }

        Directory.Exists(socket).Should().BeFalse();
    }

    [Fact]
    public async Task What_people_wrote_does_not_reach_the_log()
    {
        await using (var postgres = await Start())
        {
            var failing = () => Sql.Run(postgres.ConnectionString, "select 1 / length('') as 张三");
            await failing.Should().ThrowAsync<PostgresException>();
        }

        _log.Rest().Should().Contain(line => line.Contains("ready to accept connections")).And.NotContain(line => line.Contains("张三"));
    }

    [Fact]
    public async Task A_server_that_refuses_to_start_is_quoted()
    {
        var start = () => EmbeddedPostgres.Start(_folder.Path, _log, new Dictionary<string, string> { ["max_connections"] = "none" });

        (await start.Should().ThrowAsync<EmbeddedPostgresException>()).WithMessage("*max_connections*none*");
    }

    [Fact]
    public async Task The_number_of_a_dead_server_may_belong_to_another_program_by_now()
    {
        if (!OperatingSystem.IsLinux()) return; // Only there a process can be told from another without further rights.
        await (await Start()).DisposeAsync();
        var cluster = new Cluster(_folder.Path, Fast, onLoopback: false);
        using var other = Subprocess.Start(Subprocess.Of(cluster.AsAccount(["sleep", "600"])));
        var data = Path.Combine(_folder.Path, "data");
        await File.WriteAllTextAsync(Path.Combine(data, "postmaster.pid"), $"{other.Id}\n{data}\n1700000000\n5432\n{_folder.Path}/socket\n\n");

        await using (var postgres = await Start()) (await Sql.Run(postgres.ConnectionString, "select 1")).Should().Be(1);

        other.HasExited.Should().BeFalse();
        other.Kill();
    }

    [Fact]
    public async Task Without_sockets_the_server_listens_on_this_machine_only_and_asks_for_the_password()
    {
        await using (var postgres = await OnLoopback())
        {
            (await Sql.Run(postgres.ConnectionString, "show listen_addresses")).Should().Be("127.0.0.1");
            var guess = () => Sql.Run(new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Password = "guess" }.ConnectionString, "select 1");
            (await guess.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InvalidPassword);
            await Sql.Run(postgres.ConnectionString, "create table kept as select 'tea' as name");
        }

        await using var again = await OnLoopback();

        (await Sql.Run(again.ConnectionString, "select name from kept")).Should().Be("tea");
    }

    private Task<EmbeddedPostgres> Start() => EmbeddedPostgres.Start(_folder.Path, _log, Fast);

    private Task<EmbeddedPostgres> OnLoopback() => EmbeddedPostgres.Start(new Cluster(_folder.Path, Fast, onLoopback: true), NullLogger.Instance, default);
}
