using System.Net;
using System.Text.Json;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>The sealed compartment (信访工作条例 30), from outside: the accused learn nothing from any route.</summary>
public sealed class AccusationTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string PetitionBureau = PetitionOverRest.District + "-xfj", Number = "XF2026051101";

    [Fact]
    public async Task The_district_sees_it_and_the_accused_street_finds_nothing()
    {
        var accusation = await Register();

        (await Seen("district.petitions", $"/api/petitions/{accusation}")).Text("aboutAccused").Should().Be("街道某科室");
        (await Listed("district.petitions", "?class=accusation")).Should().Contain(accusation);
        foreach (var account in (string[])["street.officer", "street.handler", "street.head", "community.officer"])
        {
            using var client = platform.Client(account);
            await (await client.Get($"/api/petitions/{accusation}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
            foreach (var list in (string[])["?class=accusation", "?limit=200", "/due?limit=200"]) (await Listed(account, list)).Should().NotContain(accusation);
        }
    }

    [Fact]
    public async Task Every_route_answers_the_accused_as_for_a_petition_that_never_was()
    {
        var accusation = await Register();
        await Torn("torn");
        var things = await WalkedThings.In(platform);
        using var client = platform.Client("torn");
        var routes = WalkedRoute.Of(platform).Where(r => r.Pattern.Contains("/petitions/{id:guid}", StringComparison.Ordinal) && r.Pattern.Count(c => c == '{') == 1).ToList();
        routes.Should().HaveCountGreaterThan(20);

        foreach (var route in routes)
        {
            var (there, nowhere) = (await AnswerTo(route, accusation), await AnswerTo(route, Guid.NewGuid()));
            there.Should().Be(nowhere, "{0}", route).And.StartWith("404 ");
        }

        async Task<string> AnswerTo(WalkedRoute route, Guid id)
        {
            using var answer = await client.Ask(route.Method, route.Pattern.Replace("{id:guid}", id.ToString(), StringComparison.Ordinal), things.BodyOf(route), ("If-Match", "\"999999\""));
            var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            return $"{(int)answer.StatusCode} {string.Join(' ', problem.EnumerateObject().Where(m => m.Name != "traceId"))} {answer.Headers.ETag}";
        }
    }

    [Fact]
    public async Task Printed_copies_carry_who_printed_them_and_are_none_for_the_accused()
    {
        var accusation = await Register();
        using var bureau = platform.Client("district.petitions");
        using var accused = platform.Client("street.handler");
        await bureau.Post($"/api/petitions/{accusation}/transfer", new { to = PetitionOverRest.District }).Json();

        using var page = await bureau.Get($"/api/petitions/{accusation}/papers/transfer-1/print");

        (await page.Content.ReadAsStringAsync()).Should().Contain("class=\"watermark\"").And.Contain("district.petitions 2026-05-11");
        await (await accused.Get($"/api/petitions/{accusation}/papers/transfer-1/print")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_number_of_the_official_system_tells_the_accused_nothing()
    {
        await Register(Number);
        var own = PetitionOverRest.Registration(platform.Today);
        (own["registeredAt"], own["externalNumber"]) = (PetitionOverRest.Street, Number);

        using var street = platform.Client("street.officer");
        await street.Post("/api/petitions", own).Json();
        using var district = platform.Client("district.petitions");
        await (await district.Post("/api/petitions", Accusation(Number))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "external-number-taken");
    }

    [Fact]
    public async Task The_accused_cannot_write_it_down_and_are_told_where_it_belongs()
    {
        var accusation = Accusation();
        accusation["registeredAt"] = PetitionOverRest.Street;
        using var street = platform.Client("street.officer");

        await (await street.Post("/api/petitions", accusation)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "accused-cannot-receive");
    }

    [Fact]
    public async Task What_turns_out_to_be_about_the_holder_is_gone_for_it_at_once_and_lies_with_the_district()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { });

        await petition.Does("street.officer", "class", new { @class = "accusation", accused = PetitionOverRest.Street });

        await petition.IsRefused("street.officer", "transfer", new { }, HttpStatusCode.NotFound, "not-found");
        (await Listed("community.officer", "?limit=200")).Should().NotContain(petition.Id);
        (await petition.SeenBy("district.petitions")).Text("holder").Should().Be(PetitionOverRest.District);
    }

    private async Task<Guid> Register(string? number = null)
    {
        using var client = platform.Client("district.petitions");
        return (await client.Post("/api/petitions", Accusation(number)).Json()).GetProperty("id").GetGuid();
    }

    private Dictionary<string, object?> Accusation(string? number = null) => new(PetitionOverRest.Registration(platform.Today))
    {
        ["registeredAt"] = PetitionBureau, ["class"] = "accusation", ["accused"] = PetitionOverRest.Street, ["aboutAccused"] = "街道某科室", ["externalNumber"] = number,
    };

    /// <summary>Somebody with every role at the district, and one post at the accused street.</summary>
    private async Task Torn(string account)
    {
        await platform.Employ(account, Roles.StreetOfficer, PetitionOverRest.Street);
        var staff = platform.Services.GetRequiredService<StaffPosts>();
        foreach (var role in (string[])[Roles.Handler, Roles.BodyHead, Roles.ReviewOfficer, Roles.DistrictBureau])
            await staff.Staff(PetitionOverRest.District, role, "测试岗位", account, platform.Today);
        await staff.Staff(PetitionBureau, Roles.PetitionBureau, "测试岗位", account, platform.Today);
    }

    private async Task<JsonElement> Seen(string account, string path)
    {
        using var client = platform.Client(account);
        return await client.Get(path).Json();
    }

    private async Task<IReadOnlyList<Guid>> Listed(string account, string query) =>
        [.. (await Seen(account, $"/api/petitions{query}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid())];
}
