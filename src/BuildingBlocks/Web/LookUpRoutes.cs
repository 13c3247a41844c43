using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a parameter of a look-up holds.</summary>
public enum LookUpKind
{
    /// <summary>Text of 1 to 100 characters.</summary>
    Text,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Day,

    /// <summary>A number from 1 to the most.</summary>
    Number,
}

/// <summary>A parameter of a look-up's query string.</summary>
/// <param name="Name">Its name, in camelCase.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="Most">The largest number.</param>
public sealed record LookUpParameter(string Name, LookUpKind Kind = LookUpKind.Text, bool Required = false, int Most = 200);

/// <summary>The parameters that a look-up's route understands, for its description.</summary>
/// <param name="Parameters">Each once.</param>
public sealed record LookUpParameters(IReadOnlyList<LookUpParameter> Parameters);

/// <summary>A look-up by somebody, its parameters read and in order.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Services">The host's services.</param>
/// <param name="Given">What was given, by name.</param>
public sealed record LookUp(Caller Caller, IServiceProvider Services, IReadOnlyDictionary<string, object> Given)
{
    /// <summary>A text, or none.</summary>
    /// <param name="name">The parameter.</param>
    public string? Text(string name) => Given.GetValueOrDefault(name) as string;

    /// <summary>A day, or none.</summary>
    /// <param name="name">The parameter.</param>
    public DateOnly? Day(string name) => Given.GetValueOrDefault(name) as DateOnly?;

    /// <summary>A number, or none.</summary>
    /// <param name="name">The parameter.</param>
    public int? Number(string name) => Given.GetValueOrDefault(name) as int?;

    /// <summary>A service of the host.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public T Of<T>() where T : notnull => Services.GetRequiredService<T>();
}

/// <summary>Maps look-ups that no single document answers: <c>GET …?under=…</c>. An unknown parameter is refused, not passed over.</summary>
public static class LookUpRoutes
{
    /// <summary>Maps a look-up.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="parameters">What it understands.</param>
    /// <param name="answer">Answers it; nothing where what is asked about does not exist.</param>
    /// <typeparam name="TAnswer">The answer.</typeparam>
    public static DocumentRoute MapLookUp<TAnswer>(
        this IEndpointRouteBuilder routes, string pattern, string operation, IReadOnlyList<LookUpParameter> parameters, Func<LookUp, Task<TAnswer?>> answer) where TAnswer : class
    {
        var endpoint = routes.MapGet(pattern, async (HttpContext http) =>
        {
            if (DocumentRoutes.Denied(http) is { } denied) return denied;
            if (!TryRead(http.Request.Query, parameters, out var given, out var why)) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, why);
            http.Response.Headers.CacheControl = "private, no-store";
            return await answer(new(http.Features.Get<Caller>()!, http.RequestServices, given)).ConfigureAwait(false) is { } found
                ? Results.Json(found, StoredJson.Options)
                : new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
        }).WithName(operation).WithMetadata(new LookUpParameters(parameters)).Produces<TAnswer>();
        foreach (var status in (int[])[400, 401, 403, 404]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }

    private static bool TryRead(IQueryCollection query, IReadOnlyList<LookUpParameter> parameters, out Dictionary<string, object> given, out string why)
    {
        (given, why) = ([], "");
        foreach (var (name, values) in query)
        {
            why = name;
            if (parameters.FirstOrDefault(p => p.Name == name) is not { } parameter || values.Count != 1 || Read(parameter, values.ToString()) is not { } value) return false;
            given[name] = value;
        }
        foreach (var missing in parameters.Where(p => p.Required).Select(p => p.Name).Except(given.Keys))
        {
            why = missing;
            return false;
        }
        return true;
    }

    private static object? Read(LookUpParameter parameter, string value) => parameter.Kind switch
    {
        LookUpKind.Text => value.Length is > 0 and <= 100 && !value.Any(char.IsControl) ? value : null,
        LookUpKind.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        LookUpKind.Number => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= parameter.Most ? number : null,
        _ => null,
    };
}
