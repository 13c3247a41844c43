using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Files in PostgreSQL, in chunks that are sealed one by one under a person's key: neither side holds a whole file in memory, and erasing
/// the person erases the files. A file shows nowhere until an event cites it.
/// </summary>
/// <param name="log">The database in which the chunks stand beside the log.</param>
/// <param name="keys">The persons' keys.</param>
/// <param name="clock">Server time.</param>
public sealed class AttachmentStore(EventLog log, PersonKeys keys, TimeProvider clock)
{
    /// <summary>The largest file, in bytes: 20 MB.</summary>
    public const long Largest = 20L * 1024 * 1024;

    /// <summary>The kind of the reservation by which an event cites a file: its key is the file's id. What holds none is swept away.</summary>
    public const string Citation = "attachment";

    internal const int ChunkSize = 256 * 1024;
    private const long MostInADay = 500L * 1024 * 1024;

    /// <summary>Takes a file in, chunk by chunk as it comes. When it is refused, or breaks off, nothing of it stays.</summary>
    /// <param name="id">Its id. A file that was taken in under it before is not stored again.</param>
    /// <param name="person">Under whose key it is sealed.</param>
    /// <param name="countedFor">Whose limit of a day it counts for, usually an account.</param>
    /// <param name="name">The name that its sender gives.</param>
    /// <param name="content">Read once, to its end or to where it is refused.</param>
    /// <param name="cancel">Breaks off.</param>
    /// <returns>The file and whether it is new, or why it is refused.</returns>
    internal async Task<(Attachment? File, bool IsNew, Refusal? Refusal)> TakeIn(
        Guid id, Guid person, string countedFor, string? name, Stream content, CancellationToken cancel)
    {
        if (FileName.Clean(name) is null) return (null, false, AttachmentRefusals.PoisonedName);
        if (await keys.GetOrMake(person).ConfigureAwait(false) is not { } key) return (null, false, PlatformRefusals.PersonErased);
        if (await KindOf(id).ConfigureAwait(false) is { } kind)
        {
            var (again, refused) = await Read(id, name!, content, (_, _) => Task.CompletedTask, _ => Task.FromResult<AttachmentKind?>(kind), cancel).ConfigureAwait(false);
            return (again, false, refused);
        }
        await Delete(id).ConfigureAwait(false);
        Attachment? file = null;
        try
        {
            (file, var refusal) = await Read(
                id, name!, content, (number, chunk) => Store(id, number, Aes.Seal(key, chunk.Span, Associated(id, number))),
                size => OfficeContainer.KindOf(new StoredContent((number, c) => Chunk(id, key, number, c), size), cancel), cancel).ConfigureAwait(false);
            if (file is not null && !await Count(file, person, countedFor).ConfigureAwait(false)) (file, refusal) = (null, AttachmentRefusals.DayIsFull);
            return (file, file is not null, refusal);
        }
        finally
        {
            if (file is null) await Delete(id).ConfigureAwait(false);
        }
    }

