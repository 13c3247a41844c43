using System.Text.Json.Serialization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// A personal value, or free text about a person. In the log and in documents it stands encrypted under that person's key;
/// when the key is destroyed it is gone everywhere, and no hash changes.
/// </summary>
/// <remarks>
/// A rule makes an open one with <see cref="Sealed.For{T}"/>; the command handler closes it after the decision, before
/// anything is written. An open one cannot be written, and a closed one shows nothing.
/// </remarks>
/// <typeparam name="T">The type of the value, usually <see cref="string"/>.</typeparam>
public sealed class Sealed<T> : ISealed
{
    private readonly T? _open;

    internal Sealed(Guid person, T open) => (Person, _open) = (person, open);

    internal Sealed(SealedBox box) => (Person, Box) = (box.Person, box);

    /// <summary>Whose key closes it.</summary>
    public Guid Person { get; }

    /// <summary>The closed form; none while it is still open.</summary>
    internal SealedBox? Box { get; private set; }

    SealedBox? ISealed.Box => Box;

    Guid ISealed.Person => Person;

    object? ISealed.OpenValue => _open;

    Type ISealed.ValueType => typeof(T);

    void ISealed.Close(SealedBox box) => Box = box;

    /// <summary>Says whose it is, never what.</summary>
    public override string ToString() => $"sealed for {Person}";
}

/// <summary>Makes sealed values.</summary>
public static class Sealed
{
    /// <summary>A value to be sealed under a person's key.</summary>
    /// <param name="person">The person, by the id that this module gave.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">Its type.</typeparam>
    public static Sealed<T> For<T>(Guid person, T value) => new(person, value);

    /// <summary>A value to be sealed, or nothing where there is none.</summary>
    /// <param name="person">The person.</param>
    /// <param name="value">The value, or nothing.</param>
    public static Sealed<string>? ForOptional(Guid person, string? value) => value is null ? null : new(person, value);
}

/// <summary>What the sealer sees of a sealed value, whatever its type.</summary>
internal interface ISealed
{
    Guid Person { get; }
    SealedBox? Box { get; }
    object? OpenValue { get; }
    Type ValueType { get; }
    void Close(SealedBox box);
}

/// <summary>
/// The stored form of a sealed value. Event id and field path are the associated data of the encryption, so it cannot be moved
/// to another event or field unseen.
/// </summary>
/// <param name="Person">Whose key.</param>
/// <param name="Event">The event that carries it.</param>
/// <param name="Field">The path of the field inside that event's data.</param>
/// <param name="Key">Commitment to the key: SHA-256 over a label and the key, base64url. AES-GCM alone does not commit to its key.</param>
/// <param name="Nonce">96 random bits, base64url.</param>
/// <param name="Text">Ciphertext and 128-bit tag, base64url.</param>
internal sealed record SealedBox(
    [property: JsonPropertyName(SealedBox.Mark)] Guid Person, Guid Event, string Field, string Key, string Nonce, string Text)
{
    /// <summary>The member by which a sealed value is known wherever it stands.</summary>
    public const string Mark = "sealedFor";
}
