using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>An application is on the work list of whoever has its step, and the pilot that it becomes on those of its community and its street.</summary>
public sealed class PilotWorkListTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task An_application_is_work_where_its_step_is_and_a_pilot_where_it_lies()
    {
        using var province = platform.Client("province.supervisor");
        using var city = platform.Client("city.division");
        using var bureau = platform.Client("district.bureau");
        using var leader = platform.Client("street.leader");
        using var officer = platform.Client("community.officer");
        var round = (await province.Post("/api/pilots/rounds", PilotOverRest.Opening(platform.Today, "530102000000")).Json()).GetProperty("id").GetGuid();
        var pilot = PilotOverRest.Of(platform, round);
        await pilot.Surveys();
        await pilot.Drafts();
        await pilot.Submits();

        (await Items(city)).Should().ContainSingle().Which.Text("rule").Should().Be("PA-01");
        (await Items(province)).Should().BeEmpty("it is the city's turn");
        (await Items(bureau)).Should().BeEmpty("to have submitted it is not to owe it");
        await pilot.CityAgrees();
        (await Items(city)).Should().BeEmpty();
        (await Items(province)).Should().ContainSingle().Which.Text("rule").Should().Be("PA-02");
        await pilot.IsRecognised();
        (await Items(province)).Should().BeEmpty();

        await officer.Post($"/api/pilots/{pilot.Pilot}/work-plan", PilotOverRest.WorkPlan(platform.Today)).Json();
        (await Items(leader)).Should().ContainSingle().Which.Text("rule").Should().Be("PA-04");
        await leader.Post($"/api/pilots/{pilot.Pilot}/work-plan/approval", new { version = 1 }).Json();
        (await Items(officer)).Should().ContainSingle("the other task has not begun").Which.Text("name").Should().Be("确定活动场所");
    }

    private static async Task<List<JsonElement>> Items(HttpClient client) => [.. (await client.Get("/api/pilots/work-list").Json()).GetProperty("items").EnumerateArray()];
}
