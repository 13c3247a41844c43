using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>Papers of a petition over REST: listed, served, printed.</summary>
public sealed class PaperTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task A_paper_is_issued_served_with_proof_and_printed()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAnswered();
        await petition.Does("street.handler", "papers/service", new { paper = "acceptance-1", method = "post", servedOn = platform.Today, proof = "EMS 1234567890123" });
        using var client = platform.Client("street.handler");

        var papers = (await client.Get($"{petition.Path}/papers").Json()).GetProperty("papers");
        using var page = await client.Get($"{petition.Path}/papers/handling-opinion-1/print");
        var html = await page.Content.ReadAsStringAsync();

        papers.EnumerateArray().Select(p => p.Text("key")).Should().Equal("transfer-1", "acceptance-1", "handling-opinion-1");
        papers[1].GetProperty("service").Text("proof").Should().Be("EMS 1234567890123");
        papers[2].Text("addressee").Should().Be(PetitionOverRest.Petitioner);
        page.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        page.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("default-src 'none'");
        html.Should().Contain("信访事项处理意见书").And.Contain(papers[2].Text("number")).And.Contain(PetitionOverRest.Roof).And.Contain("民法典 278");
    }

    [Fact]
    public async Task Printing_a_paper_is_on_record_and_opens_that_paper_only()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAnswered();
        using var client = platform.Client("street.handler");
        using var page = await client.Get($"{petition.Path}/papers/acceptance-1/print");

        await using var ask = platform.KeysDatabase.CreateCommand("select array_to_string(fields, ' ') from privacy.read_log where subject = $1");
        ask.Parameters.Add(new() { Value = petition.Id });
        ((string)(await ask.ExecuteScalarAsync())!).Should().Be("addressee");
    }

    [Fact]
    public async Task A_paper_that_was_not_issued_and_anothers_matter_do_not_exist()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAccepted();
        using var handler = platform.Client("street.handler");
        using var stranger = platform.Client("other.street.officer");

        await (await handler.Get($"{petition.Path}/papers/termination-1/print")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await stranger.Get($"{petition.Path}/papers/acceptance-1/print")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await (await stranger.Get($"{petition.Path}/papers")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Anothers_attachment_proves_no_service()
    {
        var (mine, other) = (await PetitionOverRest.Register(platform), await PetitionOverRest.Register(platform));
        await mine.IsAccepted();
        var file = await other.Attach("community.officer", "回执.txt", "已签收"u8.ToArray()).Json();

        await mine.IsRefused(
            "street.handler", "papers/service", new { paper = "acceptance-1", method = "post", servedOn = platform.Today, proofFile = file.Text("id") },
            HttpStatusCode.UnprocessableEntity, "attachment-of-another");
    }
}
