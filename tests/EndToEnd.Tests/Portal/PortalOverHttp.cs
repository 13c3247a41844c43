using System.Net;
using System.Text.RegularExpressions;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>A resident with a browser that runs no script: opens pages, fills in forms, sends them. Keeps cookies as a browser does.</summary>
internal sealed partial class PortalOverHttp : IDisposable
{
    private readonly HttpClient _browser;

    public PortalOverHttp(PlatformOnPostgres platform) =>
        _browser = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = platform.Address, DefaultRequestHeaders = { { "Accept", "text/html" } } };

    /// <summary>Opens a page.</summary>
    public async Task<PortalPageSeen> Open(string address)
    {
        using var answer = await _browser.GetAsync(address);
        return await PortalPageSeen.Of(answer);
    }

    /// <summary>Opens a page and sends its form, with what it holds already and what is typed into it.</summary>
    public async Task<PortalPageSeen> Send(PortalPageSeen page, string to, Dictionary<string, string> typed, params (string Field, string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in page.Hidden.Concat(typed)) form.Add(new StringContent(value), field);
        foreach (var (field, name, content) in files) form.Add(new ByteArrayContent(content), field, name);
        using var answer = await _browser.PostAsync(to, form);
        return await PortalPageSeen.Of(answer);
    }

    public void Dispose() => _browser.Dispose();
}

/// <summary>A page as it came.</summary>
internal sealed partial record PortalPageSeen(HttpStatusCode Status, string Html, int Bytes, IReadOnlyDictionary<string, string> Heads)
{
    /// <summary>Its words, as a reader sees them.</summary>
    public string Text => WebUtility.HtmlDecode(Tags().Replace(Styles().Replace(Html, ""), " "));

    /// <summary>What its form sends along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hidden =>
        HiddenInputs().Matches(Html).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));

    public static async Task<PortalPageSeen> Of(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return new(answer.StatusCode, System.Text.Encoding.UTF8.GetString(bytes), bytes.Length,
            answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value)));
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenInputs();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();
}
