using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Petitions;

/// <summary>What residents do without an account, by number and query code. Tries are limited per address and per number.</summary>
internal static class PortalRoutes
{
    private const int SmallBody = 8 * 1024;

    /// <summary>400: number and code do not go together, or there is nothing to show; which of these is not said.</summary>
    private static readonly ProblemText NoSuchPetition = new("no-such-petition",
        "没有查到。请核对收据上的编号和查询码。", "Nothing was found. Check number and query code on your receipt.");

    /// <summary>Maps the routes under <c>/api/portal/petitions</c>.</summary>
    public static void Map(IEndpointRouteBuilder portal)
    {
        var open = portal.MapGroup("").WithTags("Portal").WithMetadata(new OpenToEveryone());
        open.MapPost("/status", (HttpContext http, PetitionLookUp lookUp) => Answer<ByCode>(http, given => given.Number, given => Status(http, given, lookUp)))
            .WithName("LookUpPetition").Accepts<ByCode>("application/json").Produces<PetitionStatus>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests);
        RatingRoutes.Map(open);
    }

    private static async Task<IResult> Status(HttpContext http, ByCode given, PetitionLookUp lookUp)
    {
        var units = await http.RequestServices.GetRequiredService<IOrgTrees>().AsOf(Today(http));
        return await lookUp.Find(given.Number, given.Code) is { } found ? Results.Json(PetitionStatus.Of(given.Number, found, units, Today(http)), StoredJson.Options) : NotFound();
    }

    /// <summary>Reads what was sent, and answers it unless there were too many tries for its number or from its address.</summary>
    internal static async Task<IResult> Answer<T>(HttpContext http, Func<T, string> numberOf, Func<T, Task<IResult>> answer) where T : class
    {
        http.Response.Headers.CacheControl = "no-store";
        var (given, problem) = await JsonBody.Read<T>(http, SmallBody);
        if (given is null) return problem!;
        if (http.RequestServices.GetRequiredService<PortalLimits>().Tries.Count(numberOf(given), http.Connection.RemoteIpAddress) is not { } wait) return await answer(given);
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new Problem(StatusCodes.Status429TooManyRequests, Problems.TooManyRequests);
    }

    private static DateOnly Today(HttpContext http) => ChinaTime.DateOf(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());

    /// <summary>What is said whenever number and code do not open anything.</summary>
    internal static Problem NotFound() => new(StatusCodes.Status404NotFound, NoSuchPetition);

    /// <summary>Number and query code, as they stand on the receipt.</summary>
    internal sealed record ByCode(string Number, string Code);
}

/// <summary>How often a minute somebody may try: 30 times from one address, 15 times for one number.</summary>
internal sealed class PortalLimits : IDisposable
{
    public AttemptLimits Tries { get; } = new(perAddress: 30, perThing: 15);

    public void Dispose() => Tries.Dispose();
}
