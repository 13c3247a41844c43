using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

public sealed class RepeatsTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Facts = "单元门口的下水管道在雨季反复堵塞，污水漫到一楼住户门前";

    [Fact]
    public async Task The_same_person_with_the_same_matter_is_proposed_with_reasons_and_others_are_not()
    {
        var first = await Register("虚构居民乙", "0871-65000001", Facts);
        var repeat = await Register("虚构居民 乙", "0871 6500 0001", "雨季以来，" + Facts);
        var otherPerson = await Register("虚构居民丙", "0871-65000002", Facts);
        var otherMatter = await Register("虚构居民乙", "0871-65000001", "孩子转学材料退回三次");

        var proposed = await Proposed(repeat);

        var proposal = proposed.Should().ContainSingle().Subject;
        proposal.GetProperty("entry").GetProperty("id").GetGuid().Should().Be(first);
        proposal.GetProperty("score").GetInt32().Should().BeGreaterThan(50);
        proposal.GetProperty("reasons").EnumerateArray().Select(r => r.Text("code")).Should().Equal("same-person", "same-matter", "same-community", "same-topic");
        (await Proposed(otherPerson)).Should().BeEmpty();
        (await Proposed(otherMatter)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_person_decides_both_stay_and_the_link_can_be_undone()
    {
        var first = await Register("虚构居民丁", "0871-65000003", Facts);
        var repeat = await Register("虚构居民丁", "0871-65000003", Facts);
        using var client = platform.Client("community.officer");

        await client.Post($"/api/petitions/{repeat}/repeat-link", new { ofPetition = first, reasons = "同一件事" }).Json();

        var page = await client.Get($"/api/petitions/{repeat}").Json();
        page.GetProperty("repeat").GetProperty("ofPetition").GetGuid().Should().Be(first);
        page.GetProperty("repeat").Text("reasons").Should().Be("同一件事");
        (await client.Get("/api/petitions?limit=200").Json()).GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetGuid() == repeat)
            .GetProperty("repeatOf").GetGuid().Should().Be(first);
        await Refused(client, first, new { ofPetition = repeat, reasons = "反过来" }, "link-to-the-first");
        await Refused(client, first, new { ofPetition = first, reasons = "自己" }, "first-petition-not-found");
        await Refused(client, first, new { ofPetition = Guid.NewGuid(), reasons = "没有" }, "first-petition-not-found");

        await client.Post($"/api/petitions/{repeat}/repeat-link/undoing", new { reasons = "另一个单元" }).Json();

        var undone = (await client.Get($"/api/petitions/{repeat}").Json()).GetProperty("repeat");
        undone.Text("undoneFor").Should().Be("另一个单元");
        (await client.Get($"/api/petitions/{first}").Json()).Text("stage").Should().Be("registered");
    }

    [Fact]
    public async Task Nobody_is_shown_a_repeat_that_lies_outside_the_own_units_nor_one_of_an_erased_person()
    {
        var first = await Register("虚构居民戊", "0871-65000004", Facts);
        var repeat = await Register("虚构居民戊", "0871-65000004", Facts);
        using (var officer = platform.Client("community.officer")) await officer.Post($"/api/petitions/{repeat}/transfer", new { to = PetitionOverRest.Street }).Json();
        using var stranger = platform.Client("other.street.officer");
        await (await stranger.Get($"/api/petitions/{repeat}/possible-repeats")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await Proposed(repeat)).Should().ContainSingle();

        using var client = platform.Client("community.officer");
        var person = (await client.Get($"/api/petitions/{first}").Json()).GetProperty("petitioner").GetGuid();
        await platform.Services.GetRequiredService<Erasure>().Erase(person);

        (await Proposed(repeat)).Should().BeEmpty();
    }

    [Fact]
    public async Task Against_the_same_accused_the_same_matter_is_proposed_whoever_raised_it()
    {
        using var bureau = platform.Client("district.petitions");
        async Task<Guid> Accuse(string name)
        {
            var body = PetitionOverRest.Registration(platform.Today);
            foreach (var (member, value) in new Dictionary<string, object?>
                { ["registeredAt"] = "530102000000-xfj", ["class"] = "accusation", ["accused"] = PetitionOverRest.Street, ["petitionerName"] = name, ["facts"] = "低保评议没有公示" }) body[member] = value;
            return (await bureau.Post("/api/petitions", body).Json()).GetProperty("id").GetGuid();
        }
        var (first, second) = (await Accuse("虚构居民己"), await Accuse("虚构居民庚"));

        var proposal = (await bureau.Get($"/api/petitions/{second}/possible-repeats").Json()).GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;

        proposal.GetProperty("entry").GetProperty("id").GetGuid().Should().Be(first);
        proposal.GetProperty("reasons").EnumerateArray().Select(r => r.Text("code")).Should().Contain("same-accused").And.NotContain("same-person");
    }

    [Fact]
    public async Task Representatives_of_a_joint_petition_are_the_same_persons_in_whatever_place_they_stand()
    {
        var first = await Register("虚构居民辛", "0871-65000008", Facts);
        var joint = await RegisterJointly("虚构居民壬", "虚构居民癸", ("虚构居民 辛", "0871 6500 0008"));
        var again = await RegisterJointly("虚构居民子", "虚构居民丑", ("虚构居民癸", "0871-65000009"));
        var otherTelephone = await RegisterJointly("虚构居民寅", "虚构居民卯", ("虚构居民辛", "0871-65000010"));

        (await Proposed(joint)).Select(p => p.GetProperty("entry").GetProperty("id").GetGuid()).Should().BeEquivalentTo([first, again]);
        (await Proposed(first)).Select(p => p.GetProperty("entry").GetProperty("id").GetGuid()).Should().Equal(joint);
        (await Proposed(otherTelephone)).Should().BeEmpty();
    }

    /// <summary>Eight people come with the same matter; two of those who speak for them are known by telephone.</summary>
    private async Task<Guid> RegisterJointly(string name, string representative, (string Name, string Phone) other)
    {
        var body = PetitionOverRest.Registration(platform.Today);
        foreach (var (member, value) in new Dictionary<string, object?>
            {
                ["petitionerName"] = name, ["petitionerAddress"] = null, ["request"] = Facts[..6], ["facts"] = Facts,
                ["further"] = new { peopleCount = 8, representatives = new object[] { new { fullName = representative, telephone = "0871-65000009" }, new { fullName = other.Name, telephone = other.Phone } } },
            }) body[member] = value;
        using var client = platform.Client("community.officer");
        return (await client.Post("/api/petitions", body).Json()).GetProperty("id").GetGuid();
    }

    private async Task<IReadOnlyList<JsonElement>> Proposed(Guid id)
    {
        using var client = platform.Client("community.officer");
        return [.. (await client.Get($"/api/petitions/{id}/possible-repeats").Json()).GetProperty("items").EnumerateArray()];
    }

    private static async Task Refused(HttpClient client, Guid id, object body, string code)
    {
        using var answer = await client.Post($"/api/petitions/{id}/repeat-link", body);
        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, code);
    }

    private async Task<Guid> Register(string name, string phone, string facts)
    {
        var body = PetitionOverRest.Registration(platform.Today);
        foreach (var (member, value) in new Dictionary<string, object?> { ["petitionerName"] = name, ["petitionerPhone"] = phone, ["petitionerAddress"] = null, ["request"] = facts[..6], ["facts"] = facts }) body[member] = value;
        using var client = platform.Client("community.officer");
        return (await client.Post("/api/petitions", body).Json()).GetProperty("id").GetGuid();
    }
}
