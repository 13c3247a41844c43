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
