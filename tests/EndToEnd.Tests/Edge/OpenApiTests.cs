using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

public sealed class OpenApiTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_api_is_the_one_that_was_approved() =>
        ((await Document()).ToJsonString(Readable) + "\n").ShouldBeApproved("openapi.json");

    [Fact]
    public async Task Every_operation_has_a_name_of_its_own_and_says_who_may_use_it()
    {
        var document = await Document();
        document["openapi"]!.GetValue<string>().Should().StartWith("3.1");
        var operations = Operations(document).ToList();

        operations.Select(o => (string?)o["operationId"]).Should().NotContainNulls().And.OnlyHaveUniqueItems();
        operations.Should().OnlyContain(o => o["tags"] != null);
        var walked = WalkedRoute.Of(platform).Where(r => r.Permission is { Roles.Count: > 0 }).ToDictionary(r => r.Operation, r => r.Permission!.Roles.Order(StringComparer.Ordinal));
        foreach (var operation in operations.Where(o => walked.ContainsKey((string)o["operationId"]!)))
            operation["x-roles"]!.AsArray().Select(r => (string?)r).Should().Equal(walked[(string)operation["operationId"]!]);
    }

    [Fact]
    public async Task A_command_says_what_it_must_be_given_and_in_which_words()
    {
        var schemas = (await Document())["components"]!["schemas"]!;

        schemas["RegisterPetition"]!["required"]!.AsArray().Select(r => (string?)r).Should()
            .BeEquivalentTo("community", "registeredAt", "channel", "topic", "receivedOn", "petitionerName", "request", "facts");
        schemas["RegisterPetition"]!["properties"]!["request"]!["type"]!.GetValue<string>().Should().Be("string");
        schemas["RegisterPetition"]!["properties"]!["reasons"]!["type"]!.AsArray().Select(t => (string?)t).Should().BeEquivalentTo("null", "string");
        schemas["PetitionTopic"]!["type"]!.GetValue<string>().Should().Be("string");
        schemas["PetitionTopic"]!["enum"]!.AsArray().Select(w => (string?)w).Should().Contain("social-security").And.OnlyContain(w => !w!.Any(char.IsUpper));
        schemas["RegisterPetition"]!["properties"]!["receivedOn"]!["format"]!.GetValue<string>().Should().Be("date");
        schemas["ApproveExtension"]!["properties"]!["days"]!["type"]!.GetValue<string>().Should().Be("integer", "a number is never given as text");
        schemas["RegisterPetition"]!["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task What_operations_say_in_the_same_words_stands_once()
    {
        var document = await Document();
        var operations = Operations(document).ToList();

        operations.Where(o => o["responses"]!["401"] is not null).Should().OnlyContain(o => (string?)o["responses"]!["401"]!["$ref"] == "#/components/responses/Unauthorized");
        operations.SelectMany(o => o["parameters"]?.AsArray() ?? []).Where(p => (string?)p!["name"] is "id" or "Idempotency-Key" or "If-Match").Should().BeEmpty();
        document["components"]!["parameters"]!["Idempotency-Key"]!["in"]!.GetValue<string>().Should().Be("header");
    }

    [Fact]
    public async Task A_sealed_value_is_read_as_text_or_nothing()
    {
        var document = await Document();
        var name = document["components"]!["schemas"]!["PetitionDetails"]!["properties"]!["petitionerName"]!;
        document["components"]!["schemas"]!["PetitionDetails"]!["required"]!.AsArray().Should().HaveCount(document["components"]!["schemas"]!["PetitionDetails"]!["properties"]!.AsObject().Count);
        name["type"]!.AsArray().Select(t => (string?)t).Should().BeEquivalentTo("null", "string");
        document.ToJsonString().Should().NotContain("sealedFor");
    }

    [Fact]
    public async Task A_problem_says_its_code_and_the_article()
    {
        var problem = (await Document())["components"]!["schemas"]!["ProblemDetails"]!;

        problem["properties"]!.AsObject().Select(p => p.Key).Should().Contain(["type", "title", "status", "code", "detail", "article", "errors", "traceId"]);
        problem["required"]!.AsArray().Select(r => (string?)r).Should().Contain("code");
    }

    [Fact]
    public async Task The_page_to_browse_it_is_there()
    {
        using var client = platform.Client();
        using var page = await client.Get("/openapi/index.html");
        page.IsSuccessStatusCode.Should().BeTrue();
        (await page.Content.ReadAsStringAsync()).Should().Contain("Creation Platform API");
    }

    private async Task<JsonNode> Document()
    {
        using var client = platform.Client();
        using var answer = await client.Get("/openapi/v1.json");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private static IEnumerable<JsonNode> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Where(m => m.Key is "get" or "post" or "put" or "delete" or "patch").Select(m => m.Value!);
}
