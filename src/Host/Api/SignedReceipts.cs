using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>What anybody needs to trust a receipt: the published key, and an answer to who has no tool of his own.</summary>
internal static class SignedReceipts
{
    private const int LargestBody = 20 * 1024;

    public static void MapSignedReceipts(this WebApplication app)
    {
        var open = app.MapGroup("").WithTags("Receipts").WithMetadata(new OpenToEveryone());
        open.MapGet("/.well-known/receipt-keys.json", (SigningKey key) => Results.Json(key.Published)).WithName("ListReceiptKeys").Produces<PublishedKeys>();
        open.MapPost("/api/receipts/verification", Verify).WithName("VerifyReceipt").Accepts<SignedReceipt>("application/json").Produces<Verification>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> Verify(HttpContext http, SigningKey key)
    {
        var (given, problem) = await JsonBody.Read<SignedReceipt>(http, LargestBody);
        if (given is null) return problem!;
        var says = key.Verified(given.Jws);
        return Results.Json(new Verification(says is not null, says));
    }

    /// <summary>A receipt as it was handed out: a JWS in compact form.</summary>
    internal sealed record SignedReceipt(string Jws);

    /// <summary>Whether this platform signed it, and what it says.</summary>
    internal sealed record Verification(bool Genuine, JsonElement? Receipt);
}
