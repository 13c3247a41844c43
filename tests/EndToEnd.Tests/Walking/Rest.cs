using System.Net.Http.Json;
using System.Text.Json;

namespace CreationPlatform.Host;

/// <summary>Short ways to ask over REST.</summary>
internal static class Rest
{
    public static async Task<HttpResponseMessage> Ask(
        this HttpClient client, HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = body as HttpContent ?? JsonContent.Create(body);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public static Task<HttpResponseMessage> Post(this HttpClient client, string path, object body, params (string Name, string Value)[] headers) =>
        client.Ask(HttpMethod.Post, path, body, headers);

    public static Task<HttpResponseMessage> Get(this HttpClient client, string path, params (string Name, string Value)[] headers) =>
        client.Ask(HttpMethod.Get, path, null, headers);

    /// <summary>The JSON of a successful answer.</summary>
    public static async Task<JsonElement> Json(this Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.Should().BeTrue("the answer is {0} {1}", (int)answer.StatusCode, body);
        return JsonDocument.Parse(body).RootElement;
    }

    public static string Text(this JsonElement json, string member) => json.GetProperty(member).GetString()!;
}
