using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

public sealed class DemoClockTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TestDatabase _platform = null!, _keys = null!;

    public async Task InitializeAsync() => (_platform, _keys) = (await PostgresForTests.EmptyDatabase(), await PostgresForTests.EmptyDatabase());

    public async Task DisposeAsync()
    {
        await _platform.DisposeAsync();
        await _keys.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task In_the_demo_the_clock_is_set_and_never_runs_back_behind_what_was_recorded()
    {
        (await Shown("2026-05-11T09:00:00+08:00")).Should().BeOnOrAfter(PlatformOnPostgres.Beginning).And.BeBefore(PlatformOnPostgres.Beginning.AddHours(1));
        (await Shown("2026-05-12T09:00:00+08:00 x1000")).Should().BeOnOrAfter(PlatformOnPostgres.Beginning.AddDays(1));
        (await Shown("2025-01-01T00:00:00+08:00")).Should().BeOnOrAfter(PlatformOnPostgres.Beginning, "the log holds what was recorded then");
    }

    [Theory, InlineData("yesterday"), InlineData("2026-05-11T09:00:00+08:00 x0"), InlineData("2026-05-11T09:00:00+08:00 xfast"), InlineData("2026-13-01T00:00:00Z"), InlineData("")]
    public async Task A_clock_that_is_not_of_the_form_is_refused(string clock)
    {
        var starting = () => Start(clock);

        (await starting.Should().ThrowAsync<FormatException>()).WithMessage("*Platform__Clock*2026-05-11T09:00:00+08:00*");
    }

    private async Task<DateTimeOffset> Shown(string clock)
    {
        await using var host = await Start(clock);
        return host.App.Services.GetRequiredService<TimeProvider>().GetUtcNow();
    }

    private Task<PlatformHost> Start(string clock) => PlatformOnPostgres.Start(_platform, _keys, _folder, null, new KeyValuePair<string, string?>("Platform:Clock", clock));
}
