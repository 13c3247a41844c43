using System.Security.Cryptography;
using System.Text;
using CreationPlatform.BuildingBlocks;
using QRCoder;

namespace CreationPlatform.Petitions;

/// <summary>What a receipt states, signed: which matter came in when, where and how, and the fingerprint of its words.</summary>
/// <param name="Number">The petition's number.</param>
/// <param name="ReceivedOn">The day of receipt, Asia/Shanghai.</param>
/// <param name="Unit">Code of the unit that registered it.</param>
/// <param name="UnitName">Its name on that day.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Class">What it is.</param>
/// <param name="TextSha256">See <see cref="FingerprintOf"/>.</param>
/// <param name="RegisteredAt">Server time of registration.</param>
/// <param name="Platform">Address of the platform that signed.</param>
internal sealed record Receipt(
    string Number, DateOnly ReceivedOn, string Unit, string UnitName, PetitionChannel Channel, PetitionClass Class, string TextSha256, DateTimeOffset RegisteredAt, string Platform)
{
    /// <summary>SHA-256, lower-case hex, over request, facts and reasons in UTF-8, joined by one line feed each; reasons only where there are any.</summary>
    public static string FingerprintOf(string request, string facts, string? reasons) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', new[] { request, facts, reasons }.OfType<string>()))));

    /// <summary>The receipt as it is handed out, signed, with the query code and the way to use it.</summary>
    public HandedReceipt Handed(Guid petition, SigningKey key, SecretCodes codes)
    {
        var code = codes.Of(PetitionLookUp.Purpose, petition);
        // The number fills in the page; behind the # no server and no log sees the code.
        var lookUp = $"{Platform}/look-up?number={Number}#{code}";
        using var data = new QRCodeGenerator().CreateQrCode(lookUp, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(data);
        return new(key.Sign(this), Number, code, lookUp, drawing.GetGraphic(4));
    }
}
