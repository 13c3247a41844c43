using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The key that wraps the persons' keys. It never leaves the host; all hosts of one platform share it.</summary>
public sealed class MasterKey
{
    private const int Length = 32;
    private readonly byte[] _key;

    private readonly byte[] _hashKey;

    private MasterKey(byte[] key) => (_key, _hashKey) = (key, HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, info: "request hash"u8.ToArray()));

    /// <summary>By which it is known without being shown.</summary>
    public string Commitment => CommitmentOf(_key);

    /// <summary>Reads the key file; where there is none yet, makes one that only this user can read.</summary>
    /// <param name="path">The file: 32 bytes in base64.</param>
    public static MasterKey FromFile(string path)
    {
        var key = Convert.FromBase64String(SecretFile.ReadOrMake(path, () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length))));
        return key.Length == Length ? new(key) : throw new InvalidDataException($"The master key in {path} must be {Length} bytes in base64.");
    }

    /// <summary>A keyed hash (HMAC-SHA-256): whoever has the hash and not this key cannot guess what was hashed.</summary>
    internal byte[] HashOf(ReadOnlySpan<byte> content) => HMACSHA256.HashData(_hashKey, content);

    /// <summary>A key for one purpose; from it nobody comes back to this one, nor to that of another purpose.</summary>
    internal byte[] KeyFor(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, Length, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>Wraps a person's key, bound to the person.</summary>
    internal byte[] Wrap(Guid person, byte[] key) => Aes.Seal(_key, key, person.ToByteArray(bigEndian: true));

    /// <summary>Unwraps a person's key.</summary>
    internal byte[] Unwrap(Guid person, byte[] wrapped) => Aes.Open(_key, wrapped, person.ToByteArray(bigEndian: true));

    /// <summary>Commitment to a key: AES-GCM alone would let one ciphertext open under two keys.</summary>
    internal static string CommitmentOf(byte[] key) => Base64Url.EncodeToString(SHA256.HashData([.. "creation-platform key commitment"u8, .. key]));
}

/// <summary>AES-256-GCM with a random 96-bit nonce in front and the 128-bit tag behind.</summary>
internal static class Aes
{
    private const int Nonce = 12, Tag = 16;

    /// <summary>Nonce, ciphertext and tag.</summary>
    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> associated)
    {
        var box = new byte[Nonce + plain.Length + Tag];
        RandomNumberGenerator.Fill(box.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(box.AsSpan(0, Nonce), plain, box.AsSpan(Nonce, plain.Length), box.AsSpan(Nonce + plain.Length), associated);
        return box;
    }

    /// <summary>The plain bytes.</summary>
    /// <exception cref="CryptographicException">Another key, other associated data, or changed bytes.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated)
    {
        var plain = new byte[box.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(box[..Nonce], box[Nonce..^Tag], box[^Tag..], plain, associated);
        return plain;
    }
}
