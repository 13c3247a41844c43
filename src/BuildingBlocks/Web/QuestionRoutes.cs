using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a query parameter holds.</summary>
public enum QueryKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Day,

    /// <summary>A whole number from 1.</summary>
    Number,

    /// <summary>A moment in ISO 8601; UTC where it names no offset.</summary>
    Instant,

    /// <summary>The id of a stream.</summary>
    Id,
}

/// <summary>A query parameter of a route that its handler does not name, for the description of the API.</summary>
/// <param name="Name">As it stands in the query.</param>
/// <param name="Description">What it is for, and which values it takes.</param>
/// <param name="IsRequired">Whether there is no answer without it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Most">The largest number.</param>
public sealed record QueryParameter(string Name, string Description, bool IsRequired = false, QueryKind Kind = QueryKind.Text, long Most = 200);

/// <summary>Marks a route that answers only to whom a document is shown.</summary>
/// <param name="Document">The read model that says so.</param>
public sealed record ScopedBy(Type Document);

/// <summary>Maps questions about one matter that no stored document answers.</summary>
public static class QuestionRoutes
{
    /// <summary>Maps a question: <c>GET …/{id}/timeline</c>. Whoever is not shown the matter's document is told that there is nothing (404).</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c>, in the group or here.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="answer">The answer, or a problem with the question.</param>
    /// <param name="parameters">What the query may say; anything else in it is refused (400).</param>
    /// <typeparam name="TDocument">The read model by which the matter is seen.</typeparam>
    /// <typeparam name="TAnswer">The answer.</typeparam>
    public static DocumentRoute MapQuestion<TDocument, TAnswer>(
        this IEndpointRouteBuilder routes, string pattern, string operation, Func<Question, Task<(TAnswer? Answer, Problem? Problem)>> answer,
        params IReadOnlyList<QueryParameter> parameters) where TAnswer : class
    {
        DocumentRoutes.RequireScope(typeof(TDocument));
        var endpoint = routes.MapGet(pattern, async (Guid id, HttpContext http, DocumentStore documents) =>
            {
                if (DocumentRoutes.Denied(http) is { } denied) return denied;
                var (caller, roles) = (http.Features.Get<Caller>()!, DocumentRoutes.PermittedRoles(http));
                if ((await documents.Load(typeof(TDocument), id, caller, roles).ConfigureAwait(false)).Json is null) return DocumentRoutes.NotFound();
                if (http.Request.Query.FirstOrDefault(q => q.Value.Count != 1 || parameters.All(p => p.Name != q.Key)) is { Key: { } unknown })
                    return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, unknown);
                var (answered, problem) = await answer(new(id, caller, roles, http)).ConfigureAwait(false);
                http.Response.Headers.CacheControl = "private, no-store";
                return problem is not null ? problem : Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(answered, StoredJson.Options), "application/json; charset=utf-8");
            })
            .WithName(operation)
            .WithMetadata([.. parameters])
            .Produces<TAnswer>();
        if (typeof(TDocument).IsAssignableTo(typeof(IVisibleTo))) endpoint.WithMetadata(new ScopedBy(typeof(TDocument)));
        foreach (var status in (int[])[400, 401, 403, 404]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }
}

/// <summary>A question about one matter, from somebody who is shown it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Roles">The roles through which the question is permitted.</param>
/// <param name="Http">The request.</param>
public sealed record Question(Guid Id, Caller Caller, IReadOnlyCollection<string> Roles, HttpContext Http)
{
    /// <summary>A service of the host.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public T Service<T>() where T : notnull => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<T>(Http.RequestServices);
}
