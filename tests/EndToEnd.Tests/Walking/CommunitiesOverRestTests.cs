using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class CommunitiesOverRestTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Community = PetitionOverRest.Community;

    [Fact]
    public async Task A_compound_is_listed_as_vacant_until_it_has_its_one_liaison()
    {
        using var keeper = platform.Client("security.admin");
        using var officer = platform.Client("community.officer");
        foreach (var number in (string[])["001", "002"])
            await keeper.Post("/api/communities/units", new
            {
                code = $"{Community}.{number}", name = "虚构小区", level = "compound", kind = "居民小区", parent = Community, professionalParent = (string?)null, isBody = false, validFrom = platform.Today,
            }).Json();
        await platform.RunUntilQuietAsync();
        (await Vacant(officer, "limit=1")).Should().Equal($"{Community}.001");
        (await Vacant(officer, $"after={Community}.001")).Should().Equal($"{Community}.002");

        await platform.Employ("liaison.of.compound", "liaison", $"{Community}.001");

        (await Vacant(officer)).Should().Equal($"{Community}.002");
        using var second = await keeper.Post("/api/communities/posts", new { unit = $"{Community}.001", role = "liaison", title = "小区民族工作联络员" });
        await second.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "liaison-already-established");
    }

    [Fact]
    public async Task A_street_without_dedicated_staff_is_listed_as_vacant()
    {
        using var bureau = platform.Client("district.bureau");
        var vacant = (await bureau.Get("/api/communities/officers/vacant?under=530102000000&limit=200").Json()).GetProperty("items").EnumerateArray().Select(i => i.Text("unit")).ToList();
        vacant.Should().NotContain([Community, PetitionOverRest.Street]).And.Contain(["530102002000", "530102001002"]);
        vacant.Should().HaveCount(10 + 101 - 2, "zones of the statistics office have no street office");
    }

    [Fact]
    public async Task What_is_asked_about_nothing_or_with_unknown_words_is_a_problem()
    {
        using var officer = platform.Client("community.officer");
        await (await officer.Get("/api/communities/liaisons/vacant")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
        await (await officer.Get("/api/communities/liaisons/vacant?under=530102000000&limit=0")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
        await (await officer.Get("/api/communities/liaisons/vacant?under=530102000000&word=1")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
        await (await officer.Get("/api/communities/liaisons/vacant?under=999999999999")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task One_organisation_of_a_kind_stands_at_a_community_with_its_members()
    {
        using var officer = platform.Client("community.officer");
        var body = new { kind = "mediation-committee", unit = Community, title = "虚构人民调解委员会", on = platform.Today };
        var committee = (await officer.Post("/api/communities/organisations", body).Json()).Text("id");
        await (await officer.Post("/api/communities/organisations", body)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "one-of-this-kind-stands");
        await officer.Post($"/api/communities/organisations/{committee}/members", new { role = "head", title = "社区负责人", from = platform.Today, account = "community.head" }).Json();

        var seen = await officer.Get($"/api/communities/organisations/{committee}").Json();
        seen.GetProperty("members").EnumerateArray().Select(m => m.Text("account")).Should().Equal("community.head");
        seen.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()).Should().Equal("too-few-members");

        await officer.Post($"/api/communities/organisations/{committee}/dissolution", new { on = platform.Today }).Json();
        (await officer.Post("/api/communities/organisations", body).Json()).Text("id").Should().NotBe(committee);
        using var stranger = platform.Client("other.street.officer");
        await (await stranger.Post("/api/communities/organisations", body with { kind = "friendship-association" })).ShouldBeProblem(HttpStatusCode.Forbidden, "outside-scope");
    }

    private static async Task<IEnumerable<string>> Vacant(HttpClient client, string also = "limit=50") =>
        (await client.Get($"/api/communities/liaisons/vacant?under={PetitionOverRest.Street}&{also}").Json()).GetProperty("items").EnumerateArray().Select(i => i.Text("unit")).ToList();
}
