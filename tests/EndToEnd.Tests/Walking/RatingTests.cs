using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>The petitioner alone rates an answer, by number and code, and can take the code out of the hands of staff.</summary>
public sealed class RatingTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const string Own = "海鸥-每年冬天-都来翠湖";

    [Fact]
    public async Task The_petitioner_rates_the_answer_sees_it_and_no_member_of_staff_does()
    {
        var (petition, number, code) = await Answered();

        await Rated(number, code, "satisfied", "not-satisfied", "等了很久");

        var rating = (await Status(number, code)).GetProperty("rating");
        rating.GetProperty("given").Text("reception").Should().Be("satisfied");
        rating.GetProperty("given").Text("handling").Should().Be("not-satisfied");
        rating.GetProperty("given").GetProperty("withOwnCode").GetBoolean().Should().BeFalse();
        rating.Text("until").Should().Be($"{platform.Today.AddDays(30):yyyy-MM-dd}");
        rating.GetProperty("canBeGiven").GetBoolean().Should().BeTrue("one change is allowed");
        foreach (var account in (string[])["street.handler", "street.head", "district.petitions"])
        {
            using var staff = platform.Client(account);
            (await staff.GetStringAsync(petition.Path)).Should().NotContain("not-satisfied").And.NotContain("等了很久");
            (await staff.GetStringAsync($"{petition.Path}/timeline")).Should().NotContain("评价");
        }
    }

    [Fact]
    public async Task Before_the_answer_there_is_nothing_to_rate_and_after_the_window_it_is_too_late()
    {
        var petition = await PetitionOverRest.Register(platform);
        var (number, code) = await Receipt(petition);
        await IsRefused(number, code, HttpStatusCode.UnprocessableEntity, "not-ratable-yet");
        (await Status(number, code)).GetProperty("rating").ValueKind.Should().Be(JsonValueKind.Null);
        await petition.IsAnswered();
        await platform.RunUntilQuietAsync();

        platform.MoveTo(platform.Today.AddDays(31));

        await IsRefused(number, code, HttpStatusCode.UnprocessableEntity, "rating-too-late");
        var rating = (await Status(number, code)).GetProperty("rating");
        (rating.GetProperty("given").ValueKind, rating.GetProperty("canBeGiven").GetBoolean()).Should().Be((JsonValueKind.Null, false));
    }

    [Fact]
    public async Task An_own_code_kills_the_receipts_and_what_was_said_with_that_can_be_said_anew()
    {
        var (_, number, code) = await Answered();
        await Rated(number, code, "satisfied", "satisfied");
        await Rated(number, code, "basically-satisfied", "satisfied");
        await IsRefused(number, code, HttpStatusCode.UnprocessableEntity, "rating-is-final");

        using (var weak = await Portal("query-code", new { number, code, chosen = "1953041212345" })) await weak.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "query-code-too-weak");
        using (var same = await Portal("query-code", new { number, code, chosen = code })) await same.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "query-code-too-weak");
        using (var replaced = await Portal("query-code", new { number, code, chosen = Own })) replaced.StatusCode.Should().Be(HttpStatusCode.NoContent);

        await IsRefused(number, code, HttpStatusCode.NotFound, "no-such-petition");
        await Rated(number, Own, "not-satisfied", "not-satisfied");
        var status = await Status(number, Own);
        status.GetProperty("hasOwnCode").GetBoolean().Should().BeTrue();
        status.GetProperty("rating").GetProperty("given").GetProperty("withOwnCode").GetBoolean().Should().BeTrue();
        status.GetProperty("rating").GetProperty("given").Text("handling").Should().Be("not-satisfied");
    }

    [Fact]
    public async Task Sent_twice_it_counts_once_and_bad_words_are_refused()
    {
        var (_, number, code) = await Answered();
        for (var i = 0; i < 2; i++) await Rated(number, code, "satisfied", "satisfied", "办得好", ("Idempotency-Key", "one press of the button"));
        await Rated(number, code, "satisfied", "basically-satisfied");

        using var unknownWord = await Portal("rating", new { number, code, reception = "delighted", handling = "satisfied" });
        await unknownWord.ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-body");
        using var empty = await Portal("rating", new { number, code, reception = "satisfied", handling = "satisfied", words = "" });
        await empty.ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");
    }

    private async Task<(PetitionOverRest Petition, string Number, string Code)> Answered()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAnswered();
        await platform.RunUntilQuietAsync();
        var (number, code) = await Receipt(petition);
        return (petition, number, code);
    }

    private async Task Rated(string number, string code, string reception, string handling, string? words = null, params (string, string)[] headers)
    {
        using var answer = await Portal("rating", new { number, code, reception, handling, words }, headers);
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent, "the answer is {0}", await answer.Content.ReadAsStringAsync());
    }

    private async Task IsRefused(string number, string code, HttpStatusCode status, string problem)
    {
        using var answer = await Portal("rating", new { number, code, reception = "satisfied", handling = "not-satisfied" });
        await answer.ShouldBeProblem(status, problem);
    }

    private async Task<JsonElement> Status(string number, string code) => await Portal("status", new { number, code }).Json();

    private async Task<HttpResponseMessage> Portal(string act, object body, params (string, string)[] headers)
    {
        using var anybody = platform.Client();
        return await anybody.Post($"/api/portal/petitions/{act}", body, headers);
    }

    private async Task<(string Number, string Code)> Receipt(PetitionOverRest petition)
    {
        using var officer = platform.Client("community.officer");
        var receipt = await officer.Get($"{petition.Path}/receipt").Json();
        return (receipt.Text("number"), receipt.Text("queryCode"));
    }
}
