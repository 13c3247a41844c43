using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

/// <summary>The opening of periods on the real host and PostgreSQL; the clock begins on 11 May 2026.</summary>
public sealed class OpenObligationsTests : IAsyncLifetime
{
    private readonly PlatformOnPostgres _platform = new();

    public Task InitializeAsync() => _platform.InitializeAsync();

    public async Task DisposeAsync() => await _platform.DisposeAsync();

    [Fact]
    public async Task A_unit_owes_the_first_full_periods_after_it_joined_and_none_before()
    {
        await Join(Community, Street);

        (await Open()).Should().BeEmpty("of May, of the quarter and of the half-year a part is gone");
        _platform.MoveTo(new(2026, 6, 1));
        (await Open()).Should().Equal($"{Street} DS-1 2026-06 2026-06-30", $"{Community} MT-3 2026-06 2026-06-30");
        (await Open()).Should().BeEmpty("what stands, stands");
        _platform.MoveTo(new(2026, 7, 1));
        (await Open()).Should().BeEquivalentTo(
            $"{Street} DS-1 2026-07 2026-07-31", $"{Community} MT-3 2026-07 2026-07-31", $"{Street} MT-2 2026-Q3 2026-09-30", $"{Street} MT-1 2026-H2 2026-12-31",
            $"{Street} VS-1 2026-Q3 2026-09-30", $"{Street} IN-1 2026-Q3 2026-09-30", $"{Community} EV-3 2026-Q3 2026-09-30", $"{Community} VS-1 2026-Q3 2026-09-30",
            $"{Community} IN-1 2026-Q3 2026-09-30");
    }

    [Fact]
    public async Task A_host_that_sleeps_over_firsts_of_months_leaves_none_out()
    {
        await Join(Community);
        _platform.MoveTo(new(2026, 6, 1));
        await Open();
        _platform.MoveTo(new(2026, 9, 17));

        (await Open()).Should().Contain([$"{Community} MT-3 2026-07 2026-07-31", $"{Community} MT-3 2026-08 2026-08-31", $"{Community} MT-3 2026-09 2026-09-30"])
            .And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task What_a_meeting_has_opened_meanwhile_hides_no_month_that_was_slept_over()
    {
        await Join(Community, Street);
        _platform.MoveTo(new(2026, 9, 17));
        (await _platform.Services.GetRequiredService<IMediator>().Send(new Execute<OpenObligation, MeetingObligation>(
            new(Community, "MT-3", "2026-09"), MeetingObligation.StreamOf(Community, "MT-3", "2026-09"), Guid.NewGuid(), Caller.System))).Should().BeOfType<Outcome.Done>();

        (await Open()).Should().Contain([$"{Community} MT-3 2026-06 2026-06-30", $"{Community} MT-3 2026-07 2026-07-31", $"{Community} MT-3 2026-08 2026-08-31"]);
    }

    [Fact]
    public async Task The_daily_sweep_opens_what_is_missing_and_records_what_was_missed_once()
    {
        await Join(Community);
        _platform.MoveTo(new(2026, 7, 1));
        await _platform.RunSweepAsync<CatchUpOnObligations>();
        await _platform.RunSweepAsync<CatchUpOnObligations>();

        await using var ask = _platform.Database.CreateCommand("""
            select string_agg(concat_ws(' ', data->>'rule', data->>'period', data->>'stage'), ', ' order by data->>'due', data->>'rule'), (select count(*) from platform.mt_events where type = 'meetings.obligation-missed.v1')
              from meetings.mt_doc_meeting_obligation where data->>'rule' = 'MT-3'
            """);
        await using var row = await ask.ExecuteReaderAsync();
        await row.ReadAsync();
        (row.GetString(0), row.GetInt64(1)).Should().Be(("MT-3 2026-06 missed, MT-3 2026-07 open", 1));
    }

    [Fact]
    public async Task The_sweeps_of_the_first_open_their_own_periods()
    {
        await Join(Community, Street);
        _platform.MoveTo(new(2026, 7, 1));
        await _platform.RunSweepAsync<OpenHalfYears>();
        (await Standing()).Should().Equal($"{Street} MT-1 2026-H2 2026-12-31");
        await _platform.RunSweepAsync<OpenQuarters>();
        (await Standing()).Should().Contain($"{Street} MT-2 2026-Q3 2026-09-30").And.NotContain(o => o.Contains("MT-3"));
        await _platform.RunSweepAsync<OpenMonths>();
        (await Standing()).Should().Contain($"{Community} MT-3 2026-07 2026-07-31");
    }

    [Fact]
    public async Task A_clock_that_jumps_back_doubles_nothing()
    {
        await Join(Community);
        _platform.MoveTo(new(2026, 8, 3));
        (await Open()).Should().NotBeEmpty();
        _platform.MoveTo(new(2026, 7, 15));
        (await Open()).Should().BeEmpty();
        _platform.MoveTo(new(2026, 8, 3));
        (await Open()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_streets_choice_holds_for_it_and_its_communities_from_the_next_period()
    {
        await Join(Community, Street);
        await Do<ChooseCadence>(new("DS-1", Cadence.Quarterly), Street);
        await Do<ChooseCadence>(new("EV-3", Cadence.Monthly), Street);
        _platform.MoveTo(new(2026, 6, 1));
        (await Open()).Should().BeEquivalentTo($"{Community} MT-3 2026-06 2026-06-30", $"{Community} EV-3 2026-06 2026-06-30");
        _platform.MoveTo(new(2026, 7, 1));
        (await Open()).Should().Contain([$"{Street} DS-1 2026-Q3 2026-09-30", $"{Community} DS-1 2026-Q3 2026-09-30", $"{Community} EV-3 2026-07 2026-07-31"])
            .And.NotContain($"{Community} EV-3 2026-Q3 2026-09-30");
    }

    [Fact]
    public async Task Who_has_left_owes_no_more()
    {
        await Join(Community);
        await Do<LeaveRegime>(new(new(2026, 6, 1)), Community);
        _platform.MoveTo(new(2026, 7, 1));
        (await Open()).Should().BeEmpty();
    }

    private async Task Join(params string[] units)
    {
        foreach (var unit in units) await Do<JoinRegime>(new(unit, _platform.Today), unit);
    }

    private async Task Do<TCommand>(TCommand command, string unit) where TCommand : ICommand<MeetingRegime> =>
        (await _platform.Services.GetRequiredService<IMediator>().Send(new Execute<TCommand, MeetingRegime>(command, MeetingRegime.StreamOf(unit), Guid.NewGuid(), Caller.System)))
            .Should().BeOfType<Outcome.Done>();

    /// <summary>What a run of every length opens.</summary>
    private async Task<IReadOnlyList<string>> Open()
    {
        var before = await Standing();
        foreach (var cadence in Enum.GetValues<Cadence>()) (await _platform.Services.GetRequiredService<OpenObligations>().Run(cadence)).Refused.Should().BeEmpty();
        return [.. (await Standing()).Except(before)];
    }

    private async Task<IReadOnlyList<string>> Standing()
    {
        await using var ask = _platform.Database.CreateCommand(
            "select concat_ws(' ', data->>'unit', data->>'rule', data->>'period', data->>'due') from meetings.mt_doc_meeting_obligation order by data->>'unit', data->>'rule'");
        await using var row = await ask.ExecuteReaderAsync();
        var found = new List<string>();
        while (await row.ReadAsync()) found.Add(row.GetString(0));
        return found;
    }
}
