using System.Buffers.Binary;
using System.Globalization;

namespace CreationPlatform.Petitions;

/// <summary>
/// The number people use: year, division code and six characters, as in <c>2026-530102001001-7F3K9Q</c>. It tells nobody how many
/// petitions there are.
/// </summary>
internal static class PetitionNumber
{
    /// <summary>Crockford's base 32: no I, L, O or U, so that it survives handwriting and the telephone.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>
    /// Under what a number of the official system is unique. Numbers of accusations stand apart, each beside the unit accused: nobody
    /// who must not know of one learns of it from a number that is taken.
    /// </summary>
    public static (string Kind, string Key) External(string number, string? accused) =>
        accused is null ? ("petitions.external-number", number) : ("petitions.accusation-number", $"{accused}/{number}");

    public static string Of(int year, string community, Guid id)
    {
        var bits = BinaryPrimitives.ReadUInt32BigEndian(id.ToByteArray(bigEndian: true));
        var letters = new string([.. Enumerable.Range(0, 6).Select(i => Alphabet[(int)(bits >> 5 * i & 31)])]);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{community}-{letters}");
    }
}
