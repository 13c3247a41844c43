using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A demo host with a database of its own, as a plain run from a clone starts it.</summary>
public sealed class DemoHost : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal ServingHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await ServingHost.Start(("Platform__DataFolder", Path.Combine(_folder.Path, "data")));

    public async Task DisposeAsync()
    {
        (await Host.Stop()).Should().Be(0, "a host that is asked to stop ends well; it said {0}", Host.Said);
        await Host.DisposeAsync();
        _folder.Dispose();
    }
}

/// <summary>What the README promises to whoever tries it.</summary>
public sealed partial class ReadmeTests(DemoHost demo) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task The_script_plays_a_petition_to_its_end()
    {
        var script = Path.Combine(Root(), "play-a-petition.sh");
        using var played = Process.Start(new ProcessStartInfo("/bin/sh", [script, demo.Host.Address.ToString().TrimEnd('/')]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = played.StandardOutput.ReadToEndAsync();
        var shown = await played.StandardError.ReadToEndAsync();
        await played.WaitForExitAsync();

        played.ExitCode.Should().Be(0, shown);
        shown.Should().Contain("\"code\":\"ended-by-re-examination\"").And.Contain("\"stage\":\"reexamination-opinion-served\"").And.Contain("\"code\":\"role-not-permitted\"");
        shown.Should().NotContain("\"status\":5").And.NotContain("internal-error").And.NotContain("malformed-body").And.NotContain("not-signed-in");
        (await output).Should().NotContain("internal-error");
        demo.Host.Said.Should().NotContain("met a defect");
    }

    [Fact]
    public async Task A_deadline_is_counted_again_from_its_proof_alone()
    {
        using var everyone = new HttpClient { BaseAddress = demo.Host.Address };
        var password = (await everyone.Get("/api/demo/accounts").Json())[0].Text("password");
        using var officer = await demo.Host.SignedIn("community.officer", password);
        var id = (await officer.Post("/api/petitions", PetitionOverRest.Registration(new(2026, 5, 11))).Json()).Text("id");
        await officer.Post($"/api/petitions/{id}/transfer", new { }).Json();
        var proof = (await officer.Get($"/api/petitions/{id}").Json()).GetProperty("deadlines")[0].GetRawText();
        using var folder = new TemporaryFolder();
        var (kept, tampered, nonsense) = (Path.Combine(folder.Path, "kept.json"), Path.Combine(folder.Path, "tampered.json"), Path.Combine(folder.Path, "nonsense.json"));
        await File.WriteAllTextAsync(kept, proof);
        await File.WriteAllTextAsync(tampered, proof.Replace("\"length\":5", "\"length\":9", StringComparison.Ordinal));
        await File.WriteAllTextAsync(nonsense, "[]");

        var answers = await Task.WhenAll(new[] { kept, tampered, nonsense }.Select(file => ServingHost.Run(["check-deadline", file])));

        answers.Select(a => a.Code).Should().Equal(0, 1, 2);
        answers[0].Said.Should().Contain("✓").And.Contain("信访工作条例 23(3)");
        answers[1].Said.Should().Contain("✗");
        answers[2].Complained.Should().Contain("nonsense.json");
    }

    [Fact]
    public async Task Outside_of_the_demo_there_are_no_demo_accounts_and_the_first_administrator_is_made_on_the_command_line()
    {
        await using var platform = await PostgresForTests.EmptyDatabase();
        await using var keys = await PostgresForTests.EmptyDatabase();
        using var folder = new TemporaryFolder();
        (string, string)[] production =
        [
            ("Platform__Demo", "false"), ("Platform__Clock", "malformed, but ignored outside of the demo"), ("Platform__DataFolder", folder.Path),
            ("ConnectionStrings__Platform", platform.ConnectionString), ("ConnectionStrings__PersonKeys", keys.ConnectionString),
        ];

        var made = await ServingHost.Run(["create-administrator", "first.admin"], production);
        var again = await ServingHost.Run(["create-administrator", "first.admin"], production);

        made.Code.Should().Be(0, made.Complained);
        (again.Code, again.Complained).Should().Match<(int Code, string Complained)>(a => a.Code == 1 && a.Complained.Contains("first.admin"));
        var passwords = Printed().Matches(made.Said).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        passwords.Keys.Should().BeEquivalentTo("first.admin", "first.admin.security");
        await using var host = await ServingHost.Start(production);
        var rebuilt = await ServingHost.Run(["rebuild"], production);
        (rebuilt.Code, rebuilt.Said).Should().Match<(int Code, string Said)>(r => r.Code == 0 && r.Said.Contains("communities.mt_doc_post: 2 documents from 4 events, 0 mended"), rebuilt.Complained);
        foreach (var (account, route) in new[] { ("first.admin", "/api/accounts"), ("first.admin.security", "/api/communities/posts") })
        {
            using var client = await host.SignedIn(account, passwords[account]);
            (await client.GetAsync(new Uri(route, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
        }
        using var everyone = new HttpClient { BaseAddress = host.Address };
        await (await everyone.Get("/api/demo/accounts")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await using var ask = platform.DataSource.CreateCommand("select string_agg(name, ' ' order by name) from accounts.account");
        (await ask.ExecuteScalarAsync()).Should().Be("first.admin first.admin.security");
    }

    [Fact]
    public async Task A_host_that_cannot_reach_its_database_says_so_and_ends()
    {
        using var folder = new TemporaryFolder();

        var (code, _, complained) = await ServingHost.Run(
            [], ("ConnectionStrings__Platform", "Host=127.0.0.1;Port=1;Username=nobody;Database=nothing"), ("Platform__DataFolder", folder.Path));

        code.Should().Be(1);
        complained.Should().Contain("The database cannot be used").And.Contain("127.0.0.1:1").And.Contain("ConnectionStrings__Platform").And.NotContain("   at ");
    }

    [GeneratedRegex(@"^(first\.admin\S*)  (\S{24})$", RegexOptions.Multiline)]
    private static partial Regex Printed();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CreationPlatform.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
