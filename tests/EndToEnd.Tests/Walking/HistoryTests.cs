using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

public sealed class HistoryTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Why = "核对登记内容是否属实";

    [Fact]
    public async Task An_auditor_reads_a_stream_in_words_and_raw_and_sealed_fields_stay_closed()
    {
        var petition = await Transferred();
        using var auditor = platform.Client("auditor");

        var events = (await auditor.Get($"/api/history/streams/{petition.Id}/events").Json()).EnumerateArray().ToArray();

        events.Select(e => e.Text("type")).Should().Equal("petitions.registered.v1", "petitions.transferred.v1");
        events[1].GetProperty("words").Text("zh").Should().Contain("转送");
        events[1].GetProperty("words").Text("en").Should().Contain("transferred");
        events[1].GetProperty("headers").Text("legalBasis").Should().StartWith("信访工作条例");
        events[0].GetProperty("data").GetProperty("request").GetProperty("sealedFor").GetGuid().Should().NotBeEmpty();
        events[0].GetRawText().Should().NotContain(PetitionOverRest.Roof);
    }

    [Fact]
    public async Task The_whole_log_is_read_backwards_in_pages_and_narrowed()
    {
        var petition = await Transferred();
        using var auditor = platform.Client("auditor");

        var first = await auditor.Get("/api/history/events?limit=1").Json();
        var second = await auditor.Get($"/api/history/events?limit=1&before={first.GetProperty("next").GetInt64()}").Json();
        var narrowed = await auditor.Get($"/api/history/events?stream={petition.Id}&type=petitions.&account=community.officer&unit={PetitionOverRest.Community}&from=2026-05-11&to=2026-05-11").Json();
        var none = await auditor.Get($"/api/history/events?stream={petition.Id}&from=2026-05-12").Json();

        Position(second).Should().Be(Position(first) - 1);
        narrowed.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("version").GetInt32()).Should().Equal(2, 1);
        none.GetProperty("items").GetArrayLength().Should().Be(0);
        none.GetProperty("next").ValueKind.Should().Be(JsonValueKind.Null);
        await (await auditor.Get("/api/history/events?colour=red")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");

        static long Position(JsonElement page) => page.GetProperty("items")[0].GetProperty("position").GetInt64();
    }

    [Fact]
    public async Task A_state_is_shown_as_it_stood_at_a_version_or_a_moment_and_two_are_compared_field_by_field()
    {
        var petition = await Transferred();
        using var auditor = platform.Client("auditor");
        var stream = $"/api/history/streams/{petition.Id}";

        var first = await auditor.Get($"{stream}/state?version=1").Json();
        var latest = await auditor.Get($"{stream}/state").Json();
        var moment = await auditor.Get($"{stream}/state?at=2026-05-11T09:00:00%2B08:00").Json();
        var differences = (await auditor.Get($"{stream}/differences?from=1&to=2").Json()).EnumerateArray().ToArray();

        first.GetProperty("versions").GetInt32().Should().Be(2);
        first.GetProperty("state").Text("holder").Should().Be(PetitionOverRest.Community);
        latest.GetProperty("state").Text("holder").Should().Be(PetitionOverRest.Street);
        moment.GetProperty("version").GetInt32().Should().BeGreaterThan(0);
        var holder = differences.Single(d => d.Text("field") == "holder");
        (holder.Text("before"), holder.Text("after")).Should().Be((PetitionOverRest.Community, PetitionOverRest.Street));
        (await auditor.Get($"{stream}/state?version=99")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await auditor.Get($"{stream}/state?at=2020-01-01T00:00:00Z")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await auditor.Get($"{stream}/differences?from=2&to=99")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await auditor.Get($"/api/history/streams/{Guid.NewGuid()}/events")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_state_of_every_stream_is_shown_and_every_event_has_words()
    {
        await WalkedThings.In(platform);
        await platform.RunUntilQuietAsync();
        var history = platform.Services.GetRequiredService<LogHistory>();
        var streams = new HashSet<Guid>();
        for (long? before = null; ;)
        {
            var page = await history.Events(new(Before: before, Limit: 200), default);
            page.Items.Should().OnlyContain(e => e.Words.Zh.Length > 0 && e.Words.En.Length > 0);
            streams.UnionWith(page.Items.GroupBy(e => e.Type).SelectMany(kind => kind.Take(5)).Select(e => e.Stream));
            if (page.Next is null) break;
            before = page.Next;
        }

        foreach (var stream in streams) (await history.StateOf(stream)).Should().NotBeNull();

        streams.Should().HaveCountGreaterThan(20);
    }

    [Fact]
    public async Task What_followed_from_an_event_hangs_under_it_across_modules()
    {
        var petition = await Transferred();
        platform.MoveTo(platform.Today.AddDays(30));
        await platform.RunSweepAsync<Petitions.RemindOfPetitionDeadlines>();
        await platform.RunUntilQuietAsync();
        using var auditor = platform.Client("auditor");
        var reminded = (await auditor.Get("/api/history/events?type=petitions.reminded.v1").Json()).GetProperty("items")[0];

        var causes = (await auditor.Get($"/api/history/streams/{reminded.GetProperty("stream").GetGuid()}/causes").Json()).EnumerateArray().ToArray();

        var reminder = causes.First(c => c.GetProperty("event").Text("type") == "petitions.reminded.v1");
        reminder.GetProperty("effects").EnumerateArray().Select(e => e.GetProperty("event").Text("type")).Should().Contain("notifications.entry-posted.v1");
        (await auditor.Get($"/api/history/streams/{petition.Id}/causes").Json()).GetArrayLength().Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task A_sealed_field_opens_for_a_reason_and_both_are_in_the_log_of_readings()
    {
        var petition = await Transferred();
        using var auditor = platform.Client("auditor");
        object Asks(string field, string reason) => new { stream = petition.Id, version = 1, field, reason };

        await (await auditor.Post("/api/history/openings", Asks("request", "想看"))).ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");
        await (await auditor.Post("/api/history/openings", Asks("number", Why))).ShouldBeProblem(HttpStatusCode.NotFound, "no-sealed-field");
        var opened = await auditor.Post("/api/history/openings", Asks("request", Why)).Json();

        opened.Text("value").Should().NotBeEmpty();
        var readings = (await auditor.Get($"/api/history/readings?account=auditor&subject={petition.Id}").Json()).GetProperty("items").EnumerateArray().ToArray();
        readings[0].Text("reason").Should().Be(Why);
        readings[0].GetProperty("fields").EnumerateArray().Select(f => f.GetString()).Should().Equal("1:request");
        readings[0].GetProperty("persons").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Every_question_of_an_auditor_is_in_the_log_of_readings()
    {
        var petition = await Transferred();
        using var auditor = platform.Client("auditor");
        await auditor.Get($"/api/history/streams/{petition.Id}/events").Json();

        using var officer = platform.Client("data.protection");
        var readings = await officer.Get($"/api/history/readings?account=auditor&subject={petition.Id}&limit=1").Json();

        readings.GetProperty("items")[0].Text("document").Should().Be("history");
        readings.GetProperty("items")[0].GetProperty("fields")[0].GetString().Should().Be($"/api/history/streams/{petition.Id}/events");
    }

    [Fact]
    public async Task An_erased_person_stays_erased_for_auditors_too()
    {
        var petition = await Transferred();
        using var auditor = platform.Client("auditor");
        var person = (await auditor.Get($"/api/history/streams/{petition.Id}/events").Json())[0].GetProperty("data").GetProperty("petitioner").GetGuid();
        await platform.Services.GetRequiredService<Erasure>().Erase(person);

        await (await auditor.Post("/api/history/openings", new { stream = petition.Id, version = 1, field = "request", reason = Why })).ShouldBeProblem(HttpStatusCode.Gone, "person-erased");
    }

    private async Task<PetitionOverRest> Transferred()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { });
        await platform.RunUntilQuietAsync();
        return petition;
    }
}
