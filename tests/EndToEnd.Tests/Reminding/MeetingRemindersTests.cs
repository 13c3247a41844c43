using CreationPlatform.BuildingBlocks;
using CreationPlatform.Meetings;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>
/// Reminders of the meeting regime from the clock to the inbox, on a clock that the test moves: a community owes its meeting of June 2026, whose
/// last working day is Tuesday the 30th (the 19th is the Dragon Boat Festival).
/// </summary>
public sealed class MeetingRemindersTests : IAsyncLifetime
{
    private const string Community = "530102001001";
    private readonly PlatformOnPostgres _platform = new();

    public async Task InitializeAsync()
    {
        await _platform.InitializeAsync();
        using var bureau = _platform.Client("district.bureau");
        await bureau.Post("/api/meetings/regimes", new { unit = Community, from = _platform.Today }).Json();
    }

    public async Task DisposeAsync() => await _platform.DisposeAsync();

    [Fact]
    public async Task From_the_first_of_the_month_to_the_district_each_step_reaches_the_inbox_once()
    {
        foreach (var day in Enumerable.Range(0, 45).Select(new DateOnly(2026, 6, 1).AddDays))
        {
            await Sweep(day);
            await Sweep(day);
        }

        (await Inbox("community.officer")).Should().Equal(
            "meeting-not-planned 2026-06-30", "meeting-period-ends 2026-06-30 7", "meeting-period-empty 2026-06-30", "meeting-period-ends 2026-06-30 3",
            "meeting-period-ends 2026-06-30 1", "meeting-missed 2026-06-30 -1", "meeting-missed 2026-06-30 -5");
        (await Inbox("street.officer")).Should().Equal("meeting-missed 2026-06-30 -1", "meeting-missed 2026-06-30 -5");
        (await Inbox("district.bureau")).Should().Equal("meeting-missed 2026-06-30 -5");
        foreach (var other in (string[])["other.street.officer", "other.community.officer", "city.division"]) (await Inbox(other)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_host_that_slept_over_the_month_says_only_what_still_means_something()
    {
        await Sweep(new(2026, 7, 9));
        (await Inbox("community.officer")).Should().Equal("meeting-missed 2026-06-30 -5");
        _platform.MoveTo(new(2026, 6, 24));
        await Sweep(new(2026, 6, 24));
        (await Inbox("community.officer")).Should().HaveCount(1, "a clock that jumps back says nothing again");
    }

    [Fact]
    public async Task At_night_and_on_rest_days_nobody_is_disturbed_and_what_is_missed_is_recorded_all_the_same()
    {
        await Open(new(2026, 6, 30));
        foreach (var at in (DateTimeOffset[])[new(2026, 6, 30, 8, 0, 0, ChinaTime.Offset), new(2026, 6, 30, 22, 0, 0, ChinaTime.Offset), new(2026, 7, 1, 0, 1, 0, ChinaTime.Offset), new(2026, 7, 4, 10, 0, 0, ChinaTime.Offset)])
        {
            _platform.Clock.Move(at - _platform.Clock.GetUtcNow());
            await SweepNow();
        }
        (await Inbox("community.officer")).Should().BeEmpty();
        using var officer = _platform.Client("community.officer");
        (await officer.Get("/api/meetings/obligations?stage=missed&rule=MT-3").Json()).GetProperty("items").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_planned_meeting_is_told_of_and_after_a_move_anew_and_missing_minutes_too()
    {
        await Open(new(2026, 6, 1));
        using var officer = _platform.Client("community.officer");
        var meeting = (await officer.Post("/api/meetings", new
        {
            unit = Community, organisation = "community-coordination-group", title = "六月例会", serves = new[] { new { rule = "MT-3", period = "2026-06" } },
            start = "2026-06-17T15:00:00+08:00", venue = new { place = "社区会议室", isOnline = false }, members = new[] { new { post = "社区居委会主任", rank = "head" } }, agenda = new[] { "传达文件" },
        }).Json()).GetProperty("id").GetGuid();
        await Sweep(new(2026, 6, 16));
        await officer.Post($"/api/meetings/{meeting}/move", new { start = "2026-06-24T15:00:00+08:00", venue = new { place = "社区会议室", isOnline = false }, reason = "会议室维修" }).Json();
        await Sweep(new(2026, 6, 18));
        await Sweep(new(2026, 6, 23));
        _platform.MoveTo(new(2026, 6, 24));
        await officer.Post($"/api/meetings/{meeting}/beginning", new { chair = "社区居委会主任" }).Json();
        await officer.Post($"/api/meetings/{meeting}/end", new { }).Json();
        await _platform.RunUntilQuietAsync();
        foreach (var day in Enumerable.Range(24, 7)) await Sweep(new(2026, 6, day));
        await Sweep(new(2026, 7, 2));

        (await Inbox("community.officer")).Should().Equal(
            "meeting-nears 2026-06-17 1", "meeting-nears 2026-06-24 3", "meeting-nears 2026-06-24 1", "minutes-missing 2026-07-01 -1");
    }

    private async Task Open(DateOnly day)
    {
        _platform.MoveTo(day);
        await _platform.RunSweepAsync<OpenMonths>();
    }

    private async Task Sweep(DateOnly day)
    {
        await Open(day);
        await SweepNow();
    }

    private async Task SweepNow()
    {
        await _platform.RunSweepAsync<RemindOfMeetings>();
        await _platform.RunUntilQuietAsync();
    }

    /// <summary>What an account was told of the monthly meeting of June, in order.</summary>
    private async Task<IReadOnlyList<string>> Inbox(string account)
    {
        using var client = _platform.Client(account);
        var items = (await client.Get("/api/notifications/inbox?limit=200").Json()).GetProperty("items").EnumerateArray();
        return
        [
            .. items.Where(i => i.Text("rule") == "MT-3" && i.Text("number").EndsWith("2026-06", StringComparison.Ordinal)).Reverse()
                .Select(i => $"{i.Text("kind")} {i.Text("due")}" + (i.Text("kind") is "meeting-not-planned" or "meeting-period-empty" ? "" : $" {i.GetProperty("daysBefore").GetInt32()}")),
        ];
    }
}
