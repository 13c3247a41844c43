using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A platform with a few petitions whose numbers are known: one answered late, two overdue, three that nobody owes anything on.</summary>
public sealed class CountedPetitions : IAsyncLifetime
{
    internal PlatformOnPostgres Platform { get; } = new();

    internal PetitionOverRest Accepted { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Platform.InitializeAsync();
        Accepted = await PetitionOverRest.Register(Platform, "letter", "land");
        await Accepted.IsAccepted();
        Platform.MoveTo(Platform.Today.AddDays(20));
        await Accepted.Does("street.handler", "receipt-notice", PetitionActs.Notice(Platform.Today));
        for (var i = 0; i < 2; i++) await (await PetitionOverRest.Register(Platform, "visit")).Does("community.officer", "transfer", new { });
        for (var i = 0; i < 3; i++) await PetitionOverRest.Register(Platform, "web", "health");
        Platform.MoveTo(Platform.Today.AddDays(16));
    }

    public async Task DisposeAsync() => await Platform.DisposeAsync();
}

public sealed class PetitionCountsTests(CountedPetitions counted) : IClassFixture<CountedPetitions>
{
    private PlatformOnPostgres Platform => counted.Platform;

    [Fact]
    public async Task Every_number_opens_the_list_that_it_counts()
    {
        using var client = Platform.Client("district.petitions");
        foreach (var by in (string[])["unit", "community", "channel", "stage", "topic", "month"])
        {
            var counts = await Counts($"by={by}&topic=land,housing,health");
            foreach (var group in counts.GetProperty("groups").EnumerateArray().Append(counts.GetProperty("total")))
            {
                (await Listed(client, group)).Should().Be(group.GetProperty("count").GetInt32());
                foreach (var time in group.GetProperty("times").EnumerateObject())
                    foreach (var fate in (string[])["inTime", "late", "open", "overdue"])
                        if (time.Value.GetProperty(fate) is var number && number.GetProperty("count").GetInt32() > 0)
                            (await Listed(client, number)).Should().Be(number.GetProperty("count").GetInt32(), "{0} {1} by {2}", time.Name, fate, by);
            }
        }
    }

    [Fact]
    public async Task Kinds_are_counted_side_by_side_and_together()
    {
        var counts = await Counts("by=channel");

        counts.GetProperty("groups").EnumerateArray().Select(g => (g.Text("key"), g.GetProperty("count").GetInt32()))
            .Should().Equal(("letter", 1), ("visit", 2), ("web", 3));
        counts.GetProperty("total").GetProperty("count").GetInt32().Should().Be(6);
        counts.GetProperty("total").GetProperty("list").GetString().Should().BeEmpty("the whole register stands behind it");
    }

    [Fact]
    public async Task A_unit_and_each_right_below_it_stand_side_by_side_and_every_number_opens_its_list()
    {
        using var client = Platform.Client("district.petitions");
        var counts = await Counts("by=part&unit=530102000000");
        var parts = counts.GetProperty("groups").EnumerateArray().ToDictionary(g => g.Text("key"));

        parts["530102000000"].GetProperty("count").GetInt32().Should().Be(6);
        parts["530102001000"].GetProperty("owed").GetProperty("count").GetInt32().Should().Be(3);
        parts["530102001000"].GetProperty("overdue").GetProperty("count").GetInt32().Should().Be(2);
        parts["530102002000"].GetProperty("count").GetInt32().Should().Be(0, "a street without petitions stands there too");
        counts.GetProperty("total").GetProperty("count").GetInt32().Should().Be(6);
        foreach (var part in parts.Values)
            foreach (var number in (JsonElement[])[part, part.GetProperty("owed"), part.GetProperty("overdue"), part.GetProperty("times").GetProperty("notice").GetProperty("late")])
                if (number.GetProperty("count").GetInt32() > 0) (await Listed(client, number)).Should().Be(number.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_unit_that_a_reader_does_not_reach_is_absent_and_not_zero()
    {
        using var street = Platform.Client("street.officer");
        var counts = await street.Get("/api/petitions/counts?by=part&unit=530102000000").Json();

        counts.GetProperty("groups").EnumerateArray().Select(g => g.Text("key")).Should().Equal("530102001000");
        await (await street.Get("/api/petitions/counts?by=part")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    [Fact]
    public async Task Times_are_kept_or_late_or_open_or_overdue()
    {
        var times = (await Counts("by=channel")).GetProperty("total").GetProperty("times");

        times.GetProperty("notice").ToString().Should().Match("*\"late\":{\"count\":1*\"overdue\":{\"count\":2*\"rate\":\"0.0\"*");
        times.GetProperty("opinion").ToString().Should().Match("*\"open\":{\"count\":1*\"rate\":null*");
        times.GetProperty("opinion").GetProperty("open").Text("list").Should().Be("opinion=open");
    }

    [Fact]
    public async Task What_a_reader_cannot_see_is_not_counted()
    {
        using var elsewhere = Platform.Client("other.street.officer");
        var counts = await elsewhere.Get("/api/petitions/counts?by=unit").Json();

        counts.GetProperty("groups").GetArrayLength().Should().Be(0);
        counts.GetProperty("total").GetProperty("count").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task The_work_list_holds_what_ones_own_body_owes_overdue_first()
    {
        using var handler = Platform.Client("street.handler");
        using var superior = Platform.Client("district.review");

        var mine = (await handler.Get("/api/petitions/work-list").Json()).GetProperty("items").EnumerateArray().ToList();
        var theirs = (await superior.Get("/api/petitions/work-list").Json()).GetProperty("items");

        mine.Select(i => (i.Text("rule"), i.GetProperty("isOverdue").GetBoolean())).Should().Equal(
            ("XF-03", true), ("acceptance", true), ("XF-03", true), ("acceptance", true), ("XF-05", false));
        mine[0].Text("leftZh").Should().Be("已逾期 1 天");
        mine[4].GetProperty("id").GetGuid().Should().Be(counted.Accepted.Id);
        mine[4].Text("leftEn").Should().EndWith("working days left");
        theirs.GetArrayLength().Should().Be(0, "to see a matter is not to owe it");
    }

    private async Task<JsonElement> Counts(string query)
    {
        using var client = Platform.Client("district.petitions");
        return await client.Get($"/api/petitions/counts?{query}").Json();
    }

    private static async Task<int> Listed(HttpClient client, JsonElement number) =>
        (await client.Get($"/api/petitions?limit=200&{number.Text("list")}").Json()).GetProperty("items").GetArrayLength();
}
