using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Closes sealed values after a decision, and opens them for a reader who may see them.</summary>
/// <param name="keys">The persons' keys.</param>
public sealed class Sealer(PersonKeys keys)
{
    /// <summary>Closes every sealed value of an event under its person's key, which is committed before this returns.</summary>
    /// <exception cref="PersonErasedException">The person's key was destroyed.</exception>
    internal async ValueTask Close(Guid eventId, IEvent @event)
    {
        if (!SealedFields.CanBeIn(@event.GetType())) return;
        foreach (var (path, value) in SealedFields.Of(@event))
        {
            if (value.Box is not null) continue;
            var key = await keys.GetOrMake(value.Person).ConfigureAwait(false) ?? throw new PersonErasedException(value.Person);
            var plain = JsonSerializer.SerializeToUtf8Bytes(value.OpenValue, value.ValueType, StoredJson.Options);
            var box = Aes.Seal(key, plain, Associated(eventId, path));
            value.Close(new(value.Person, eventId, path, MasterKey.CommitmentOf(key), Base64Url.EncodeToString(box.AsSpan(0, 12)), Base64Url.EncodeToString(box.AsSpan(12))));
        }
    }

    /// <summary>
    /// A document with its sealed values opened: each stands there in the clear, or null where the person was erased.
    /// </summary>
    /// <param name="document">JSON in UTF-8.</param>
    /// <param name="reading">Says of the persons and fields what the log of readings is to hold before anything is opened; when it fails, nothing is.</param>
    internal async Task<JsonNode> Open(ReadOnlyMemory<byte> document, Func<IReadOnlyCollection<Guid>, IReadOnlyCollection<string>, IEnumerable<NpgsqlBatchCommand>> reading)
    {
        var root = JsonNode.Parse(document.Span)!;
        var boxes = BoxesIn(root);
        if (boxes.Count == 0) return root;
        var found = await keys.Find(PersonsOf(boxes), reading(PersonsOf(boxes), FieldsOf(boxes))).ConfigureAwait(false);
        foreach (var (node, box) in boxes) node.ReplaceWith(found.TryGetValue(box.Person, out var key) ? JsonNode.Parse(Plain(key, box)) : null);
        return root;
    }

    /// <summary>The sealed values of several documents, each with the path of its field; without those of erased persons.</summary>
    /// <param name="documents">Id and JSON in UTF-8.</param>
    /// <param name="reading">Says, of each document that holds any, what the log of readings is to hold before anything is opened; when it fails, nothing is.</param>
    internal async Task<IReadOnlyDictionary<Guid, IReadOnlyList<(string Field, JsonElement Value)>>> OpenFields(
        IReadOnlyCollection<(Guid Id, ReadOnlyMemory<byte> Json)> documents, Func<IReadOnlyCollection<(Guid Id, IReadOnlyCollection<Guid> Persons, IReadOnlyCollection<string> Fields)>, IEnumerable<NpgsqlBatchCommand>> reading)
    {
        var boxes = documents.Select(d => (d.Id, Boxes: BoxesIn(JsonNode.Parse(d.Json.Span)!))).Where(d => d.Boxes.Count > 0).ToArray();
        if (boxes.Length == 0) return new Dictionary<Guid, IReadOnlyList<(string, JsonElement)>>();
        var found = await keys.Find(
            [.. boxes.SelectMany(d => PersonsOf(d.Boxes)).Distinct()], reading([.. boxes.Select(d => (d.Id, PersonsOf(d.Boxes), FieldsOf(d.Boxes)))])).ConfigureAwait(false);
        return boxes.ToDictionary(d => d.Id, IReadOnlyList<(string, JsonElement)> (d) =>
            [.. d.Boxes.Where(b => found.ContainsKey(b.Box.Person)).Select(b => (b.Node.GetPath()[2..], JsonDocument.Parse(Plain(found[b.Box.Person], b.Box)).RootElement))]);
    }

    /// <summary>Documents about one person with their sealed values opened, for that person. Reading is not logged: nobody else reads.</summary>
    /// <param name="documents">JSON in UTF-8.</param>
    public Task<JsonNode> OpenToThePerson(ReadOnlyMemory<byte> documents) => Open(documents, static (_, _) => []);

    /// <summary>The sealed values in a document, each where it stands.</summary>
    internal static List<(JsonObject Node, SealedBox Box)> BoxesIn(JsonNode root)
    {
        var boxes = new List<(JsonObject, SealedBox)>();
        Find(root, boxes);
        return boxes;
    }

