using System.Text;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>What a resident hands in on the portal, as bodies of requests.</summary>
internal static class SubmissionOverRest
{
    public const string Path = "/api/portal/petitions";

    public static Dictionary<string, object?> Matter() => new()
    {
        ["community"] = PetitionOverRest.Community, ["registeredAt"] = PetitionOverRest.Street, ["topic"] = "housing", ["petitionerName"] = PetitionOverRest.Petitioner,
        ["petitionerAddress"] = "翠湖西路 0 号", ["request"] = PetitionOverRest.Roof, ["facts"] = "雨季以来屋顶漏雨",
    };

    public static MultipartFormDataContent WithFiles(Dictionary<string, object?> matter, params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(JsonSerializer.Serialize(matter), Encoding.UTF8, "application/json"), "petition" } };
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "file", name);
        return form;
    }

    public static string NewKey() => Guid.NewGuid().ToString();

    /// <summary>Hands it in.</summary>
    public static async Task<HttpResponseMessage> To(PlatformOnPostgres platform, object body, string? key)
    {
        using var anybody = platform.Client();
        return await anybody.Post(Path, body, key is null ? [] : [("Idempotency-Key", key)]);
    }
}
