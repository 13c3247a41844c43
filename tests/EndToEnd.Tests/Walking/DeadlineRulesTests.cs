using System.Net;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class DeadlineRulesTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task Anybody_reads_the_rules_in_words()
    {
        using var anybody = platform.Client();

        var rules = (await anybody.Get("/api/deadlines/rules").Json()).GetProperty("rules").EnumerateArray().ToArray();

        var rule = rules.Single(r => r.GetProperty("rule").Text("id") == "XF-06");
        rule.GetProperty("rule").GetProperty("version").GetInt32().Should().Be(1);
        rule.GetProperty("zh").Text("length").Should().Be("30日");
        rule.GetProperty("en").Text("act").Should().Be("ask for a review");
    }

    [Fact]
    public async Task A_year_of_the_calendar_shows_holidays_and_make_up_days_and_whether_it_is_provisional()
    {
        using var anybody = platform.Client();

        var calendars = await anybody.Get("/api/deadlines/calendars").Json();
        var year = await anybody.Get("/api/deadlines/calendars/2026").Json();

        calendars.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()).Should().Equal(2024, 2025, 2026, 2027);
        calendars.GetProperty("versions")[0].Text("version").Should().Be(year.Text("calendar"));
        year.GetProperty("days").EnumerateArray().Single(d => d.Text("day") == "2026-02-14").Text("kind").Should().Be("make-up");
        (await anybody.Get("/api/deadlines/calendars/2027").Json()).GetProperty("isProvisional").GetBoolean().Should().BeTrue();
        await (await anybody.Ask(HttpMethod.Get, "/api/deadlines/calendars/2031")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_deadline_is_counted_day_by_day()
    {
        using var anybody = platform.Client();

        var counted = await anybody.Get("/api/deadlines/count?rule=XF-06&from=2026-09-01").Json();

        counted.GetProperty("proof").Text("due").Should().Be("2026-10-08");
        counted.GetProperty("proof").GetProperty("days").GetArrayLength().Should().BeGreaterThan(2);
        counted.Text("zh").Should().Contain("顺延");
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "malformed-query")]
    [InlineData("rule=XF-06&from=tomorrow", HttpStatusCode.BadRequest, "malformed-query")]
    [InlineData("rule=XF-06&from=2026-09-01&to=2026-10-01", HttpStatusCode.BadRequest, "malformed-query")]
    [InlineData("rule=XF-99&from=2026-09-01", HttpStatusCode.NotFound, "not-found")]
    [InlineData("rule=XF-06&from=2023-12-31", HttpStatusCode.UnprocessableEntity, "day-outside-calendar")]
    [InlineData("rule=XF-06&from=9999-12-31", HttpStatusCode.UnprocessableEntity, "day-outside-calendar")]
    public async Task What_cannot_be_counted_is_refused(string query, HttpStatusCode status, string code)
    {
        using var anybody = platform.Client();
        await (await anybody.Ask(HttpMethod.Get, $"/api/deadlines/count?{query}")).ShouldBeProblem(status, code);
    }
}
