using System.Net;
using System.Text.Json;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>A petitioner reports retaliation past everybody under the unit, and reads in the look-up what the body above found.</summary>
public sealed class ProtectionReportTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Happened = "低保审核在信访之后被无故搁置";

    [Fact]
    public async Task The_body_above_finds_and_the_petitioner_is_told_and_the_unit_learns_nothing()
    {
        await platform.Employ("city.head", Roles.BodyHead, PetitionOverRest.City);
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAccepted();
        var (number, code) = await Receipt(petition);

        await IsFiled(number, code);

        var entry = (await Listed("district.head")).Should().ContainSingle(e => e.GetProperty("petition").GetGuid() == petition.Id).Subject;
        entry.Text("against").Should().Be(PetitionOverRest.Street, "it has the matter in hand");
        var report = $"/api/petitions/protection-reports/{entry.GetProperty("id").GetGuid()}";
        using var district = platform.Client("district.head");
        (await district.Get(report).Json()).Text("happened").Should().Be(Happened);
        await district.Post($"{report}/acknowledgement", new { }).Json();
        await district.Post($"{report}/finding", new { confirmed = true, reasons = "搁置与信访有关", measures = new[] { "stop-and-restore" } }).Json();

        foreach (var account in (string[])["street.head", "city.head"])
        {
            (await Listed(account)).Should().BeEmpty("{0} is not the body that decides", account);
            using var other = platform.Client(account);
            await (await other.Get(report)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
            await (await other.Post($"{report}/acknowledgement", new { })).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        }
        using var bureau = platform.Client("district.petitions");
        await (await bureau.Get(report)).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
        (await petition.SeenBy("street.handler")).GetRawText().Should().NotContain(Happened);

        var told = (await Portal("status", new { number, code }).Json()).GetProperty("protectionReports").EnumerateArray().Should().ContainSingle().Subject;
        told.Text("decidedBy").Should().Be("五华区人民政府");
        told.Text("acknowledgedOn").Should().Be($"{platform.Today:yyyy-MM-dd}");
        told.GetProperty("finding").GetProperty("confirmed").GetBoolean().Should().BeTrue();
        told.GetProperty("finding").Text("reasons").Should().Be("搁置与信访有关");
    }

    [Fact]
    public async Task Whoever_holds_a_post_at_the_unit_beside_one_above_it_is_shut_out()
    {
        await platform.Employ("torn.head", Roles.BodyHead, PetitionOverRest.District);
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAccepted();
        var (number, code) = await Receipt(petition);
        await IsFiled(number, code);
        (await Listed("torn.head")).Should().Contain(e => e.GetProperty("petition").GetGuid() == petition.Id);

        await platform.Employ("torn.head.too", Roles.StreetOfficer, PetitionOverRest.Street);
        await platform.Services.GetRequiredService<StaffPosts>()
            .Staff(PetitionOverRest.District, Roles.BodyHead, "另一测试岗位", "torn.head.too", platform.Today);

        (await Listed("torn.head.too")).Should().BeEmpty();
    }

    [Fact]
    public async Task Without_the_code_nothing_is_filed_and_what_is_missing_is_said()
    {
        var petition = await PetitionOverRest.Register(platform);
        var (number, code) = await Receipt(petition);

        await (await Portal("protection-report", new { number, code = "0000-0000-0000-0000", cause = "disclosure", happened = Happened })).ShouldBeProblem(HttpStatusCode.NotFound, "no-such-petition");
        await (await Portal("protection-report", new { number, code, cause = "disclosure", happened = "" })).ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");
        await (await Portal("protection-report", new { number, code, cause = "disclosure", happened = Happened, against = "530000000000" })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "nobody-above");
        await (await Portal("protection-report", new { number, code, cause = "gossip", happened = Happened })).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-body");
    }

    private async Task IsFiled(string number, string code)
    {
        using var answer = await Portal("protection-report", new { number, code, cause = "retaliation", happened = Happened });
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent, "the answer is {0}", await answer.Content.ReadAsStringAsync());
    }

    private async Task<IReadOnlyList<JsonElement>> Listed(string account)
    {
        using var client = platform.Client(account);
        return [.. (await client.Get("/api/petitions/protection-reports").Json()).GetProperty("items").EnumerateArray()];
    }

    private async Task<HttpResponseMessage> Portal(string act, object body)
    {
        using var anybody = platform.Client();
        return await anybody.Post($"/api/portal/petitions/{act}", body);
    }

    private async Task<(string Number, string Code)> Receipt(PetitionOverRest petition)
    {
        using var officer = platform.Client("community.officer");
        var receipt = await officer.Get($"{petition.Path}/receipt").Json();
        return (receipt.Text("number"), receipt.Text("queryCode"));
    }
}