    /// <summary>Takes in files that come together with the command that cites them: all of them, or none.</summary>
    /// <param name="person">Under whose key they are sealed.</param>
    /// <param name="countedFor">Whose limit of a day they count for.</param>
    /// <param name="files">Their senders' names for them, and their contents, each read once.</param>
    /// <param name="cancel">Breaks off.</param>
    /// <returns>The files, or why one of them is refused.</returns>
    public async Task<(IReadOnlyList<Attachment>? Files, Refusal? Refusal)> TakeIn(
        Guid person, string countedFor, IEnumerable<(string? Name, Stream Content)> files, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (taken, complete) = (new List<Attachment>(), false);
        try
        {
            foreach (var (name, content) in files)
            {
                var (file, _, refusal) = await TakeIn(Guid.NewGuid(), person, countedFor, name, content, cancel).ConfigureAwait(false);
                if (file is null) return (null, refusal);
                taken.Add(file);
            }
            complete = true;
            return (taken, null);
        }
        finally
        {
            if (!complete) await Delete(taken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes files that no event came to cite.</summary>
    /// <param name="files">The files.</param>
    public async Task Delete(IEnumerable<Attachment> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files) await Delete(file.Id).ConfigureAwait(false);
    }

    /// <summary>Sends a file's content, opened chunk by chunk.</summary>
    /// <param name="file">The file as its event describes it.</param>
    /// <param name="to">Where to.</param>
    /// <param name="cancel">Breaks off.</param>
    /// <exception cref="InvalidDataException">What is stored is not what the event describes: the receiver must not take it for complete.</exception>
    internal async Task Send(Attachment file, Stream to, CancellationToken cancel)
    {
        var key = await KeyOf(file.Id).ConfigureAwait(false) ?? throw new InvalidDataException($"The key of attachment {file.Id} is gone.");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var number = 0; (long)number * ChunkSize < file.Size; number++)
        {
            var chunk = await Chunk(file.Id, key, number, cancel).ConfigureAwait(false);
            hash.AppendData(chunk);
            await to.WriteAsync(chunk, cancel).ConfigureAwait(false);
        }
        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != file.Sha256) throw new InvalidDataException($"Attachment {file.Id} is not the file of its event.");
    }

