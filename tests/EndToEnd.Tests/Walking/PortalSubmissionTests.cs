using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A resident hands a matter in on the portal, without an account.</summary>
public sealed class PortalSubmissionTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task What_is_handed_in_with_a_file_stands_with_its_unit_and_is_looked_up_with_the_receipt()
    {
        var receipt = await Submit(SubmissionOverRest.WithFiles(SubmissionOverRest.Matter(), ("屋顶.txt", "雨水从屋顶漏下"u8.ToArray())), SubmissionOverRest.NewKey()).Json();

        using var anybody = platform.Client();
        var status = await anybody.Post($"{SubmissionOverRest.Path}/status", new { number = receipt.Text("number"), code = receipt.Text("queryCode") }).Json();
        status.Text("stateZh").Should().Be("已登记");
        status.GetProperty("next").Text("article").Should().StartWith("信访工作条例");
        status.GetProperty("next").Text("zh").Should().Contain("2026年5月26日");
        (await anybody.Post("/api/receipts/verification", new { jws = receipt.Text("jws") }).Json()).GetProperty("receipt").Text("unitName").Should().Be("华山街道办事处");
        var petition = await SeenByTheStreet(receipt.Text("number"));
        petition.Text("petitionerName").Should().Be(PetitionOverRest.Petitioner);
        petition.Text("channel").Should().Be("web");
        petition.Text("receivedOn").Should().Be("2026-05-11");
        petition.GetProperty("attachments")[0].Text("name").Should().Be("屋顶.txt");
    }

    [Fact]
    public async Task The_log_says_that_a_resident_did_it_who_has_no_account()
    {
        await Submit(SubmissionOverRest.Matter(), SubmissionOverRest.NewKey()).Json();

        await using var ask = platform.Database.CreateCommand("select headers::text, data::text from platform.mt_events order by seq_id desc limit 1");
        await using var row = await ask.ExecuteReaderAsync();
        await row.ReadAsync();
        var headers = JsonDocument.Parse(row.GetString(0)).RootElement;
        headers.Text("actor").Should().Be("resident on the portal");
        headers.GetProperty("role").ValueKind.Should().Be(JsonValueKind.Null);
        row.GetString(1).Should().NotContain(PetitionOverRest.Petitioner).And.NotContain("屋顶");
    }

    [Fact]
    public async Task A_double_click_hands_it_in_once_and_another_matter_under_the_same_key_is_refused()
    {
        var key = SubmissionOverRest.NewKey();
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Submit(SubmissionOverRest.WithFiles(SubmissionOverRest.Matter(), ("a.txt", "一"u8.ToArray())), key).Json()));
        var size = await platform.LogSize();

        var again = await Submit(SubmissionOverRest.WithFiles(SubmissionOverRest.Matter(), ("a.txt", "一"u8.ToArray())), key).Json();
        using var other = await Submit(SubmissionOverRest.WithFiles(SubmissionOverRest.Matter(), ("a.txt", "二"u8.ToArray())), key);

        both.Append(again).Select(r => r.Text("queryCode")).Distinct().Should().ContainSingle();
        await other.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        (await platform.LogSize()).Should().Be(size);
    }

    private Task<HttpResponseMessage> Submit(object body, string key) => SubmissionOverRest.To(platform, body, key);

    private async Task<JsonElement> SeenByTheStreet(string number)
    {
        using var officer = platform.Client("street.officer");
        var found = (await officer.Get("/api/petitions?limit=200").Json()).GetProperty("items").EnumerateArray().Single(p => p.Text("number") == number);
        return await officer.Get($"/api/petitions/{found.GetProperty("id").GetGuid()}").Json();
    }
}
