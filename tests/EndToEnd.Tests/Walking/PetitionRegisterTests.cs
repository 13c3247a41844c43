using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class PetitionRegisterTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task The_register_shows_what_its_filters_ask_for()
    {
        var mine = await PetitionOverRest.Register(platform, "letter", "land");
        await mine.IsAccepted();
        await PetitionOverRest.Register(platform, "letter", "health");

        (await Ids("channel=letter&topic=land")).Should().Equal(mine.Id);
        (await Ids("channel=letter&stage=accepted,opinion-issued")).Should().Equal(mine.Id);
        (await Ids($"channel=letter&holder={PetitionOverRest.Street}")).Should().Equal(mine.Id);
        (await Ids("channel=letter")).Should().HaveCount(2);
        (await Ids("channel=letter&topic=education")).Should().BeEmpty();
    }

    [Fact]
    public async Task Pages_that_are_turned_lose_nothing_and_repeat_nothing()
    {
        var registered = await Task.WhenAll(Enumerable.Range(0, 7).Select(_ => PetitionOverRest.Register(platform, "fax")));
        using var client = platform.Client("street.officer");

        var (read, pages, after) = (new List<Guid>(), 0, "");
        do
        {
            var page = await client.Get($"/api/petitions?channel=fax&limit=3{after}").Json();
            read.AddRange(IdsIn(page));
            after = page.GetProperty("next").GetString() is { } next ? $"&after={next}" : "";
            pages++;
        }
        while (after.Length > 0);

        pages.Should().Be(3);
        read.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(registered.Select(p => p.Id));
    }

    [Fact]
    public async Task What_is_due_first_stands_first()
    {
        var later = await PetitionOverRest.Register(platform, "web");
        await later.IsAccepted();
        await later.Does("street.handler", "receipt-notice", PetitionActs.Notice(platform.Today));
        var sooner = await PetitionOverRest.Register(platform, "web");
        await sooner.Does("community.officer", "transfer", new { });
        var untimed = await PetitionOverRest.Register(platform, "web");
        using var client = platform.Client("street.officer");

        var due = IdsIn(await client.Get("/api/petitions/due?limit=200").Json());

        due.Where(id => id == later.Id || id == sooner.Id).Should().Equal(sooner.Id, later.Id);
        due.Should().NotContain(untimed.Id, "nobody owes anything on it");
    }

    [Fact]
    public async Task Days_of_receipt_and_of_what_is_due_can_be_narrowed()
    {
        var mine = await PetitionOverRest.Register(platform, "call", "environment");
        await mine.Does("community.officer", "transfer", new { });
        var (today, due) = ($"{platform.Today:yyyy-MM-dd}", $"{platform.Today.AddDays(15):yyyy-MM-dd}");

        (await Ids($"channel=call&receivedFrom={today}&receivedTo={today}&dueFrom={due}&dueTo={due}&unit={PetitionOverRest.District}&notice=open")).Should().Equal(mine.Id);
        (await Ids("channel=call&receivedFrom=2027-01-01")).Should().BeEmpty();
        (await Ids("channel=call&receivedTo=2020-01-01")).Should().BeEmpty();
        (await Ids($"channel=call&dueTo={today}")).Should().BeEmpty();
        (await Ids("channel=call&overdue=true")).Should().BeEmpty();
        (await Ids("channel=call&notice=late,in-time")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("receivedFrom=2026-02-30")]
    [InlineData("dueTo=tomorrow")]
    [InlineData("overdue=false")]
    [InlineData("notice=lost")]
    public async Task A_filter_that_cannot_be_understood_is_refused(string query)
    {
        using var client = platform.Client("community.officer");
        using var answer = await client.Get($"/api/petitions?{query}");
        await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    [Fact]
    public async Task The_register_holds_nothing_personal_and_nothing_of_other_districts()
    {
        var mine = await PetitionOverRest.Register(platform);
        using var here = platform.Client("district.petitions");
        using var elsewhere = platform.Client("other.street.officer");

        var seen = await (await here.Get("/api/petitions?limit=200")).Content.ReadAsStringAsync();

        seen.Should().Contain(mine.Id.ToString()).And.NotContain(PetitionOverRest.Petitioner).And.NotContain("sealedFor");
        IdsIn(await elsewhere.Get("/api/petitions").Json()).Should().BeEmpty();
    }

    private async Task<IReadOnlyList<Guid>> Ids(string query)
    {
        using var client = platform.Client("community.officer");
        return IdsIn(await client.Get($"/api/petitions?{query}").Json());
    }

    private static IReadOnlyList<Guid> IdsIn(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid())];
}
