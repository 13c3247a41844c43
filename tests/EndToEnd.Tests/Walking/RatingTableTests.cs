using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Petitions;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>Those above a unit see how satisfied petitioners are, in counts that give nobody away.</summary>
public sealed class RatingTableTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task The_level_above_sees_counts_once_the_month_is_over_and_never_of_few()
    {
        for (var i = 0; i < 9; i++)
        {
            var petition = await PetitionOverRest.Register(platform);
            await petition.IsAnswered();
            await platform.RunUntilQuietAsync();
            if (i < 7) await Rate(petition, i < 6 ? Satisfaction.Satisfied : Satisfaction.NotSatisfied);
        }
        platform.MoveTo(platform.Today.AddDays(31));
        using var district = platform.Client("district.petitions");
        (await Handling(district)).GetProperty("invited").Text("shown").Should().Be("0", "the month in which the time ended is not over");

        platform.MoveTo(new(platform.Today.Year, platform.Today.Month + 1, 1));

        var street = await Handling(district);
        street.Text("unit").Should().Be(PetitionOverRest.Street);
        street.GetProperty("notSatisfied").Text("shown").Should().Be("<5");
        street.GetProperty("satisfied").GetProperty("value").GetInt32().Should().Be(5);
        var report = await district.Get($"/api/petitions/annual-report/{platform.Today.Year}").Json();
        report.GetProperty("ratings").GetProperty("handling")[0].GetProperty("satisfied").Text("shown").Should().Be("5");
        (await district.GetStringAsync($"/api/petitions/annual-report/{platform.Today.Year}?format=html")).Should().Contain("办理满意度").And.Contain("&lt;5");
        (await district.GetStringAsync($"/api/petitions/annual-report/{platform.Today.Year}?format=csv")).Should().Contain("\"rating-handling:not-satisfied\"");
        using var handler = platform.Client("street.handler");
        await (await handler.Get($"/api/petitions/ratings/{platform.Today.Year}")).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
        await platform.Employ("street.head.too", Roles.BodyHead, PetitionOverRest.Street);
        using var head = platform.Client("street.head.too");
        var own = await head.Get($"/api/petitions/ratings/{platform.Today.Year}").Json();
        own.GetProperty("handling").EnumerateArray().Should().ContainSingle("nobody sees what is said of the own body").Which.GetProperty("invited").GetProperty("value").GetInt32().Should().Be(0);
        await (await head.Get($"/api/petitions/ratings/{platform.Today.Year}?unit={PetitionOverRest.District}")).ShouldBeProblem(HttpStatusCode.Forbidden, "outside-scope");
    }

    private async Task Rate(PetitionOverRest petition, Satisfaction handling)
    {
        using var officer = platform.Client("community.officer");
        var receipt = await officer.Get($"{petition.Path}/receipt").Json();
        // Not over the wire: so many tries in a minute from one address are refused.
        (await platform.Services.GetRequiredService<PortalRatings>().Rate(
            receipt.Text("number"), receipt.Text("queryCode"), Satisfaction.Satisfied, handling, null, thing => StreamIds.From("rate", thing))).Should().BeOfType<Outcome.Done>();
    }

    private async Task<JsonElement> Handling(HttpClient client) =>
        (await client.Get($"/api/petitions/ratings/{platform.Today.Year}?unit={PetitionOverRest.District}").Json()).GetProperty("handling")[0];
}
