using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// An answer that says what is wrong, RFC 9457: <c>code</c> is permanent, <c>title</c> is for people in their language,
/// <c>article</c> names the law where a rule refused.
/// </summary>
public sealed class Problem : IResult
{
    private readonly ProblemText _text;
    private readonly string? _article;
    private readonly IReadOnlyDictionary<string, string[]>? _errors;
    private readonly string? _detail;

    /// <summary>A problem with its words.</summary>
    /// <param name="status">HTTP status, 400 to 599.</param>
    /// <param name="text">Code and words.</param>
    /// <param name="detail">More, for this one case: where in the body, which version.</param>
    /// <param name="article">The article that says no.</param>
    /// <param name="errors">Messages by field.</param>
    public Problem(int status, ProblemText text, string? detail = null, string? article = null, IReadOnlyDictionary<string, string[]>? errors = null) =>
        (Status, _text, _detail, _article, _errors) = (status, text, detail, article, errors);

    /// <summary>Its HTTP status, 400 to 599.</summary>
    public int Status { get; }

    /// <summary>A rule's refusal: 422 with its code and article.</summary>
    /// <param name="refusal">Why.</param>
    public static Problem Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(StatusCodes.Status422UnprocessableEntity, new(refusal.Code, refusal.Zh, refusal.En), article: refusal.Article);
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "application/problem+json";
        var culture = Language.Of(httpContext.Request);
        response.Headers.ContentLanguage = culture.Name;
        response.Headers.CacheControl = "no-store";
        await using var json = new Utf8JsonWriter(response.BodyWriter, new() { Encoder = StoredJson.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("type", $"urn:creation-platform:problem:{_text.Code}");
        json.WriteString("title", Language.IsChinese(culture) ? _text.Zh : _text.En);
        json.WriteNumber("status", Status);
        json.WriteString("code", _text.Code);
        if (_detail is not null) json.WriteString("detail", _detail);
        if (_article is not null) json.WriteString("article", _article);
        if (_errors is not null)
        {
            json.WritePropertyName("errors");
            JsonSerializer.Serialize(json, _errors, StoredJson.Options);
        }
        json.WriteString("traceId", Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier);
        json.WriteEndObject();
        await json.FlushAsync().ConfigureAwait(false);
    }
}

/// <summary>A problem's permanent code and its words in both languages.</summary>
/// <param name="Code">Kebab-case, permanent.</param>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record ProblemText(string Code, string Zh, string En);

/// <summary>The language of an answer: Chinese unless the reader prefers English.</summary>
public static class Language
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN"), English = CultureInfo.GetCultureInfo("en");

    /// <summary>The language that a request asks for in <c>Accept-Language</c>.</summary>
    /// <param name="request">The request.</param>
    public static CultureInfo Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            if (wanted.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase)) return Chinese;
            if (wanted.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return English;
        }
        return Chinese;
    }

    /// <summary>Whether it is Chinese.</summary>
    /// <param name="culture">One of the two languages.</param>
    public static bool IsChinese(CultureInfo culture) => culture.Name.StartsWith("zh", StringComparison.Ordinal);
}
