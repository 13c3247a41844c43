using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Notifications;

/// <summary>The secret by which a receiver knows our webhooks. It is made from the master key whenever it is needed, and stands nowhere; every look is logged.</summary>
internal static class EndpointSecret
{
    public static JsonNode? Choose(JsonNode endpoint, HttpContext http) => endpoint;

    public static Task<IResult> Show(JsonNode endpoint, HttpContext http)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return Task.FromResult(Results.Json(new { secret = TextOf(http.RequestServices.GetRequiredService<SecretCodes>(), endpoint["id"]!.GetValue<Guid>()) }));
    }

    public static string TextOf(SecretCodes secrets, Guid endpoint) => $"whsec_{Convert.ToBase64String(secrets.SecretOf(MachineSender.SecretPurpose, endpoint))}";
}
