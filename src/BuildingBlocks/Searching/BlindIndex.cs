using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Words as the index of one module keeps them: 64 bits of HMAC-SHA-256 under a key that only the host has. Equal words give equal numbers,
/// and nothing else can be learnt from one.
/// </summary>
internal sealed class BlindIndex
{
    private readonly byte[] _key;

    /// <summary>The index of a module.</summary>
    /// <param name="master">From which its key comes.</param>
    /// <param name="schema">The module's schema: no two modules can be joined by their indexes.</param>
    public BlindIndex(MasterKey master, string schema) => _key = master.KeyFor($"search index of {schema}");

    /// <summary>The numbers of these words, each once, in ascending order: nothing is left of how often or where they stood.</summary>
    public long[] Of(IEnumerable<string> words) => [.. words.Distinct().Select(Of).Distinct().Order()];

    private long Of(string word)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(word), hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
