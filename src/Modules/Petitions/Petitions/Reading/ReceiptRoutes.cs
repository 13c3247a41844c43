using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Petitions;

/// <summary>Handing out receipts: by the unit that registered the matter, and by no other, because the query code stands on them.</summary>
internal static class ReceiptRoutes
{
    private static readonly string[] Told = ["id", "number", "receivedOn", "registeredAt", "channel", "class", "request", "facts", "reasons"];

    /// <summary>Maps <c>GET …/receipt</c> and its printed form.</summary>
    public static void MapReceipt(this IEndpointRouteBuilder petition, params string[] roles)
    {
        petition.MapPart<PetitionDetails>("/receipt", "GetReceipt", Chosen, (opened, http) => Handed(opened, http, (_, handed) => Results.Json(handed, StoredJson.Options))).For(roles);
        petition.MapPart<PetitionDetails>("/receipt/print", "PrintReceipt", Chosen, (opened, http) => Handed(opened, http, (receipt, handed) =>
            new PrintedPage(ReceiptSheet.Of(receipt, handed), PaperSheet.Style))).For(roles);
    }

    /// <summary>What the receipt needs of the petition; nothing personal for who did not register it.</summary>
    private static JsonObject Chosen(JsonNode document, HttpContext http)
    {
        var unit = document["registeredAt"]!.GetValue<string>();
        if (!http.Features.Get<Caller>()!.Posts.Any(p => p.Unit == unit)) return [];
        var chosen = new JsonObject(Told.Select(member => KeyValuePair.Create(member, document[member]?.DeepClone())));
        chosen["time"] = document["timeline"]![0]!["at"]!.DeepClone();
        return chosen;
    }

    private static async Task<IResult> Handed(JsonNode opened, HttpContext http, Func<Receipt, HandedReceipt, IResult> answer)
    {
        if (opened["number"] is null) return Problem.Of(PetitionRefusals.NotTheRegistrar);
        // The words of an erased person are gone, and nothing can be stated about them any more.
        if (opened["request"] is null) return new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
        var told = opened.Deserialize<Known>(StoredJson.Options)!;
        var units = await http.RequestServices.GetRequiredService<IOrgTrees>().AsOf(told.ReceivedOn);
        var receipt = new Receipt(
            told.Number, told.ReceivedOn, told.RegisteredAt, units.NameOf(told.RegisteredAt), told.Channel, told.Class, Receipt.FingerprintOf(told.Request, told.Facts, told.Reasons), told.Time,
            $"{http.Request.Scheme}://{http.Request.Host}");
        http.Response.Headers.CacheControl = "private, no-store";
        return answer(receipt, receipt.Handed(told.Id, http.RequestServices.GetRequiredService<SigningKey>(), http.RequestServices.GetRequiredService<SecretCodes>()));
    }

    private sealed record Known(
        Guid Id, string Number, DateOnly ReceivedOn, string RegisteredAt, PetitionChannel Channel, PetitionClass Class, string Request, string Facts, string? Reasons, DateTimeOffset Time);
}
