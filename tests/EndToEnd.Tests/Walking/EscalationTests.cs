using CreationPlatform.Petitions;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>What is overdue goes up by itself, once, and stays open.</summary>
public sealed class EscalationTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task What_nobody_accepted_in_time_shows_with_the_district_once_and_goes_when_it_is_done()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { });
        await platform.RunSweepAsync<EscalateOverduePetitions>();
        (await petition.SeenBy("district.petitions")).GetProperty("escalations").GetArrayLength().Should().Be(0, "nothing is overdue yet");

        platform.MoveTo(platform.Today.AddDays(16));
        await platform.RunSweepAsync<EscalateOverduePetitions>();
        var size = await platform.LogSize();
        await platform.RunSweepAsync<EscalateOverduePetitions>();

        (await platform.LogSize()).Should().Be(size, "nobody is told twice");
        var page = await petition.SeenBy("district.petitions");
        page.GetProperty("escalations").EnumerateArray().Select(e => e.GetProperty("duty").GetProperty("rule").GetString()).Should().Equal("XF-03", "acceptance");
        (await Line(petition)).GetProperty("escalatedTo").GetString().Should().Be(PetitionOverRest.District);

        await petition.Does("street.handler", "receipt-notice", PetitionActs.Notice(platform.Today));
        await petition.Does("street.handler", "acceptance", new { });
        (await Line(petition)).GetProperty("escalatedTo").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    private async Task<System.Text.Json.JsonElement> Line(PetitionOverRest petition)
    {
        using var client = platform.Client("district.petitions");
        var list = await client.Get("/api/petitions?limit=200").Json();
        return list.GetProperty("items").EnumerateArray().Single(line => line.GetProperty("id").GetGuid() == petition.Id);
    }
}
