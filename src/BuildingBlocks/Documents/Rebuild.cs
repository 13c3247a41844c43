using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Builds a read model anew from the log while the platform serves: side by side into a second table, compared with the one in use,
/// and switched by name. Readers never fail; appends wait for the last moment only.
/// </summary>
/// <param name="log">The log.</param>
/// <param name="types">Which class stands for which stored name.</param>
/// <param name="stored">Events from their stored form.</param>
/// <param name="models">The read models' tables.</param>
public sealed class Rebuilding(EventLog log, EventTypes types, StoredEvents stored, ReadModels models)
{
    /// <summary>Builds a read model anew. PostgreSQL sorts the log by stream; in memory are one document at a time, and those that change meanwhile.</summary>
    /// <param name="readModel">The document's class.</param>
    /// <param name="keepWhenDifferent">Leaves the table in use as it is when it differs from what the log says, for somebody to look into.</param>
    /// <param name="progress">Told how far it is, at every few thousand events.</param>
    /// <param name="cancel">Gives up; the table in use stays as it was.</param>
    /// <returns>How many there were, and which documents did not say what the log says.</returns>
    /// <exception cref="RebuildUnderWayException">Somebody else is rebuilding it.</exception>
    /// <exception cref="GapInLogException">A position is missing in the log.</exception>
    public async Task<RebuildReport> Rebuild(
        Type readModel, bool keepWhenDifferent = false, IProgress<RebuildProgress>? progress = null, CancellationToken cancel = default)
    {
        var model = models.Of(readModel);
        var documents = RebuiltDocuments.Of(model, types, stored);
        await using var next = await NextTable.Create(log.Database, model.Table, cancel).ConfigureAwait(false);

        var published = await log.Published(cancel).ConfigureAwait(false);
        await next.Copy(documents.Fold(log.ScanStreams(0, published, cancel: cancel), published, progress), cancel).ConfigureAwait(false);

        // What came meanwhile, and the comparison, in one snapshot: there the table in use stands exactly at the log's size.
        var differing = await next.InOneSnapshot(async (connection, size) =>
        {
            await TakeInWhatCame(connection, size).ConfigureAwait(false);
            return await next.Differing(cancel).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
        if (differing.Count > 0 && keepWhenDifferent) return Report(switched: false);

        await next.Switch(TakeInWhatCame, cancel).ConfigureAwait(false);
        return Report(switched: true);

        async Task TakeInWhatCame(NpgsqlConnection connection, long size)
        {
            var changed = await documents.Fold(log.ScanStreams(documents.Position, size, connection, cancel), size, progress).ToListAsync(cancel).ConfigureAwait(false);
            await next.Store(changed, cancel).ConfigureAwait(false);
        }

        RebuildReport Report(bool switched) => new(model.Table, documents.Position, documents.Events, documents.Count, differing, switched);
    }
}

/// <summary>How far a rebuild is.</summary>
/// <param name="Events">How many events were looked at.</param>
/// <param name="Of">How many there are to look at.</param>
public readonly record struct RebuildProgress(long Events, long Of);

/// <summary>What a rebuild found and did.</summary>
/// <param name="Table">The read model's table.</param>
/// <param name="Position">The position of the log up to which it was built.</param>
/// <param name="Events">How many events it was built from; other states' events are passed over.</param>
/// <param name="Documents">How many documents there are.</param>
/// <param name="Differing">Ids of documents that were missing, should not have been there, or did not say what the log says.</param>
/// <param name="Switched">Whether the new table is in use.</param>
public sealed record RebuildReport(string Table, long Position, long Events, int Documents, IReadOnlyList<Guid> Differing, bool Switched);

/// <summary>A read model is being rebuilt already.</summary>
/// <param name="table">Its table.</param>
public sealed class RebuildUnderWayException(string table) : InvalidOperationException($"{table} is being rebuilt already.");
