using System.Net;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>
/// Reminders from the clock to the inbox, on a clock that the test moves. A petition transferred on Monday 11 May 2026 can be objected to until
/// the 18th (XF-04), and its receipt notice is due on the 26th (XF-03).
/// </summary>
public sealed class RemindersTests : IAsyncLifetime
{
    private readonly PlatformOnPostgres _platform = new();
    private PetitionOverRest _petition = null!;

    public async Task InitializeAsync()
    {
        await _platform.InitializeAsync();
        _petition = await PetitionOverRest.Register(_platform);
        await _petition.Does("community.officer", "transfer", new { });
    }

    public async Task DisposeAsync() => await _platform.DisposeAsync();

    [Fact]
    public async Task Each_step_reaches_the_inbox_of_those_who_have_to_know_and_of_nobody_else()
    {
        await Sweep(Day(12));
        (await Inbox("street.handler")).Should().BeEmpty("no step falls on that day");
        await Sweep(Day(13));
        await Sweep(Day(15));
        await Sweep(Day(15));

        (await Inbox("street.handler")).Should().BeEquivalentTo(new[] { ("XF-04", 1), ("XF-03", 7), ("XF-04", 3) });
        foreach (var other in (string[])["district.government", "district.petitions", "other.street.officer", "community.officer", "friendship", "auditor"])
            (await Inbox(other)).Should().BeEmpty("{0} is not concerned yet", other);

        await _petition.Does("street.handler", "acceptance", new { });
        await Sweep(Day(18));
        (await Inbox("street.handler")).Should().HaveCount(3, "who accepts objects no more");

        await Sweep(Day(26));
        await Sweep(Day(27));
        (await Inbox("street.handler"))[..2].Should().Equal(("XF-03", -1), ("XF-03", 0));
        foreach (var above in (string[])["district.government", "district.petitions"]) (await Inbox(above)).Should().Equal(("XF-03", -1));
    }

