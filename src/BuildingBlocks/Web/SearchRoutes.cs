using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Marks a route that finds documents by words.</summary>
public sealed record FindsByWords;

/// <summary>Maps the search for documents by words.</summary>
public static class SearchRoutes
{
    private const int Usual = 20, Most = 50, LongestQuery = 60, MostTerms = 5;

    private static readonly QueryParameter[] Parameters =
    [
        new("q", $"Words that all have to stand in the matter, with spaces between: at least two Chinese characters each, or a whole word or number. {MostTerms} at most, {LongestQuery} characters together.", IsRequired: true),
        new("limit", $"1–{Most}; {Usual} if not given."),
        new("after", "`next` of the page before."),
    ];

    /// <summary>
    /// Maps <c>GET …/search?q=征地</c>: documents in whose sealed or open text every word stands, the latest first, without a total. Sealed
    /// text is opened to look, and that is logged like any reading.
    /// </summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="operation">The operation's id.</param>
    /// <typeparam name="TEntry">The read model that is shown; it says by which open words it is found.</typeparam>
    /// <typeparam name="TPage">The read model of the same streams that holds the sealed text.</typeparam>
    public static DocumentRoute MapSearch<TEntry, TPage>(this IEndpointRouteBuilder routes, string pattern, string operation) where TEntry : ISearched where TPage : IVisibleTo
    {
        var endpoint = routes.MapGet(pattern, (HttpContext http, WordSearch search, SearchLimits limits) => Searched<TEntry, TPage>(http, search, limits))
            .WithName(operation)
            .WithMetadata(new FindsByWords())
            .WithMetadata([.. Parameters])
            .Produces<SearchPage<TEntry>>();
        foreach (var status in (int[])[400, 401, 403, 429]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }

    private static async Task<IResult> Searched<TEntry, TPage>(HttpContext http, WordSearch search, SearchLimits limits)
    {
        if (DocumentRoutes.Denied(http) is { } denied) return denied;
        if (!TryRead(http.Request.Query, out var query, out var problem)) return problem!;
        var caller = http.Features.Get<Caller>()!;
        if (limits.Count(caller.Account) is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return new Problem(StatusCodes.Status429TooManyRequests, Problems.SearchesTooFast);
        }
        var (hits, next) = await search.Find(typeof(TEntry), typeof(TPage), query!, caller, DocumentRoutes.PermittedRoles(http)).ConfigureAwait(false);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        Write(json, hits, next);
        return Results.Empty;
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<WordHit> hits, string? next)
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var hit in hits)
        {
            json.WriteStartObject();
            json.WritePropertyName("entry");
            json.WriteRawValue(hit.Entry);
            json.WriteStartArray("foundIn");
            foreach (var field in hit.FoundIn) json.WriteStringValue(field);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("next", next);
        json.WriteEndObject();
    }

    private static bool TryRead(IQueryCollection query, out WordQuery? read, out Problem? problem)
    {
        var (limit, after) = (Usual, ((string, Guid)?)null);
        read = null;
        foreach (var (name, values) in query)
        {
            var value = values.ToString();
            problem = values.Count != 1 ? Malformed(name) : name switch
            {
                "q" => null,
                "limit" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= Most ? null : Malformed($"limit: 1–{Most}"),
                "after" => (after = DocumentList.Cursor(value)) is null ? Malformed(name) : null,
                _ => Malformed(name),
            };
            if (problem is not null) return false;
        }
        var asked = query["q"].ToString();
        var terms = asked.Length > LongestQuery ? [] : SearchText.TermsOf(asked);
        problem = asked.Length > LongestQuery || terms.Count > MostTerms ? new(StatusCodes.Status400BadRequest, Problems.SearchTooLong, $"q: {MostTerms}, {LongestQuery}")
            : asked.Contains('\0', StringComparison.Ordinal) ? Malformed("q")
            : terms.Count == 0 || terms.Any(t => !SearchText.TokensOf(t).Any()) ? new(StatusCodes.Status400BadRequest, Problems.SearchTooShort, "q")
            : null;
        if (problem is null) read = new(terms, limit, after);
        return problem is null;
    }

    private static Problem Malformed(string detail) => new(StatusCodes.Status400BadRequest, Problems.MalformedQuery, detail);
}

/// <summary>A page of a search. There is no total: what is not seen is not counted either.</summary>
/// <param name="Items">The hits, the latest first; there may be fewer than were asked for although more follow.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
/// <typeparam name="TEntry">The read model that is shown.</typeparam>
public sealed record SearchPage<TEntry>(IReadOnlyList<SearchHit<TEntry>> Items, string? Next) where TEntry : ISearched;

/// <summary>A document that was found.</summary>
/// <param name="Entry">The document.</param>
/// <param name="FoundIn">The sealed fields in which words of the query stand; empty when only open text was looked at.</param>
/// <typeparam name="TEntry">The read model that is shown.</typeparam>
public sealed record SearchHit<TEntry>(TEntry Entry, IReadOnlyList<string> FoundIn) where TEntry : ISearched;
