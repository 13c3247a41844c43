using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>Two hosts send from one outbox while one of them is killed: everything arrives, and again only what was under way.</summary>
public sealed class DeliveriesSurviveKillNineTests : IAsyncLifetime
{
    private const int Entries = 60, AtOnce = 8;

    private readonly TemporaryFolder _folder = new();
    private TestDatabase _platform = null!, _keys = null!;
    private WebhookReceiver _receiver = null!;

    public async Task InitializeAsync()
    {
        _receiver = await WebhookReceiver.Start();
        (_platform, _keys) = (await PostgresForTests.EmptyDatabase(), await PostgresForTests.EmptyDatabase());
        await using var host = await PlatformOnPostgres.Start(
            _platform, _keys, _folder, new TestClock(PlatformOnPostgres.Beginning), new KeyValuePair<string, string?>("Platform:Webhooks:AllowedHosts", "127.0.0.1"));
        var services = host.App.Services;
        await services.GetRequiredService<MediatR.IMediator>().Send(new Execute<Notifications.RegisterEndpoint, Notifications.Endpoint>(
            new(PetitionOverRest.Street, Notifications.EndpointKind.Webhook, new Uri(_receiver.Address, "/in").ToString(), null, null), StreamIds.From("an endpoint"), StreamIds.From("register"), Caller.System));
        for (var which = 0; which < Entries; which++) await services.Post(which, ["530102001000/handler"]);
        await services.GetRequiredService<ModuleRelays>().RunUntilQuietAsync();
    }

    public async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        await _platform.DisposeAsync();
        await _keys.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_message_arrives_and_again_only_what_the_killed_host_had_under_way()
    {
        var (inHand, goOn, all) = (NewSignal(), NewSignal(), NewSignal());
        _receiver.Answer = async _ =>
        {
            var received = _receiver.All;
            if (received.Count == AtOnce) inHand.TrySetResult();
            if (received.Count <= AtOnce) await goOn.Task;
            if (received.Select(r => r.Id).Distinct().Count() == Entries) all.TrySetResult();
            return (200, "");
        };
        await using var victim = await Start();
        await inHand.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await using var other = await Start();
        await victim.KillNine();
        goOn.SetResult();
        await all.Task.WaitAsync(TimeSpan.FromMinutes(2));

        await other.Stop();
        _receiver.All.Count.Should().BeLessThanOrEqualTo(Entries + AtOnce);
        await using var ask = _platform.DataSource.CreateCommand("select count(*) filter (where state = 'sent'), count(*) from notifications.delivery");
        await using var row = await ask.ExecuteReaderAsync();
        await row.ReadAsync();
        row.GetInt64(1).Should().Be(Entries);
        (Entries - row.GetInt64(0)).Should().BeInRange(0, AtOnce, "what was under way when the hosts ended is sent again by the next");
    }

    private Task<ServingHost> Start() => ServingHost.Start(
        ("ConnectionStrings__Platform", _platform.ConnectionString), ("ConnectionStrings__PersonKeys", _keys.ConnectionString), ("Platform__DataFolder", _folder.Path),
        ("Platform__Demo", "true"), ("Platform__Clock", "2026-05-11T10:00:00+08:00"), ("Platform__Webhooks__AllowedHosts", "127.0.0.1"));

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
