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
    public async Task The_posts_of_a_unit_are_read_by_title_and_nobody_is_named()
    {
        using var leader = platform.Client("street.leader");

        var posts = (await leader.Get($"/api/communities/posts/titles?unit={PetitionOverRest.Street}").Json()).GetProperty("items").EnumerateArray().ToArray();

        posts.Select(p => p.Text("role")).Should().Contain(["street_leader", "handler"]);
        posts.Single(p => p.Text("role") == "street_leader").GetProperty("isHeld").GetBoolean().Should().BeTrue();
        posts.SelectMany(p => p.EnumerateObject()).Select(member => member.Name).Distinct().Should().BeEquivalentTo("id", "role", "title", "isHeld");
        await (await leader.Get("/api/communities/posts/titles?unit=999999999999")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await leader.Get("/api/communities/posts/titles")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    [Fact]
    public async Task A_street_without_dedicated_staff_is_listed_as_vacant()
    {
        using var bureau = platform.Client("district.bureau");
        var vacant = (await bureau.Get("/api/communities/officers/vacant?under=530102000000&limit=200").Json()).GetProperty("items").EnumerateArray().Select(i => i.Text("unit")).ToList();
        vacant.Should().NotContain([Community, PetitionOverRest.Street, "530102401000"], "two have staff, and a zone of the statistics office has no street office")
            .And.Contain(["530102002000", "530102401001"]);
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

    [Fact]
    public async Task Small_counts_are_hidden_inside_and_more_so_outside()
    {
        using var officer = platform.Client("community.officer");
        using var other = platform.Client("second.community.officer");
        await platform.Employ("second.community.officer", "community_officer", "530102001002");
        await Count(officer, Community, 500, 3);
        await Count(other, "530102001002", 812, 57);

        var own = (await officer.Get("/api/communities/profiles/own").Json()).GetProperty("items")[0].GetProperty("counts").EnumerateArray().Select(c => c.GetProperty("count").Text("shown"));
        own.Should().Equal("500", "<5");

        using var street = platform.Client("street.officer");
        var table = await street.Get($"/api/communities/profiles/table?under={PetitionOverRest.Street}").Json();
        var rows = table.GetProperty("rows").EnumerateArray().Append(table.GetProperty("total")).Select(r => string.Join(' ', r.GetProperty("figures").EnumerateArray().Append(r.GetProperty("total")).Select(f => f.Text("shown"))));
        rows.Should().Equal("<10 × 500", "× × 810", "60 1250 1310");
        table.GetProperty("notCounted").GetInt32().Should().BePositive();
        (await street.Get("/api/communities/profiles/table?under=530102002000").Json()).GetProperty("rows").GetArrayLength().Should().Be(0, "nothing was counted there");
        await (await street.Get("/api/communities/profiles/table?under=530100000000")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

        static Task<JsonElement> Count(HttpClient client, string community, int households, int minority) => client.Post("/api/communities/profiles", new
        {
            community, asOf = "2026-05-01", source = "虚构核查",
            counts = new[] { new { measure = "households", value = households }, new { measure = "minority-households", value = minority } },
        }).Json();
    }

    [Fact]
    public async Task Units_are_found_by_a_part_of_their_name_or_the_first_digits_of_their_code()
    {
        using var officer = platform.Client("community.officer");
        var found = (await officer.Get("/api/communities/tree/named?name=翠湖西").Json()).GetProperty("items").EnumerateArray().ToArray();
        found.Should().ContainSingle().Which.Text("code").Should().Be("530102001001");
        found[0].GetProperty("above").EnumerateArray().Select(a => a.GetString()).Should().Equal("华山街道", "五华区", "昆明市", "云南省");
        (await Codes(officer, "tree/named?name=530102001")).Should().HaveCountGreaterThan(1).And.StartWith("530102001000").And.OnlyContain(code => code.StartsWith("530102001"));
        (await Codes(officer, "tree/named?name=社区")).Should().HaveCount(20, "there are hundreds: the first few are shown");
        (await Codes(officer, "tree/named?name=没有这样的名称")).Should().BeEmpty();
        await (await officer.Get("/api/communities/tree/named")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    [Fact]
    public async Task A_street_that_was_merged_leads_to_its_successor_and_yesterday_stays_as_it_was()
    {
        const string Ended = "530102003000", Successor = "530102004000";
        using var keeper = platform.Client("security.admin");
        var before = await Codes(keeper, $"tree?under={Ended}");
        await keeper.Post("/api/communities/reorganisations/mergers", new { units = new[] { Ended }, into = Successor, on = platform.Today, documentNumber = "虚构〔2026〕1号" }).Json();
        await platform.RunUntilQuietAsync();

        before.Should().NotBeEmpty();
        (await Codes(keeper, $"tree?under={Successor}")).Should().Contain(before);
        (await Codes(keeper, $"tree?under={Ended}&asOf={platform.Today.AddDays(-1):yyyy-MM-dd}")).Should().Equal(before);
        (await Codes(keeper, $"tree/path?of={before[0]}")).Should().Equal(before[0], Successor, "530102000000", "530100000000", "530000000000");
        await (await keeper.Get($"/api/communities/tree?under={Ended}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await keeper.Get($"/api/communities/tree/successors?of={Ended}").Json()).GetProperty("items").EnumerateArray().Select(i => i.GetString()).Should().Equal(Successor);
        (await keeper.Get($"/api/communities/tree/relation?unit={before[0]}&above={Successor}&asOf={platform.Today.AddDays(-1):yyyy-MM-dd}").Json()).GetProperty("liesUnder").GetBoolean().Should().BeFalse();
        (await keeper.Get($"/api/communities/units?parent={Successor}&limit=200").Json()).GetProperty("items").EnumerateArray().Select(i => i.Text("code")).Should().Contain(before);
        await (await keeper.Post("/api/communities/reorganisations/mergers", new { units = new[] { Ended }, into = Successor, on = platform.Today, documentNumber = "虚构〔2026〕2号" }))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "unknown-unit");
    }

    [Fact]
    public async Task A_file_of_units_is_shown_first_and_then_carried_out_as_shown()
    {
        const string File = "code,name,level,kind,parent,is_body,valid_from\n530102098000,虚构街道,township,街道,530102000000,true,2026-01-01\n530102098001,虚构社区,community,居委会类,530102098000,false,2026-01-01\n";
        using var keeper = platform.Client("security.admin");
        var before = await platform.LogSize();
        var plan = await keeper.Ask(HttpMethod.Post, "/api/communities/units/import", Csv(File)).Json();
        (await platform.LogSize()).Should().Be(before);
        plan.GetProperty("creates").GetInt32().Should().Be(2);

        await (await keeper.Ask(HttpMethod.Post, "/api/communities/units/import?confirm=abc", Csv(File))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "import-plan-changed");
        await (await keeper.Ask(HttpMethod.Post, "/api/communities/units/import", Csv("code,name\n"))).ShouldBeProblem(HttpStatusCode.BadRequest, "unreadable-file");
        await keeper.Ask(HttpMethod.Post, $"/api/communities/units/import?confirm={plan.Text("hash")}", Csv(File)).Json();

        (await Codes(keeper, "tree?under=530102098000")).Should().Equal("530102098001");
        (await keeper.Ask(HttpMethod.Post, "/api/communities/units/import", Csv(File)).Json()).GetProperty("unchanged").GetInt32().Should().Be(2);

        static StringContent Csv(string text) => new(text, System.Text.Encoding.UTF8, "text/csv");
    }

    private static async Task<List<string>> Codes(HttpClient client, string question) =>
        [.. (await client.Get($"/api/communities/{question}").Json()).GetProperty("items").EnumerateArray().Select(i => i.Text("code"))];

    private static async Task<IEnumerable<string>> Vacant(HttpClient client, string also = "limit=50") =>
        (await client.Get($"/api/communities/liaisons/vacant?under={PetitionOverRest.Street}&{also}").Json()).GetProperty("items").EnumerateArray().Select(i => i.Text("unit")).ToList();
}
