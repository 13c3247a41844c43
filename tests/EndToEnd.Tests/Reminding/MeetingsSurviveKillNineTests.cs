using CreationPlatform.BuildingBlocks;
using CreationPlatform.Meetings;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>
/// Hosts wake after a sleep over the first of June, and their clock jumps to the first of July and beyond, while they are killed in the middle
/// of it: each community owes each month once, and each step comes to stand in the inbox exactly once.
/// </summary>
public sealed class MeetingsSurviveKillNineTests : IAsyncLifetime
{
    private const int Communities = 80;

    /// <summary>Each morning, and what it tells of the meeting of June: on the last 5 working days, the day after, and 5 working days after.</summary>
    private static readonly (string Morning, string Says)[] Mornings =
    [
        ("2026-06-24T09:00:00+08:00", "meeting-period-empty 4"), ("2026-07-01T09:00:00+08:00", "meeting-missed -1"), ("2026-07-07T09:00:00+08:00", "meeting-missed -5"),
    ];

    private KilledHosts _hosts = null!;
    private IReadOnlyList<string> _communities = [];

    public async Task InitializeAsync() => _hosts = await KilledHosts.After(Join, seed: 20260624);

    public async Task DisposeAsync() => await _hosts.DisposeAsync();

    [Fact]
    public async Task Each_month_is_owed_once_and_each_step_stands_in_the_inbox_exactly_once()
    {
        foreach (var (morning, _) in Mornings) await _hosts.Wake(morning, Communities);

        var posted = await _hosts.Tally("""
            select concat_ws(' ', owed.data->'place'->>'unit', owed.data->>'period', entry.data->>'kind', entry.data->>'daysBefore')
            from notifications.mt_doc_inbox_entry entry
            join platform.mt_events owed on owed.stream_id = (entry.data->>'subject')::uuid and owed.type = 'meetings.obligation-opened.v1'
            """);
        posted.Should().OnlyContain(p => p.Value == 1, "nobody is told twice");
        posted.Keys.Should().BeEquivalentTo(from unit in _communities from morning in Mornings select $"{unit} 2026-06 {morning.Says}", "nothing is lost");
        var owed = await _hosts.Tally(
            "select concat_ws(' ', data->'place'->>'unit', data->>'period') from platform.mt_events where type = 'meetings.obligation-opened.v1' and data->>'rule' = 'MT-3'");
        owed.Should().OnlyContain(o => o.Value == 1).And.HaveCount(2 * Communities, "June and July are owed");
        (await _hosts.Gaps()).Should().Be(0);
    }

    private async Task Join(IServiceProvider services)
    {
        var (mediator, today) = (services.GetRequiredService<IMediator>(), ChinaTime.DateOf(PlatformOnPostgres.Beginning));
        var tree = await services.GetRequiredService<IOrgTrees>().AsOf(today);
        _communities = [.. tree.All.Where(u => u.Level == UnitLevel.Community).Select(u => u.Code).Order(StringComparer.Ordinal).Take(Communities)];
        foreach (var unit in _communities)
            (await mediator.Send(new Execute<JoinRegime, MeetingRegime>(new(unit, today), MeetingRegime.StreamOf(unit), StreamIds.From("join", MeetingRegime.StreamOf(unit)), Caller.System)))
                .Should().BeOfType<Outcome.Done>();
    }
}
