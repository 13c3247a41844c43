using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Petitions;

/// <summary>Reports of retaliation and disclosure: filed by number and query code, dealt with by the body above.</summary>
internal static class ProtectionRoutes
{
    /// <summary>The list, the latest first.</summary>
    private static readonly DocumentList Reports = new(
        "filedOn", "cause", "against", "confirmed", ListFilter.OneOf("overdue", new Dictionary<string, string> { ["true"] = "data->>'nextDue' < {today}" }));

    /// <summary>Maps the route under <c>/api/portal/petitions</c>.</summary>
    public static void MapPortal(IEndpointRouteBuilder open)
    {
        var endpoint = open.MapPost("/protection-report", (HttpContext http, PortalProtection protection) => PortalRoutes.Answer<Report>(http, given => given.Number, given => PortalRoutes.Acted(
                http, commandOf => protection.File(given.Number, given.Code, given.Cause, given.Against, given.Happened, commandOf))))
            .WithName("FileProtectionReport").Accepts<Report>("application/json").Produces(StatusCodes.Status204NoContent);
        foreach (var status in (int[])[400, 404, 409, 422, 429]) endpoint.ProducesProblem(status);
    }

    /// <summary>Maps the routes under <c>/api/petitions</c>.</summary>
    public static void MapStaff(RouteGroupBuilder all)
    {
        string[] deciders = [.. ProtectionReport.Deciders];
        all.MapDocuments<ProtectionReportEntry>("/protection-reports", Reports).For(deciders);
        all.MapDocument<ProtectionReportDetails>("/protection-reports/{id:guid}").For(deciders);
        all.MapNextSteps<ProtectionReport, ProtectionReportEntry>("/protection-reports/{id:guid}/next-steps", "ListProtectionReportSteps", ProtectionSteps.All).For(deciders);
        all.MapCommand<AcknowledgeProtectionReport, ProtectionReport>("/protection-reports/{id:guid}/acknowledgement").Under("信访工作条例 18").For(deciders);
        all.MapCommand<DecideProtectionReport, ProtectionReport>("/protection-reports/{id:guid}/finding").Under("信访工作条例 46").For(deciders);
    }

    /// <summary>Number and query code, what it is about, which unit is meant (who has the petition in hand if none is given), and what happened.</summary>
    internal sealed record Report(string Number, string Code, ProtectionCause Cause, string Happened, string? Against = null);
}
