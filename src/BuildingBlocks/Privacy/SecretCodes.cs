using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Codes that let whoever holds one reach one thing, without an account: 80 bits made from the thing's id under the master key. They
/// cannot be guessed, and nothing of them is stored. In its place its holder may choose one, of which a keyed hash is kept.
/// </summary>
/// <param name="key">The master key.</param>
public sealed class SecretCodes(MasterKey key)
{
    /// <summary>Crockford's base 32: no I, L, O or U, so that it survives handwriting and the telephone.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;

    /// <summary>The code of a thing, as people write it: <c>7F3K-9Q2M-4XVB-0T6H</c>.</summary>
    /// <param name="purpose">What the code is good for; other purposes give other codes.</param>
    /// <param name="id">The thing.</param>
    public string Of(string purpose, Guid id)
    {
        var hash = key.HashOf(Encoding.UTF8.GetBytes($"code|{purpose}|{id}"));
        var letters = new char[Length];
        for (var i = 0; i < Length; i++)
        {
            // Five bits a letter, the highest first; they may lie across two bytes.
            var (at, shift) = (i * 5 / 8, 11 - i * 5 % 8);
            letters[i] = Alphabet[(hash[at] << 8 | hash[at + 1]) >> shift & 31];
        }
        return string.Join('-', letters.Chunk(4).Select(four => new string(four)));
    }

    /// <summary>A secret of 256 bits for a thing, to be shared with one machine: made like a code, and as little of it is stored.</summary>
    /// <param name="purpose">What it is good for; other purposes give other secrets.</param>
    /// <param name="id">The thing.</param>
    public byte[] SecretOf(string purpose, Guid id) => key.HashOf(Encoding.UTF8.GetBytes($"secret|{purpose}|{id}"));

    /// <summary>Whether somebody gave the code of a thing. Takes the same time however much of it is right.</summary>
    /// <param name="purpose">What the code should be good for.</param>
    /// <param name="id">The thing.</param>
    /// <param name="given">As it was typed: hyphens, blanks and case do not count, and O, I and L are read as 0, 1 and 1.</param>
    public bool Matches(string purpose, Guid id, string given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var right = Of(purpose, id).Replace("-", "", StringComparison.Ordinal);
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(AsRead(given))), SHA256.HashData(Encoding.UTF8.GetBytes(right)));
    }

    /// <summary>What is kept of a code that somebody chose: a hash under the master key, from which nobody without that key can guess it.</summary>
    /// <param name="purpose">What the code is good for.</param>
    /// <param name="id">The thing.</param>
    /// <param name="chosen">The code, which is read as <see cref="Matches"/> reads one.</param>
    public string HashOf(string purpose, Guid id, string chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return Base64Url.EncodeToString(key.HashOf(Encoding.UTF8.GetBytes($"chosen code|{purpose}|{id}|{AsRead(chosen)}")));
    }

    /// <summary>Whether somebody gave the code that was chosen. Takes the same time however much of it is right.</summary>
    /// <param name="purpose">What the code should be good for.</param>
    /// <param name="id">The thing.</param>
    /// <param name="given">As it was typed.</param>
    /// <param name="hash">What <see cref="HashOf"/> answered for the chosen one.</param>
    public bool MatchesHash(string purpose, Guid id, string given, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(HashOf(purpose, id, given)), Encoding.UTF8.GetBytes(hash));

    private static string AsRead(string typed) =>
        new([.. typed.ToUpperInvariant().Where(c => c is not ('-' or ' ')).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c })]);
}
