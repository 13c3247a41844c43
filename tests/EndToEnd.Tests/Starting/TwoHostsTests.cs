using System.Collections.Concurrent;
using System.Globalization;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>Two hosts on one pair of databases, as a platform runs that must not stand still.</summary>
public sealed class TwoHostsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TestDatabase _platform = null!, _keys = null!;
    private ServingHost _one = null!, _other = null!;

    public async Task InitializeAsync()
    {
        (_platform, _keys) = (await PostgresForTests.EmptyDatabase(), await PostgresForTests.EmptyDatabase());
        (string, string)[] settings =
        [
            ("ConnectionStrings__Platform", _platform.ConnectionString), ("ConnectionStrings__PersonKeys", _keys.ConnectionString), ("Platform__DataFolder", _folder.Path), ("Platform__Demo", "true"),
        ];
        var both = await Task.WhenAll(ServingHost.Start(settings), ServingHost.Start(settings));
        (_one, _other) = (both[0], both[1]);
    }

    public async Task DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
        await _platform.DisposeAsync();
        await _keys.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task They_start_together_load_once_and_when_one_dies_nothing_acknowledged_is_lost_or_doubled()
    {
        (await Count("select count(*) from platform.mt_events where type = 'communities.unit-opened.v1'")).Should().Be(
            await Count("select count(*) from communities.mt_doc_unit")).And.BeGreaterThan(2_000);
        (await Count("select count(*) from accounts.account")).Should().Be(DemoAccounts.All.Count);
        (await Count("select count(*) from platform.mt_events where type = 'communities.holder-appointed.v1'")).Should().Be(DemoAccounts.All.Count);

        var acknowledged = await RegisterWhileOneDies(requests: 240, killAfter: 80);

        using var client = await _other.SignedIn("community.officer", await Password());
        foreach (var (key, answer) in acknowledged)
            (await Register(client, key)).Should().Be(answer, "{0} was acknowledged so", key);
        (await Count("select count(*) from platform.mt_events where type = 'petitions.registered.v1'")).Should().Be(acknowledged.Count);
        (await Count("select count(distinct stream_id) from platform.mt_events where type = 'petitions.registered.v1'")).Should().Be(acknowledged.Count);
        (await Count("select max(seq_id) - count(*) from platform.mt_events")).Should().Be(0, "the log has no gap");
        (await Count("select size - (select count(*) from platform.log_leaf) from platform.log_head")).Should().Be(0);
    }

    /// <summary>Registers through both; who was asking the one that died asks the other again, under the same key.</summary>
    private async Task<IReadOnlyDictionary<string, string>> RegisterWhileOneDies(int requests, int killAfter)
    {
        var password = await Password();
        using var one = await _one.SignedIn("community.officer", password);
        using var other = await _other.SignedIn("community.officer", password);
        var acknowledged = new ConcurrentDictionary<string, string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (n, _) =>
        {
            var key = $"request-{n}";
            try
            {
                acknowledged[key] = await Register(n % 2 == 0 ? one : other, key);
            }
            catch (HttpRequestException) when (n % 2 == 0)
            {
                acknowledged[key] = await Register(other, key);
            }
            if (n == killAfter) await _one.KillNine();
        });
        acknowledged.Should().HaveCount(requests);
        return acknowledged;
    }

    private static async Task<string> Register(HttpClient client, string key) =>
        (await client.Post("/api/petitions", PetitionOverRest.Registration(new(2026, 5, 11)), ("Idempotency-Key", key)).Json()).GetRawText();

    private async Task<string> Password()
    {
        using var client = new HttpClient { BaseAddress = _other.Address };
        return (await client.Get("/api/demo/accounts").Json())[0].Text("password");
    }

    private async Task<long> Count(string sql)
    {
        await using var ask = _platform.DataSource.CreateCommand(sql);
        return Convert.ToInt64(await ask.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