    /// <summary>
    /// Deletes files that no event cites, because an upload broke off or its host died before the event; and files of erased persons that were
    /// on their way while <see cref="Erasure"/> deleted the others.
    /// </summary>
    /// <param name="olderThan">Younger ones may be on their way to their event.</param>
    /// <param name="cancel">Gives up; nothing is deleted then.</param>
    /// <returns>How many there were.</returns>
    public async Task<int> DeleteOrphans(DateTimeOffset olderThan, CancellationToken cancel = default)
    {
        await using var command = log.Database.CreateCommand("""
            with orphan as (
              select attachment as id from attachments.chunk where number = 0 and stored_at < $1
                 and not exists (select from platform.reservation where kind = $2 and key = attachment::text)
              union select a.id from attachments.attachment a join platform.erased_person e on e.person = a.person),
            counted as (delete from attachments.attachment a using orphan where a.id = orphan.id),
            stored as (delete from attachments.chunk c using orphan where c.attachment = orphan.id)
            select count(*)::int from orphan
            """);
        command.Parameters.Add(new() { Value = olderThan.UtcDateTime });
        command.Parameters.Add(new() { Value = Citation });
        return (int)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    /// <summary>Deletes all files of a person. Their events stay, with size and SHA-256.</summary>
    internal async Task Forget(Guid person)
    {
        await using var command = log.Database.CreateCommand("""
            with counted as (delete from attachments.attachment where person = $1 returning id)
            delete from attachments.chunk c using counted where c.attachment = counted.id
            """);
        command.Parameters.Add(new() { Value = person });
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    /// <summary>Deletes a file that no event came to cite.</summary>
    internal async Task Delete(Guid id)
    {
        await using var command = log.Database.CreateCommand(
            "with counted as (delete from attachments.attachment where id = $1) delete from attachments.chunk where attachment = $1");
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    /// <summary>Reads a file once, keeps its chunks, and says what it is.</summary>
    private static async Task<(Attachment?, Refusal?)> Read(
        Guid id, string name, Stream content, Func<int, ReadOnlyMemory<byte>, Task> keep, Func<long, Task<AttachmentKind?>> insideOf, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, size, kind, text) = (new byte[ChunkSize], 0L, default(AttachmentKind?), default(FileContent.TextCheck?));
        for (var number = 0; ; number++)
        {
            var chunk = buffer.AsMemory(0, await content.ReadAtLeastAsync(buffer, ChunkSize, throwOnEndOfStream: false, cancel).ConfigureAwait(false));
            size += chunk.Length;
            if (size == 0) return (null, AttachmentRefusals.Empty);
            if (size > Largest) return (null, AttachmentRefusals.TooLarge);
            if (number == 0 && (kind = FileContent.KindOf(chunk.Span)) is AttachmentKind.Text) text = new();
            var isLast = chunk.Length < ChunkSize;
            if (kind is null || text?.Holds(chunk.Span, isLast) == false) return (null, AttachmentRefusals.KindNotAllowed);
            hash.AppendData(chunk.Span);
            if (chunk.Length > 0) await keep(number, chunk).ConfigureAwait(false);
            if (isLast) break;
        }
        if (kind is AttachmentKind.Docx && (kind = await insideOf(size).ConfigureAwait(false)) is null) return (null, AttachmentRefusals.UnsafeContainer);
        return (new(id, FileName.Clean(name, kind.Value)!, size, Convert.ToHexStringLower(hash.GetHashAndReset()), kind.Value), null);
    }

    /// <summary>Counts a file for its day; not when the day is full. Uploads for the same account take turns here.</summary>
    private async Task<bool> Count(Attachment file, Guid person, string countedFor)
    {
        await using var batch = log.Database.CreateBatch();
        batch.BatchCommands.Add(new("select pg_advisory_xact_lock(hashtextextended($1, 0))") { Parameters = { new() { Value = $"attachments of {countedFor}" } } });
        batch.BatchCommands.Add(new("""
            insert into attachments.attachment (id, person, counted_for, day, size, sha256, kind) select $1, $2, $3, $4, $5, $6, $7
             where (select coalesce(sum(size), 0) from attachments.attachment where counted_for = $3 and day = $4) + $5 <= $8
            """)
        {
            Parameters =
            {
                new() { Value = file.Id }, new() { Value = person }, new() { Value = countedFor }, new() { Value = ChinaTime.DateOf(clock.GetUtcNow()) },
                new() { Value = file.Size }, new() { Value = file.Sha256 }, new() { Value = file.Kind.ToString() }, new() { Value = MostInADay },
            },
        });
        await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
        return batch.BatchCommands[1].RecordsAffected == 1;
    }

    private async Task Store(Guid id, int number, byte[] box)
    {
        await using var command = log.Database.CreateCommand("insert into attachments.chunk (attachment, number, sealed, stored_at) values ($1, $2, $3, $4)");
        foreach (var value in (object[])[id, number, box, clock.GetUtcNow().UtcDateTime]) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private async Task<byte[]> Chunk(Guid id, byte[] key, int number, CancellationToken cancel)
    {
        await using var command = log.Database.CreateCommand("select sealed from attachments.chunk where attachment = $1 and number = $2");
        foreach (var value in (object[])[id, number]) command.Parameters.Add(new() { Value = value });
        var box = (byte[]?)await command.ExecuteScalarAsync(cancel).ConfigureAwait(false) ?? throw new InvalidDataException($"Chunk {number} of attachment {id} is missing.");
        return Aes.Open(key, box, Associated(id, number));
    }

    private async Task<AttachmentKind?> KindOf(Guid id) =>
        await Column(id, "kind").ConfigureAwait(false) is string kind ? Enum.Parse<AttachmentKind>(kind) : null;

    private async Task<byte[]?> KeyOf(Guid id) =>
        await Column(id, "person").ConfigureAwait(false) is Guid person ? (await keys.Find([person]).ConfigureAwait(false)).GetValueOrDefault(person) : null;

    private async Task<object?> Column(Guid id, string column)
    {
        await using var command = log.Database.CreateCommand($"select {column} from attachments.attachment where id = $1");
        command.Parameters.Add(new() { Value = id });
        return await command.ExecuteScalarAsync().ConfigureAwait(false);
    }

    /// <summary>What a chunk is bound to: it opens nowhere else.</summary>
    private static byte[] Associated(Guid id, int number) => Encoding.UTF8.GetBytes($"{id}|{number}");
}
