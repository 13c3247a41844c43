using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Petitions;

/// <summary>Sending material in later, by number and query code. An <c>Idempotency-Key</c> makes sending twice harmless.</summary>
internal static class MaterialRoutes
{
    /// <summary>The part of the body that says to what the files belong.</summary>
    private const string Receipt = "receipt";

    /// <summary>Maps the route under <c>/api/portal/petitions</c>.</summary>
    public static void Map(IEndpointRouteBuilder open)
    {
        var endpoint = open.MapPost("/materials", Add).WithName(nameof(AddMaterials)).Accepts<Sent>("multipart/form-data").Produces(StatusCodes.Status204NoContent)
            .WithDescription($"The part “{Receipt}” holds number, query code and, if there is something to say of the files, a note of at most 2,000 characters as JSON; every other part is a file of at most 20 MB. All files are taken in, or none; a matter that has ended takes no more.");
        foreach (var status in (int[])[400, 404, 409, 413, 415, 422, 429]) endpoint.ProducesProblem(status);
    }

    private static async Task<IResult> Add(HttpContext http, PortalMaterials materials)
    {
        if (!http.Request.HasFormContentType) return new Problem(StatusCodes.Status415UnsupportedMediaType, Problems.OtherType, "multipart/form-data");
        var (given, files, problem) = await PortalRoutes.ReadForm<Sent>(http, Receipt);
        return given is null ? problem! : await PortalRoutes.Counted(http, given.Number, () => PortalRoutes.Acted(
            http, commandOf => materials.Add(given.Number, given.Code, http.Connection.RemoteIpAddress, files, given.Note, commandOf, http.RequestAborted)));
    }

    /// <summary>Number and query code, as they stand on the receipt, and a note.</summary>
    private sealed record Sent(string Number, string Code, string? Note = null);
}
