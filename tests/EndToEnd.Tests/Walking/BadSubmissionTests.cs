using System.Net;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>What a resident cannot hand in on the portal: refused with a code, and nothing of it stays.</summary>
public sealed class BadSubmissionTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    public static TheoryData<string, HttpStatusCode, string> Bad => new()
    {
        { "no key", HttpStatusCode.BadRequest, "malformed-header" },
        { "a key that can be guessed", HttpStatusCode.BadRequest, "malformed-header" },
        { "an unknown member", HttpStatusCode.BadRequest, "malformed-body" },
        { "another's attachment", HttpStatusCode.BadRequest, "malformed-body" },
        { "no matter beside the files", HttpStatusCode.BadRequest, "malformed-body" },
        { "no request", HttpStatusCode.BadRequest, "validation-failed" },
        { "a sixth representative", HttpStatusCode.UnprocessableEntity, "too-many-representatives" },
        { "an unknown community", HttpStatusCode.UnprocessableEntity, "unknown-unit" },
        { "a street elsewhere", HttpStatusCode.UnprocessableEntity, "community-outside-area" },
        { "the accused", HttpStatusCode.UnprocessableEntity, "accused-cannot-receive" },
        { "a script", HttpStatusCode.UnprocessableEntity, "attachment-kind-not-allowed" },
        { "a good file and a bad one", HttpStatusCode.UnprocessableEntity, "attachment-kind-not-allowed" },
        { "a good file, a bad matter", HttpStatusCode.UnprocessableEntity, "unknown-unit" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task Whatever_is_wrong_with_it_is_said_and_nothing_is_stored(string what, HttpStatusCode status, string code)
    {
        var before = await Stored();

        using var answer = await SubmissionOverRest.To(platform, BadOne(what), what switch { "no key" => null, "a key that can be guessed" => "1", _ => SubmissionOverRest.NewKey() });

        await answer.ShouldBeProblem(status, code);
        (await Stored()).Should().Be(before);
    }

    [Fact]
    public async Task A_flood_from_one_address_waits()
    {
        await using var fresh = new PlatformOnPostgres();
        await fresh.InitializeAsync();
        for (var i = 0; i < 20; i++) await SubmissionOverRest.To(fresh, SubmissionOverRest.Matter(), SubmissionOverRest.NewKey()).Json();

        using var answer = await SubmissionOverRest.To(fresh, SubmissionOverRest.Matter(), SubmissionOverRest.NewKey());

        await answer.ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
        answer.Headers.RetryAfter.Should().NotBeNull();
    }

    private static object BadOne(string what)
    {
        var matter = SubmissionOverRest.Matter();
        switch (what)
        {
            case "an unknown member": matter["risk"] = "high"; break;
            case "another's attachment": matter["files"] = new[] { new { id = Guid.Empty } }; break;
            case "no request": matter["request"] = ""; break;
            case "a sixth representative": (matter["peopleCount"], matter["representatives"]) = (9, Enumerable.Range(1, 6).Select(i => new { fullName = $"代表{i}" })); break;
            case "an unknown community" or "a good file, a bad matter": matter["community"] = "530102999999"; break;
            case "a street elsewhere": matter["registeredAt"] = "530103001000"; break;
            case "the accused": (matter["class"], matter["accused"]) = ("accusation", PetitionOverRest.Street); break;
        }
        return what switch
        {
            "a script" => SubmissionOverRest.WithFiles(matter, ("a.svg", "<svg><script/></svg>"u8.ToArray())),
            "a good file and a bad one" => SubmissionOverRest.WithFiles(matter, ("a.txt", "好"u8.ToArray()), ("b.exe", [(byte)'M', (byte)'Z', 0])),
            "a good file, a bad matter" => SubmissionOverRest.WithFiles(matter, ("a.txt", "好"u8.ToArray())),
            "no matter beside the files" => new MultipartFormDataContent { { new ByteArrayContent("好"u8.ToArray()), "file", "a.txt" } },
            _ => matter,
        };
    }

    private async Task<(long Files, long Chunks, long Events)> Stored()
    {
        await using var ask = platform.Database.CreateCommand("select (select count(*) from attachments.attachment), (select count(*) from attachments.chunk), (select size from platform.log_head)");
        await using var row = await ask.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
    }
}
