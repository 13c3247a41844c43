using System.Net;
using CreationPlatform.Testing;
using static CreationPlatform.Host.PetitionActs;

namespace CreationPlatform.Host;

/// <summary>One petition from the community's desk in May to the last word in January. Every date was counted by hand from the Regulation.</summary>
public sealed class PetitionWalkTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private const HttpStatusCode Refused = HttpStatusCode.UnprocessableEntity;

    private PetitionOverRest _petition = null!;

    [Fact]
    public async Task A_petition_goes_from_a_community_to_the_last_word_on_the_dates_of_the_law()
    {
        _petition = await PetitionOverRest.Register(platform);
        await Shows("registered"); // a community starts no clock
        await _petition.IsRefused("community.officer", "acceptance", new { }, HttpStatusCode.Forbidden, "role-not-permitted", "信访工作条例 23、31");
        await _petition.IsRefused("street.handler", "handling-opinion/service", Service(Day(5, 11)), Refused, "community-cannot-decide", "信访工作条例 15、23、31");

        platform.MoveTo(Day(5, 12));
        await _petition.Does("community.officer", "transfer", new { });
        await Shows("transferred", ("XF-04", Day(5, 19)), ("XF-03", Day(5, 27))); // 5 working days; 15 days
        await _petition.IsRefused("community.officer", "transfer", new { to = PetitionOverRest.District }, Refused, "not-the-holder", "信访工作条例 22");

        platform.MoveTo(Day(5, 20));
        await _petition.IsRefused("street.handler", "receipt-notice", Notice(Day(5, 21)), Refused, "date-in-future");
        await _petition.IsRefused("street.handler", "receipt-notice", Notice(Day(5, 11)), Refused, "date-before-previous-step");
        await _petition.Does("street.handler", "receipt-notice", Notice(Day(5, 20)));
        await Shows("transferred", ("XF-04", Day(5, 19)));

        platform.MoveTo(Day(5, 22));
        await _petition.IsRefused("street.head", "extension", Extension(30, Day(5, 22)), Refused, "not-accepted", "信访工作条例 34");
        await _petition.Does("street.handler", "acceptance", new { });
        await Shows("accepted", ("XF-05", Day(7, 21))); // 60 days

        platform.MoveTo(Day(7, 20));
        await _petition.IsRefused("street.handler", "extension", Extension(30, Day(7, 20)), HttpStatusCode.Forbidden, "role-not-permitted", "信访工作条例 34");
        await _petition.Does("street.head", "extension", Extension(30, Day(7, 20)));
        await Shows("accepted", ("XF-05ext", Day(8, 20))); // 90 days from acceptance
        await _petition.IsRefused("street.head", "extension", Extension(10, Day(7, 20)), Refused, "already-extended", "信访工作条例 34");

        platform.MoveTo(Day(8, 19));
        await _petition.IsRefused("district.review", "review", Request(Day(8, 19)), Refused, "opinion-not-served");
        await _petition.Does("street.head", "handling-opinion", HandlingOpinion);
        await Shows("opinion-issued");

        platform.MoveTo(Day(8, 26));
        await _petition.Does("street.handler", "handling-opinion/service", Service(Day(8, 26)));
        await Shows("opinion-served", ("XF-06", Day(9, 28))); // the 30th day is Mid-autumn, and a weekend follows

        platform.MoveTo(Day(9, 29));
        await _petition.IsRefused("district.review", "review", Request(Day(9, 29)), Refused, "review-window-closed", "信访工作条例 35");
        await _petition.IsRefused("city.review", "review", Request(Day(9, 28), PetitionOverRest.City), Refused, "not-a-higher-body");
        await _petition.Does("district.review", "review", Request(Day(9, 28)));
        await Shows("review-requested", ("XF-07", Day(10, 28)));

        platform.MoveTo(Day(10, 20));
        await _petition.IsRefused("city.review", "review/opinion", Opinion, Refused, "not-the-competent-body");
        await _petition.Does("district.review", "review/opinion", Opinion);
        await Shows("review-opinion-issued");

        platform.MoveTo(Day(10, 29));
        await _petition.Does("district.review", "review/opinion/service", Service(Day(10, 29)));
        await Shows("review-opinion-served", ("XF-08", Day(11, 30))); // the 30th day is a Saturday

        platform.MoveTo(Day(12, 1));
        await _petition.IsRefused("city.review", "re-examination", Request(Day(12, 1)), Refused, "reexamination-window-closed", "信访工作条例 36");
        await _petition.Does("city.review", "re-examination", Request(Day(11, 30)));
        await Shows("reexamination-requested", ("XF-09", Day(12, 30)));

        platform.MoveTo(Day(12, 11));
        await _petition.Does("city.review", "re-examination/hearing", Hearing(Day(12, 9), Day(12, 10)));
        await Shows("reexamination-requested", ("XF-09", new(2027, 1, 1))); // two days left out
        await _petition.IsRefused("city.review", "re-examination/hearing", Hearing(Day(12, 10), Day(12, 11)), Refused, "hearing-overlaps");

        platform.MoveTo(Day(12, 28));
        await _petition.Does("city.review", "re-examination/opinion", Opinion);
        await Shows("reexamination-opinion-issued");
        await _petition.IsRefused("street.handler", "acceptance", new { }, Refused, "ended-by-re-examination", "信访工作条例 36(3)");

        platform.MoveTo(new(2027, 1, 5));
        await _petition.Does("city.review", "re-examination/opinion/service", Service(new(2027, 1, 5)));
        await Shows("reexamination-opinion-served");
        await _petition.IsRefused("city.review", "re-examination", Request(new(2027, 1, 5)), Refused, "ended-by-re-examination", "信访工作条例 36(3)");
        await NobodyElseSeesIt();
        await TheTimelineNamesEveryStep();
    }

    private async Task Shows(string stage, params (string Rule, DateOnly Due)[] running)
    {
        await platform.RunUntilQuietAsync();
        (await _petition.SeenBy("community.officer")).Text("stage").Should().Be(stage);
        var deadlines = await _petition.Deadlines();
        deadlines.Select(d => (d.Rule, d.Due)).Should().Equal(running);
        deadlines.Where(d => !d.Recount().Holds).Should().BeEmpty("anybody can count them again");
    }

    private async Task NobodyElseSeesIt()
    {
        foreach (var stranger in (string[])["other.community.officer", "other.street.officer"])
        {
            using var client = platform.Client(stranger);
            await (await client.Get(_petition.Path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
            await (await client.Post($"{_petition.Path}/transfer", new { })).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        }
        foreach (var keeper in (string[])["auditor", "system.admin", "security.admin"])
        {
            using var client = platform.Client(keeper);
            await (await client.Get(_petition.Path)).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
            await (await client.Get("/api/petitions")).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
        }
    }

    private async Task TheTimelineNamesEveryStep()
    {
        var steps = (await _petition.SeenBy("street.handler")).GetProperty("timeline").EnumerateArray().ToList();
        steps.Select(s => s.Text("what")).Should().Equal(
            "registered", "transferred", "receipt-notice-given", "accepted", "extension-approved", "handling-opinion-issued", "handling-opinion-served",
            "review-requested", "review-opinion-issued", "review-opinion-served", "reexamination-requested", "hearing-held", "reexamination-opinion-issued",
            "reexamination-opinion-served");
        steps.Should().OnlyContain(s => s.Text("legalBasis").StartsWith("信访工作条例"));
    }

    private static DateOnly Day(int month, int day) => new(2026, month, day);
}
