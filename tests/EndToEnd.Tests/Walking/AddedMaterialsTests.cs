using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A petitioner sends material in later, by number and query code: all of it stands with the matter, or nothing is stored.</summary>
public sealed class AddedMaterialsTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private static readonly byte[] Words = "雨水从屋顶漏下"u8.ToArray();

    [Fact]
    public async Task What_came_lies_with_the_matter_and_the_handler_reads_that_it_came_after_being_asked_for()
    {
        var (petition, number, code) = await WithReceipt();
        await petition.Does("community.officer", "transfer", new { });
        await petition.Does("street.handler", "materials-request", new { materials = new[] { "屋顶照片" }, toldOn = platform.Today });

        using (var answer = await Send(new { number, code, note = "屋顶和陈述各一份" }, null, ("屋顶.txt", Words), ("陈述.txt", Words))) answer.StatusCode.Should().Be(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());

        var seen = await petition.SeenBy("street.handler");
        seen.GetProperty("attachments").EnumerateArray().Select(a => a.Text("name")).Should().Equal("屋顶.txt", "陈述.txt");
        seen.GetProperty("addedMaterials")[0].Text("note").Should().Be("屋顶和陈述各一份");
        using var handler = platform.Client("street.handler");
        (await handler.GetStringAsync($"{petition.Path}/timeline")).Should().Contain("信访人在门户补充材料（2 个文件），华山街道办事处此前告知了所缺材料");
        using var file = await handler.Get($"{petition.Path}/attachments/{seen.GetProperty("attachments")[0].Text("id")}");
        (await file.Content.ReadAsByteArrayAsync()).Should().Equal(Words);
        await petition.Does("street.handler", "materials", new { receivedOn = platform.Today, contents = "两份都齐了" });
        var status = await Status(number, code);
        status.GetProperty("materials").EnumerateArray().Select(m => (m.Text("addedOn"), m.GetProperty("files").GetInt32())).Should().Equal(($"{platform.Today:yyyy-MM-dd}", 2));
        status.GetProperty("takesMaterials").GetBoolean().Should().BeTrue();
        status.GetRawText().Should().NotContain("陈述");
    }

    [Fact]
    public async Task Sent_twice_it_came_once_and_other_files_under_the_same_key_are_refused()
    {
        var (petition, number, code) = await WithReceipt();
        for (var i = 0; i < 2; i++) using (var answer = await Send(number, code, "one press of the button", ("a.txt", Words))) answer.StatusCode.Should().Be(HttpStatusCode.NoContent);

        using var other = await Send(number, code, "one press of the button", ("a.txt", "别的"u8.ToArray()));

        await other.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        (await petition.SeenBy("community.officer")).GetProperty("attachments").GetArrayLength().Should().Be(1);
    }

    public static TheoryData<string, HttpStatusCode, string> Bad => new()
    {
        { "a wrong code", HttpStatusCode.NotFound, "no-such-petition" },
        { "another's number", HttpStatusCode.NotFound, "no-such-petition" },
        { "a number that nobody has", HttpStatusCode.NotFound, "no-such-petition" },
        { "a bad file behind a wrong code", HttpStatusCode.NotFound, "no-such-petition" },
        { "a NUL in the number", HttpStatusCode.BadRequest, "malformed-body" },
        { "no receipt", HttpStatusCode.BadRequest, "malformed-body" },
        { "an unknown member", HttpStatusCode.BadRequest, "malformed-body" },
        { "JSON", HttpStatusCode.UnsupportedMediaType, "content-type-not-taken" },
        { "no file", HttpStatusCode.BadRequest, "validation-failed" },
        { "a note that is too long", HttpStatusCode.BadRequest, "validation-failed" },
        { "an empty file", HttpStatusCode.UnprocessableEntity, "attachment-empty" },
        { "a drawing with a script", HttpStatusCode.UnprocessableEntity, "attachment-kind-not-allowed" },
        { "a zip bomb", HttpStatusCode.UnprocessableEntity, "attachment-container-unsafe" },
        { "a poisoned name", HttpStatusCode.UnprocessableEntity, "attachment-name-poisoned" },
        { "more than 20 MB", HttpStatusCode.UnprocessableEntity, "attachment-too-large" },
        { "a good file and a bad one", HttpStatusCode.UnprocessableEntity, "attachment-kind-not-allowed" },
        { "twenty-one files", HttpStatusCode.UnprocessableEntity, "too-many-attachments" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task Whatever_is_wrong_with_it_is_said_and_nothing_is_stored(string what, HttpStatusCode status, string code)
    {
        var (_, number, own) = await WithReceipt();
        var (_, anothers, _) = await WithReceipt();
        var before = await Stored();
        using var anybody = platform.Client();

        using var answer = await anybody.Post(Path, what == "JSON" ? new { number, code = own } : Form(
            what switch
            {
                "no receipt" => null,
                "a wrong code" or "a bad file behind a wrong code" => new { number, code = "0000-0000-0000-0000" },
                "another's number" => new { number = anothers, code = own },
                "a number that nobody has" => new { number = "2026-530102001001-000000", code = own },
                "a NUL in the number" => new { number = "\0", code = own },
                "a note that is too long" => new { number, code = own, note = new string('长', 2_001) },
                "an unknown member" => new { number, code = own, petition = Guid.Empty },
                _ => new { number, code = own },
            },
            what switch
            {
                "no file" => [],
                "an empty file" => [("a.txt", [])],
                "a drawing with a script" or "a bad file behind a wrong code" => [("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"u8.ToArray())],
                "a zip bomb" => [("a.docx", Bomb())],
                "a poisoned name" => [("a\u202Etxt.exe", Words)],
                "more than 20 MB" => [("a.txt", Encoding.ASCII.GetBytes(new string('a', (int)AttachmentStore.Largest + 1)))],
                "a good file and a bad one" => [("a.txt", Words), ("b.exe", [(byte)'M', (byte)'Z', 0])],
                "twenty-one files" => [.. Enumerable.Range(0, 21).Select(i => ($"{i}.txt", Words))],
                _ => [("a.txt", Words)],
            }));

        await answer.ShouldBeProblem(status, code);
        (await Stored()).Should().Be(before);
    }

    [Fact]
    public async Task A_matter_that_has_ended_takes_no_more_and_says_what_would_help()
    {
        var (petition, number, code) = await WithReceipt();
        await petition.Does("community.officer", "withdrawal", new { on = platform.Today, proof = "书面撤回" });
        var before = await Stored();

        using var answer = await Send(number, code, null, ("a.txt", Words));

        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "matter-has-ended");
        (await Stored()).Should().Be(before);
        (await Status(number, code)).GetProperty("takesMaterials").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Whoever_tries_too_often_waits()
    {
        await using var fresh = new PlatformOnPostgres();
        await fresh.InitializeAsync();
        using var anybody = fresh.Client();
        Task<HttpResponseMessage> Try() => anybody.Post(Path, Form(new { number = "2026-530102001001-SENDER", code = "0000" }, [("a.txt", Words)]));
        for (var i = 0; i < 15; i++) await (await Try()).ShouldBeProblem(HttpStatusCode.NotFound, "no-such-petition");

        using var last = await Try();

        await last.ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
    }

    [Fact]
    public async Task Until_a_body_has_it_the_petitioner_is_told_why_no_date_stands_there()
    {
        var (petition, number, code) = await WithReceipt();

        (await Status(number, code)).GetProperty("whyNoNext").Text("zh").Should().StartWith("现在还在社区。");
        await petition.Does("community.officer", "transfer", new { });
        (await Status(number, code)).GetProperty("whyNoNext").ValueKind.Should().Be(JsonValueKind.Null);
    }

    private const string Path = $"{SubmissionOverRest.Path}/materials";

    private async Task<(PetitionOverRest Petition, string Number, string Code)> WithReceipt()
    {
        var petition = await PetitionOverRest.Register(platform);
        using var officer = platform.Client("community.officer");
        var receipt = await officer.Get($"{petition.Path}/receipt").Json();
        return (petition, receipt.Text("number"), receipt.Text("queryCode"));
    }

    private Task<HttpResponseMessage> Send(string number, string code, string? key, params (string Name, byte[] Content)[] files) => Send(new { number, code }, key, files);

    private async Task<HttpResponseMessage> Send(object receipt, string? key, params (string Name, byte[] Content)[] files)
    {
        using var anybody = platform.Client();
        return await anybody.Post(Path, Form(receipt, files), key is null ? [] : [("Idempotency-Key", key)]);
    }

    private static MultipartFormDataContent Form(object? receipt, IEnumerable<(string Name, byte[] Content)> files)
    {
        var form = new MultipartFormDataContent("a-boundary");
        if (receipt is not null) form.Add(new StringContent(JsonSerializer.Serialize(receipt), Encoding.UTF8, "application/json"), "receipt");
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "file", name);
        return form;
    }

    private async Task<JsonElement> Status(string number, string code)
    {
        using var anybody = platform.Client();
        return await anybody.Post($"{SubmissionOverRest.Path}/status", new { number, code }).Json();
    }

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, content) in ((string, string)[])[("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string('0', 50_000_000))])
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(content);
            }
        return file.ToArray();
    }

    private async Task<(long Files, long Chunks, long Events)> Stored()
    {
        await using var ask = platform.Database.CreateCommand("select (select count(*) from attachments.attachment), (select count(*) from attachments.chunk), (select size from platform.log_head)");
        await using var row = await ask.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
    }
}
