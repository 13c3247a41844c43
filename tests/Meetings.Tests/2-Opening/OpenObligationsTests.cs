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
