using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>Looking a petition up by number and query code: all that the petitioner may know, and nothing to anybody else.</summary>
public sealed class LookUpTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task The_petitioner_sees_how_the_matter_stands_without_an_account()
    {
        var petition = await PetitionOverRest.Register(platform);
        var receipt = await Receipt(petition);
        await petition.IsAnswered();

        var status = await LookUp(receipt.Text("number"), receipt.Text("queryCode").ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)).Json();

        status.Text("stateZh").Should().Be("处理意见书已送达");
        status.Text("stateEn").Should().Be("the handling opinion was served");
        status.Text("holder").Should().Be("华山街道办事处");
        status.GetProperty("next").Text("article").Should().Be("信访工作条例 35");
        status.GetProperty("next").GetProperty("isYours").GetBoolean().Should().BeTrue();
        status.GetProperty("papers").EnumerateArray().Select(p => p.Text("title")).Should().Equal("信访事项处理意见书");
        status.GetRawText().Should().NotContain(PetitionOverRest.Petitioner).And.NotContain("屋顶");
    }

    [Fact]
    public async Task The_petitioners_own_time_for_another_way_stands_there_with_its_warnings_until_it_is_over()
    {
        var petition = await PetitionOverRest.Register(platform);
        var receipt = await Receipt(petition);
        await petition.Does("community.officer", "transfer", new { });
        await petition.Does("street.handler", "non-acceptance", new { routing = "administrative", receivingBody = "区人民政府行政复议机构", reasons = "对行政处罚不服", remedy = "reconsideration", learnedOn = platform.Today });
        var due = platform.Today.AddDays(60);

        var time = await Own();
        (time!.Value.Text("whatZh"), time.Value.Text("due"), time.Value.Text("article"), time.Value.GetProperty("daysLeft").GetInt32())
            .Should().Be(("申请行政复议", $"{due:yyyy-MM-dd}", "行政复议法 20", 60));
        time.Value.GetProperty("warning").ValueKind.Should().Be(JsonValueKind.Null);
        foreach (var (daysLeft, warning) in ((int, int)[])[(30, 30), (14, 14), (5, 7), (2, 3), (0, 1)])
        {
            platform.MoveTo(due.AddDays(-daysLeft));
            time = await Own();
            (time!.Value.GetProperty("daysLeft").GetInt32(), time.Value.GetProperty("warning").GetInt32()).Should().Be((daysLeft, warning));
        }
        platform.MoveTo(due.AddDays(1));
        (await Own()).Should().BeNull("it is over");

        async Task<JsonElement?> Own() =>
            (await LookUp(receipt.Text("number"), receipt.Text("queryCode")).Json()).GetProperty("ownTimes").EnumerateArray().Select(t => (JsonElement?)t).SingleOrDefault();
    }

    [Fact]
    public async Task An_unknown_number_a_wrong_code_and_an_erased_petitioner_get_the_same_answer_after_the_same_work()
    {
        var petition = await PetitionOverRest.Register(platform);
        var (number, code) = (await Receipt(petition)) is var receipt ? (receipt.Text("number"), receipt.Text("queryCode")) : default;
        var wrong = await Refused(number, "0000-0000-0000-0000");
        var unknown = await Refused("2026-530102001001-000000", code);
        var right = await QueriesOf(number, code);
        var person = (await petition.SeenBy("community.officer")).GetProperty("petitioner").GetGuid();
        await platform.Services.GetRequiredService<PersonKeys>().Destroy(person);
        var erased = await Refused(number, code);

        unknown.Should().Be(wrong);
        erased.Should().Be(wrong);
        wrong.Queries.Should().Be(right).And.BePositive();
    }

    [Fact]
    public async Task Whoever_tries_too_often_waits()
    {
        for (var i = 0; i < 15; i++) (await LookUp("2026-530102001001-TRYING", "0000")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        using var answer = await LookUp("2026-530102001001-TRYING", "0000");

        await answer.ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
        answer.Headers.RetryAfter.Should().NotBeNull();
    }

    private async Task<(string Body, int Queries)> Refused(string number, string code)
    {
        using var answer = await LookUp(number, code);
        await answer.ShouldBeProblem(HttpStatusCode.NotFound, "no-such-petition");
        return (Regex.Replace(await answer.Content.ReadAsStringAsync(), "\"traceId\":\"[^\"]*\"", ""), await QueriesOf(number, code));
    }

    /// <summary>How many questions the databases are asked.</summary>
    private async Task<int> QueriesOf(string number, string code)
    {
        var count = 0;
        using var source = new ActivitySource("LookUpTests");
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s == source || s.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using var root = source.StartActivity("look up")!;
        listener.ActivityStopped = done => { if (done.Source.Name == "Npgsql" && done.TraceId == root.TraceId) Interlocked.Increment(ref count); };
        await platform.Services.GetRequiredService<PetitionLookUp>().Find(number, code);
        return count;
    }

    private async Task<HttpResponseMessage> LookUp(string number, string code)
    {
        using var anybody = platform.Client();
        return await anybody.Post("/api/portal/petitions/status", new { number, code });
    }

    private async Task<JsonElement> Receipt(PetitionOverRest petition)
    {
        using var officer = platform.Client("community.officer");
        return await officer.Get($"{petition.Path}/receipt").Json();
    }
}