    [Fact]
    public async Task What_was_done_meanwhile_nobody_is_reminded_of()
    {
        await _petition.Does("street.handler", "receipt-notice", PetitionActs.Notice(Day(11)));
        await _petition.Does("street.handler", "acceptance", new { });

        await Sweep(Day(27));

        (await Inbox("street.handler")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_host_that_slept_over_the_deadline_says_only_what_still_means_something()
    {
        await Sweep(new(2026, 9, 1));
        await Sweep(new(2026, 9, 2));

        (await Inbox("street.handler")).Should().Equal(("XF-03", -1));
        (await Inbox("district.government")).Should().Equal(("XF-03", -1));
    }

    [Fact]
    public async Task At_night_at_noon_and_on_rest_days_nobody_is_disturbed()
    {
        foreach (var time in (DateTimeOffset[])[At(15, 8), At(15, 13), At(15, 19), At(16, 10), At(17, 10)])
        {
            _platform.Clock.Move(time - _platform.Clock.GetUtcNow());
            await SweepNow();
        }
        (await Inbox("street.handler")).Should().BeEmpty();

        await Sweep(Day(18));
        (await Inbox("street.handler")).Should().BeEquivalentTo(new[] { ("XF-04", 0), ("XF-03", 7) });
    }

    [Fact]
    public async Task Whoever_serves_the_petitioner_is_told_of_a_window()
    {
        await _petition.Does("street.handler", "acceptance", new { });
        await _petition.Does("street.head", "handling-opinion", PetitionActs.HandlingOpinion);
        await _petition.Does("street.handler", "handling-opinion/service", PetitionActs.Service(Day(11)));

        await Sweep(new(2026, 6, 3));

        (await Inbox("community.officer")).Should().Equal(("XF-06", 7));
        (await Inbox("street.handler")).Should().Equal(("XF-06", 7));
    }

    [Fact]
    public async Task An_entry_speaks_the_readers_language_and_each_reader_marks_it_for_himself()
    {
        await Sweep(Day(13));
        using var handler = _platform.Client("street.handler");
        var entry = (await handler.Get("/api/notifications/inbox", ("Accept-Language", "en")).Json()).GetProperty("items")[0];
        entry.Text("text").Should().StartWith("Petition 2026-530102001001-").And.EndWith("whoever wants to object to the transfer does so by Monday, 18 May 2026; reminded 3 working days ahead (信访工作条例 23(3))");
        (entry.Text("kind"), entry.Text("subjectKind"), entry.GetProperty("subject").GetGuid()).Should().Be(("objection-ends", "petition", _petition.Id));

        var read = $"/api/notifications/inbox/{entry.GetProperty("id").GetGuid()}/read";
        await handler.Post(read, new { }).Json();
        await handler.Post(read, new { }).Json();

        (await Unread("street.handler")).Should().Be(0);
        (await Unread("street.head")).Should().Be(1);
        (await handler.Get("/api/notifications/inbox?show=unread").Json()).GetProperty("items").GetArrayLength().Should().Be(0);
        foreach (var stranger in (string[])["other.street.officer", "district.government", "community.officer"])
        {
            using var client = _platform.Client(stranger);
            await (await client.Post(read, new { })).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        }
    }

    [Fact]
    public async Task Whoever_comes_to_a_post_later_finds_what_is_addressed_to_it()
    {
        await Sweep(Day(13));
        await _platform.Employ("new.handler", "handler", PetitionOverRest.Street);

        (await Inbox("new.handler")).Should().Equal(("XF-04", 3));
    }

    [Fact]
    public async Task Of_an_accusation_the_accused_and_those_under_them_hear_nothing()
    {
        using var bureau = _platform.Client("district.petitions");
        await bureau.Post("/api/petitions", new Dictionary<string, object?>(PetitionOverRest.Registration(_platform.Today))
        {
            ["registeredAt"] = "530102000000-xfj", ["class"] = "accusation", ["accused"] = PetitionOverRest.Street, ["aboutAccused"] = "街道某科室",
        }).Json();
        await _petition.Does("street.handler", "receipt-notice", PetitionActs.Notice(_platform.Today));
        await _petition.Does("street.handler", "acceptance", new { });

        await Sweep(Day(15));
        await Sweep(Day(27));

        (await Inbox("district.petitions")).Should().Equal(("XF-01", -1), ("XF-01", 7));
        (await Inbox("district.government")).Should().Equal(("XF-01", -1));
        foreach (var accused in (string[])["street.handler", "street.head", "street.officer", "street.leader", "community.officer", "community.head"])
            (await Inbox(accused)).Should().BeEmpty("{0} answers to the accused", accused);
    }

    [Fact]
    public async Task Of_a_report_of_retaliation_those_who_decide_hear_and_nobody_at_the_unit_complained_of()
    {
        await _platform.Employ("city.head", "body_head", PetitionOverRest.City);
        using var officer = _platform.Client("community.officer");
        var receipt = await officer.Get($"{_petition.Path}/receipt").Json();
        using var anybody = _platform.Client();
        using var filed = await anybody.Post(
            "/api/portal/petitions/protection-report", new { number = receipt.Text("number"), code = receipt.Text("queryCode"), cause = "retaliation", happened = "低保审核被无故搁置" });
        filed.StatusCode.Should().Be(HttpStatusCode.NoContent);

        await Sweep(Day(13));
        await Sweep(Day(19));

        (await Inbox("district.head")).Should().Equal(("PR-01", -1), ("PR-01", 3));
        (await Inbox("city.head")).Should().Equal(("PR-01", -1));
        foreach (var complainedOf in (string[])["street.handler", "street.head", "community.officer"])
            (await Inbox(complainedOf)).Should().NotContain(entry => entry.Rule.StartsWith("PR"), "{0} must not learn of it", complainedOf);
    }

    private async Task Sweep(DateOnly day)
    {
        _platform.MoveTo(day);
        await SweepNow();
    }

    private async Task SweepNow()
    {
        await _platform.RunSweepAsync<RemindOfPetitionDeadlines>();
        await _platform.RunUntilQuietAsync();
    }

    private async Task<List<(string Rule, int DaysBefore)>> Inbox(string account)
    {
        using var client = _platform.Client(account);
        var items = (await client.Get("/api/notifications/inbox").Json()).GetProperty("items").EnumerateArray();
        return [.. items.Select(i => (i.Text("rule"), i.GetProperty("daysBefore").GetInt32()))];
    }

    private async Task<long> Unread(string account)
    {
        using var client = _platform.Client(account);
        return (await client.Get("/api/notifications/inbox").Json()).GetProperty("unread").GetInt64();
    }

    private static DateOnly Day(int ofMay) => new(2026, 5, ofMay);

    private static DateTimeOffset At(int ofMay, int hour) => new(2026, 5, ofMay, hour, 0, 0, ChinaTime.Offset);
}
