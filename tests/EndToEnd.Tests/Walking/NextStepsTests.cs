using System.Net;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class NextStepsTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task A_reader_sees_the_steps_of_the_own_posts_and_why_the_others_are_not_open_yet()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { });

        var steps = await StepsFor(petition, "street.handler");

        Of(steps, "AcceptPetition").Should().Be(("acceptance", "lawful", null));
        Of(steps, "ServeHandlingOpinion").Should().Be(("handling-opinion/service", "refused", "opinion-not-issued"));
        var acceptance = steps.Single(s => s.Text("operation") == "AcceptPetition");
        acceptance.Text("zh").Should().Be("受理");
        acceptance.Text("article").Should().Be("信访工作条例 23、31");
        var refusal = steps.Single(s => s.Text("operation") == "ServeHandlingOpinion").GetProperty("whyNot");
        refusal.Text("article").Should().Be("信访工作条例 32");
        refusal.Text("zh").Should().Contain("请先出具意见");
        steps.Select(s => s.Text("operation")).Should().NotContain("IssueHandlingOpinion", "only the head may send it").And.NotContain("RequestReview");
    }

    [Fact]
    public async Task What_is_lawful_is_then_done_and_nothing_was_stored_by_asking()
    {
        var petition = await PetitionOverRest.Register(platform);
        var size = await platform.LogSize();
        Of(await StepsFor(petition, "community.officer"), "TransferPetition").Should().Be(("transfer", "lawful", null));
        (await platform.LogSize()).Should().Be(size);

        await petition.Does("community.officer", "transfer", new { });

        Of(await StepsFor(petition, "community.officer"), "TransferPetition").Should().Be(("transfer", "refused", "not-the-holder"));
        await petition.Does("street.handler", "acceptance", new { });
        Of(await StepsFor(petition, "street.handler"), "AcceptPetition").Should().Be(("acceptance", "already-so", null));
    }

    [Fact]
    public async Task Steps_and_timeline_of_a_foreign_matter_do_not_exist()
    {
        var petition = await PetitionOverRest.Register(platform);
        using var stranger = platform.Client("other.street.officer");
        using var auditor = platform.Client("auditor");

        foreach (var page in (string[])["next-steps", "timeline"])
        {
            await (await stranger.Get($"{petition.Path}/{page}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
            await (await auditor.Get($"{petition.Path}/{page}")).ShouldBeProblem(HttpStatusCode.Forbidden, "role-not-permitted");
        }
    }

    [Fact]
    public async Task The_timeline_tells_each_step_in_a_sentence_and_each_clock_with_its_proof()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAccepted();
        using var client = platform.Client("street.handler");

        var chinese = await client.Get($"{petition.Path}/timeline?language=zh-CN").Json();
        var english = await client.Get($"{petition.Path}/timeline", ("Accept-Language", "en")).Json();

        var accepted = chinese.GetProperty("steps")[2];
        accepted.Text("words").Should().Be("2026-05-11 华山街道办事处受理，处理意见最迟应于 2026-07-10 作出（信访工作条例 34）");
        english.GetProperty("steps")[2].Text("words").Should().Be("2026-05-11 华山街道办事处 accepted the matter; the handling opinion is due by 2026-07-10 (信访工作条例 34)");
        var clock = accepted.GetProperty("clocks").EnumerateArray().Should().ContainSingle().Subject;
        clock.Text("words").Should().Contain("2026年7月10日");
        clock.GetProperty("proof").Deserialize<Deadline>(StoredJson.Options)!.Recount().Holds.Should().BeTrue();
        chinese.ToString().Should().NotContain(PetitionOverRest.Petitioner).And.NotContain("sealedFor");
    }

    [Theory]
    [InlineData("timeline?language=fr")]
    [InlineData("timeline?language=")]
    [InlineData("timeline?language=en&language=zh-CN")]
    [InlineData("timeline?lang=en")]
    [InlineData("next-steps?for=handler")]
    public async Task A_question_that_is_not_understood_is_a_problem(string page)
    {
        var petition = await PetitionOverRest.Register(platform);
        using var client = platform.Client("community.officer");
        await (await client.Get($"{petition.Path}/{page}")).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed-query");
    }

    private async Task<IReadOnlyList<JsonElement>> StepsFor(PetitionOverRest petition, string account)
    {
        using var client = platform.Client(account);
        return [.. (await client.Get($"{petition.Path}/next-steps").Json()).GetProperty("steps").EnumerateArray()];
    }

    private static (string Route, string Now, string? WhyNot) Of(IReadOnlyList<JsonElement> steps, string operation)
    {
        var step = steps.Single(s => s.Text("operation") == operation);
        return (step.Text("route"), step.Text("now"), step.GetProperty("whyNot") is { ValueKind: JsonValueKind.Object } refusal ? refusal.Text("code") : null);
    }
}
