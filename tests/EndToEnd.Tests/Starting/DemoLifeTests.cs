using System.Text.Json;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>A demo's first start: the months before it are lived through, once.</summary>
public sealed class DemoLifeTests : IAsyncLifetime
{
    private readonly PlatformOnPostgres _platform = PlatformOnPostgres.WithDemoLife();

    public Task InitializeAsync() => _platform.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_platform).DisposeAsync();

    [Fact]
    public async Task Every_module_has_its_things_and_the_log_holds()
    {
        _platform.Services.GetRequiredService<TimeProvider>().GetUtcNow().Should().Be(PlatformOnPostgres.AfterDemoLife, "the story is over");
        var stages = await Texts("district.petitions", "petitions?limit=200", "stage");
        stages.Should().Contain(["registered", "transferred", "accepted", "opinion-served", "review-requested", "reexamination-opinion-served", "declined", "withdrawn"]);
        (await Texts("district.petitions", "petitions?class=accusation", "id")).Should().ContainSingle();
        (await Texts("street.handler", "petitions?class=accusation", "id")).Should().BeEmpty();
        (await Texts("street.leader", "petitions/due?limit=200", "id")).Should().NotBeEmpty();
        (await Texts("community.officer", "communities/organisations", "kind")).Should().Contain(["street-leading-group", "community-coordination-group", "mediation-committee", "friendship-association"]);
        (await Texts("community.officer", "meetings/obligations?limit=200", "stage")).Should().Contain(["met", "missed", "open"]);
        (await Texts("street.leader", "meetings?limit=200", "stage")).Should().Contain(["approved", "cancelled", "held", "planned"]);
        (await Texts("province.supervisor", "pilots/applications", "stage")).Should().Equal("recognised");
        (await Texts("province.supervisor", "pilots/checks", "id")).Should().ContainSingle();
        (await Texts("community.head", "notices?state=over", "id")).Should().ContainSingle();
        (await Texts("street.leader", "notices", "id")).Should().HaveCount(4);
        (await Texts("street.head", "notifications/inbox", "id")).Should().NotBeEmpty("notifications follow by themselves");
        (await Texts("community.officer", "notifications/inbox?limit=200", "text")).Should().Contain(text => text.StartsWith("会议任务 翠湖西路社区居民委员会 "), "a unit has a name");

        await LogCheck.Holds(_platform.Database, _platform.Services.GetRequiredService<BuildingBlocks.EventLog>());
    }

    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        var size = await _platform.LogSize();

        await using (await _platform.StartAnother()) (await _platform.LogSize()).Should().Be(size);
    }

    private async Task<IReadOnlyList<string>> Texts(string account, string path, string member)
    {
        using var client = _platform.Client(account);
        return [.. (await client.Get($"/api/{path}").Json()).GetProperty("items").EnumerateArray().Select(item => item.Text(member))];
    }
}
