using System.Buffers.Text;
using System.Text;
using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

public sealed class SigningKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string KeyFile => Path.Combine(_folder.Path, "receipt.key");

    [Fact]
    public void What_was_signed_is_told_from_what_was_not()
    {
        var key = SigningKey.FromFile(KeyFile);
        var jws = key.Sign(new { number = "2026-530102001001-7F3K9Q" });
        var parts = jws.Split('.');

        key.Verified(jws)!.Value.GetProperty("number").GetString().Should().Be("2026-530102001001-7F3K9Q");
        foreach (var forged in (string[])
            [
                "", "a.b", "a.b.c", "..", $"{parts[0]}.{parts[1]}.", $"{parts[0]}.{Encoded("""{"number":"another"}""")}.{parts[2]}", $"{Encoded("""{"alg":"none"}""")}.{parts[1]}.",
                $"{Encoded($$"""{"alg":"HS256","kid":"{{key.Id}}"}""")}.{parts[1]}.{parts[2]}", jws + ".x", new string('.', 20_000), $"{parts[0]}.{parts[1]}.{parts[2][..^4]}",
            ])
            key.Verified(forged).Should().BeNull("{0}", forged);
    }

    [Fact]
    public void The_same_file_is_the_same_key_and_another_file_another()
    {
        var jws = SigningKey.FromFile(KeyFile).Sign(new { });

        SigningKey.FromFile(KeyFile).Verified(jws).Should().NotBeNull();
        SigningKey.FromFile(KeyFile + ".other").Verified(jws).Should().BeNull();
    }

    [Fact]
    public void A_file_that_holds_no_key_stops_the_host()
    {
        File.WriteAllText(KeyFile, "bm8ga2V5");
        FluentActions.Invoking(() => SigningKey.FromFile(KeyFile)).Should().Throw<InvalidDataException>().WithMessage($"*{KeyFile}*P-256*");
    }

    public void Dispose() => _folder.Dispose();

    private static string Encoded(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