    private static IReadOnlyCollection<Guid> PersonsOf(IEnumerable<(JsonObject Node, SealedBox Box)> boxes) => [.. boxes.Select(b => b.Box.Person).Distinct()];

    private static IReadOnlyCollection<string> FieldsOf(IEnumerable<(JsonObject Node, SealedBox Box)> boxes) => [.. boxes.Select(b => b.Node.GetPath()[2..])];

    /// <summary>The plain JSON of a closed value.</summary>
    /// <exception cref="CryptographicException">Moved from another event or field, changed, or sealed under another key.</exception>
    internal static byte[] Plain(byte[] key, SealedBox box) =>
        box.Key == MasterKey.CommitmentOf(key)
            ? Aes.Open(key, [.. Base64Url.DecodeFromChars(box.Nonce), .. Base64Url.DecodeFromChars(box.Text)], Associated(box.Event, box.Field))
            : throw new CryptographicException("The value was sealed under another key than this person's.");

    /// <summary>Closes bytes that are kept outside the log, under a key made for them, which is committed before this returns.</summary>
    /// <param name="key">The key's id. Once its key was destroyed, an id is never used again.</param>
    /// <param name="place">What they are and where they stand: only there do they open.</param>
    /// <param name="content">The bytes.</param>
    /// <exception cref="PersonErasedException">The key was destroyed.</exception>
    public async Task<byte[]> Close(Guid key, string place, ReadOnlyMemory<byte> content) =>
        Aes.Seal(await keys.GetOrMake(key).ConfigureAwait(false) ?? throw new PersonErasedException(key), content.Span, Encoding.UTF8.GetBytes(place));

    /// <summary>Opens what <see cref="Close(Guid, string, ReadOnlyMemory{byte})"/> closed. Reading is not logged: this is for what somebody wrote himself.</summary>
    /// <param name="key">The key's id.</param>
    /// <param name="place">The same place.</param>
    /// <param name="closed">The closed bytes.</param>
    /// <returns>The bytes; nothing when the key was destroyed.</returns>
    /// <exception cref="CryptographicException">They were changed, or stood elsewhere.</exception>
    public async Task<byte[]?> Open(Guid key, string place, byte[] closed) =>
        (await keys.Find([key]).ConfigureAwait(false)).TryGetValue(key, out var found) ? Aes.Open(found, closed, Encoding.UTF8.GetBytes(place)) : null;

    /// <summary>
    /// Opens a value for an act of the platform's own, such as sending a message to an address, or for the account whose own it is. Nobody
    /// else is shown it; for readers there is <see cref="DocumentStore"/>, which logs the reading.
    /// </summary>
    /// <param name="value">A closed value, from a document.</param>
    /// <returns>The value; nothing when its key was destroyed.</returns>
    /// <exception cref="CryptographicException">It was changed, or stood elsewhere.</exception>
    public async Task<T?> Open<T>(Sealed<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var box = value.Box ?? throw new InvalidOperationException("The value is still open.");
        return (await keys.Find([box.Person]).ConfigureAwait(false)).TryGetValue(box.Person, out var key) ? JsonSerializer.Deserialize<T>(Plain(key, box), StoredJson.Options) : default;
    }

    /// <summary>An id for the key of something personal that stands in no event. It never comes again, so no destroyed key is met anew.</summary>
    public static Guid NewKeyId() => Guid.NewGuid();

    /// <summary>Destroys a key under which such bytes were closed: they never open again, wherever a copy of them is left.</summary>
    /// <param name="key">The key's id.</param>
    public Task Destroy(Guid key) => keys.Destroy(key);

    private static byte[] Associated(Guid eventId, string path) => Encoding.UTF8.GetBytes($"{eventId}|{path}");

    private static void Find(JsonNode? node, List<(JsonObject, SealedBox)> boxes)
    {
        switch (node)
        {
            case JsonObject sealedValue when sealedValue.ContainsKey(SealedBox.Mark):
                boxes.Add((sealedValue, sealedValue.Deserialize<SealedBox>(StoredJson.Options)!));
                break;
            case JsonObject members:
                foreach (var (_, member) in members) Find(member, boxes);
                break;
            case JsonArray items:
                foreach (var item in items) Find(item, boxes);
                break;
        }
    }
}
