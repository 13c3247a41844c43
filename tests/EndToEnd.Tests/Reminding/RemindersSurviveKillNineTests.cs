using System.Globalization;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Host;

/// <summary>
/// Two hosts on one database sweep while one of them is killed again and again: in the end each step of each deadline stands in the inbox exactly
/// once. The clocks of the hosts stand on a morning; between the mornings nobody is awake.
/// </summary>
public sealed class RemindersSurviveKillNineTests : IAsyncLifetime
{
    private const int Petitions = 60;

    /// <summary>Each morning, and what falls on it for every petition transferred on 11 May: the last sleeps over the day of XF-03.</summary>
    private static readonly (string Morning, (string Rule, int DaysBefore)[] Steps)[] Mornings =
    [
        ("2026-05-13T09:00:00+08:00", [("XF-04", 3)]), ("2026-05-15T09:00:00+08:00", [("XF-04", 1), ("XF-03", 7)]), ("2026-05-28T09:00:00+08:00", [("XF-03", -1)]),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20260522);
    private TestDatabase _platform = null!, _keys = null!;
    private EventLog _log = null!;

    public async Task InitializeAsync()
    {
        (_platform, _keys) = (await PostgresForTests.EmptyDatabase(), await PostgresForTests.EmptyDatabase());
        await using (var host = await PlatformOnPostgres.Start(_platform, _keys, _folder, new TestClock(PlatformOnPostgres.Beginning)))
            await Parallel.ForEachAsync(Enumerable.Range(0, Petitions), async (n, _) => await Transfer(host.App.Services.GetRequiredService<IMediator>(), StreamIds.From($"petition {n}")));
        _log = new(_platform.ConnectionString, NullLogger<EventLog>.Instance);
    }

    public async Task DisposeAsync()
    {
        await _log.DisposeAsync();
        await _platform.DisposeAsync();
        await _keys.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_step_of_every_deadline_stands_in_the_inbox_exactly_once()
    {
        var before = 0L;
        foreach (var (morning, steps) in Mornings)
        {
            var expected = before + steps.Length * Petitions;
            var hosts = await Task.WhenAll(Start(morning), Start(morning));
            for (var kill = 0; kill < 2; kill++)
            {
                await UntilEntries(_random.NextInt64(before, expected));
                await using var victim = hosts[kill];
                await victim.KillNine();
                hosts[kill] = await Start(morning);
            }
            await UntilEntries(expected);
            foreach (var host in hosts) await host.DisposeAsync();
            before = expected;
        }

        var posted = await Posted();
        posted.Should().OnlyContain(p => p.Value == 1, "nobody is told twice");
        posted.Keys.Should().BeEquivalentTo(
            from n in Enumerable.Range(0, Petitions) from morning in Mornings from step in morning.Steps select (StreamIds.From($"petition {n}"), step.Rule, step.DaysBefore), "nothing is lost");
        (await Count("select count(*) from platform.mt_events where type = 'petitions.reminded.v1'")).Should().Be(posted.Count);
        (await Count("select max(seq_id) - count(*) from platform.mt_events")).Should().Be(0, "the log has no gap");
    }

    private Task<ServingHost> Start(string morning) => ServingHost.Start(
        ("ConnectionStrings__Platform", _platform.ConnectionString), ("ConnectionStrings__PersonKeys", _keys.ConnectionString), ("Platform__DataFolder", _folder.Path),
        ("Platform__Demo", "true"), ("Platform__Clock", morning));

    private static async Task Transfer(IMediator mediator, Guid petition)
    {
        var registered = await mediator.Send(new Execute<RegisterPetition, Petition>(
            new(PetitionOverRest.Community, PetitionOverRest.Community, PetitionChannel.Visit, PetitionTopic.Housing, new(2026, 5, 11), PetitionOverRest.Petitioner, PetitionOverRest.Roof, "雨季以来屋顶漏雨"),
            petition, StreamIds.From("register", petition), Caller.System));
        var transferred = await mediator.Send(new Execute<TransferPetition, Petition>(new(PetitionOverRest.Street), petition, StreamIds.From("transfer", petition), Caller.System));
        new[] { registered, transferred }.Should().AllBeOfType<Outcome.Done>();
    }

    private async Task UntilEntries(long count)
    {
        for (var moved = _log.Moved; await Count("select count(*) from notifications.mt_doc_inbox_entry") < count; moved = _log.Moved)
            await moved.WaitAsync(TimeSpan.FromMinutes(2));
    }

    private async Task<Dictionary<(Guid Petition, string Rule, int DaysBefore), long>> Posted()
    {
        await using var ask = _platform.DataSource.CreateCommand(
            "select (data->>'subject')::uuid, data->>'rule', (data->>'daysBefore')::int, count(*) from notifications.mt_doc_inbox_entry group by 1, 2, 3");
        await using var row = await ask.ExecuteReaderAsync();
        var posted = new Dictionary<(Guid, string, int), long>();
        while (await row.ReadAsync()) posted[(row.GetGuid(0), row.GetString(1), row.GetInt32(2))] = row.GetInt64(3);
        return posted;
    }

    private async Task<long> Count(string sql)
    {
        await using var ask = _platform.DataSource.CreateCommand(sql);
        return Convert.ToInt64(await ask.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
