using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>The receipt that a petitioner takes home, and what it is good for without an account.</summary>
public sealed class ReceiptTests(PlatformOnPostgres platform) : IClassFixture<PlatformOnPostgres>
{
    [Fact]
    public async Task A_receipt_is_verified_offline_with_the_published_key_and_nothing_of_ours()
    {
        var petition = await PetitionOverRest.Register(platform);
        var receipt = await Receipt(petition);
        using var anybody = platform.Client();
        var published = (await anybody.Get("/.well-known/receipt-keys.json").Json()).GetProperty("keys")[0];

        // RFC 7515 by hand, as any JOSE library does it.
        var parts = receipt.Text("jws").Split('.');
        using var key = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new() { X = Base64Url.DecodeFromChars(published.Text("x")), Y = Base64Url.DecodeFromChars(published.Text("y")) },
        });
        key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256).Should().BeTrue();
        var says = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1])).RootElement;
        says.Text("number").Should().Be(receipt.Text("number"));
        says.Text("unit").Should().Be(PetitionOverRest.Community);
        says.Text("textSha256").Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{PetitionOverRest.Roof}\n雨季以来屋顶漏雨"))));
        JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0])).RootElement.Text("kid").Should().Be(published.Text("kid"));
        says.GetRawText().Should().NotContain(PetitionOverRest.Petitioner);
    }

    [Fact]
    public async Task The_platform_says_of_a_receipt_whether_it_is_genuine()
    {
        var receipt = await Receipt(await PetitionOverRest.Register(platform));
        using var anybody = platform.Client();
        var jws = receipt.Text("jws");

        var genuine = await anybody.Post("/api/receipts/verification", new { jws }).Json();
        var forged = await anybody.Post("/api/receipts/verification", new { jws = jws[..^6] + "AAAAAA" }).Json();

        genuine.GetProperty("genuine").GetBoolean().Should().BeTrue();
        genuine.GetProperty("receipt").Text("number").Should().Be(receipt.Text("number"));
        forged.GetProperty("genuine").GetBoolean().Should().BeFalse();
        forged.GetProperty("receipt").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Only_the_unit_that_registered_hands_it_out()
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.IsAccepted();
        using var handler = platform.Client("street.handler");
        using var stranger = platform.Client("other.community.officer");

        await (await handler.Get($"{petition.Path}/receipt")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "not-the-registrar");
        await (await stranger.Get($"{petition.Path}/receipt")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task On_paper_it_shows_number_code_and_a_drawing_of_both()
    {
        var petition = await PetitionOverRest.Register(platform);
        var receipt = await Receipt(petition);
        using var officer = platform.Client("community.officer");
        using var page = await officer.Get($"{petition.Path}/receipt/print");
        var html = await page.Content.ReadAsStringAsync();

        html.Should().Contain(receipt.Text("number")).And.Contain(receipt.Text("queryCode")).And.Contain("data:image/svg+xml;base64,").And.NotContain("<script");
        receipt.Text("qrSvg").Should().StartWith("<svg");
        receipt.Text("lookUp").Should().EndWith($"/look-up?number={receipt.Text("number")}#{receipt.Text("queryCode")}");
    }

    private async Task<JsonElement> Receipt(PetitionOverRest petition)
    {
        using var officer = platform.Client("community.officer");
        return await officer.Get($"{petition.Path}/receipt").Json();
    }
}
