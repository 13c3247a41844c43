using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The documents of one read model, folded from the log stream by stream: one document is in memory at a time.</summary>
internal abstract class RebuiltDocuments
{
    /// <summary>The position up to which events were taken in.</summary>
    public long Position { get; private protected set; }

    /// <summary>How many events changed a document.</summary>
    public long Events { get; private protected set; }

    /// <summary>How many documents there are.</summary>
    public int Count { get; private protected set; }

    /// <summary>No documents yet of a read model.</summary>
    public static RebuiltDocuments Of(ReadModelType model, EventTypes types, StoredEvents stored) =>
        (RebuiltDocuments)Activator.CreateInstance(typeof(FoldedFrom<,>).MakeGenericType(model.Type, model.StateType), types, stored)!;

    /// <summary>The documents of the streams that have changed since <see cref="Position"/>, in the form in which they are stored.</summary>
    /// <param name="events">Those streams, one after the other, each from its beginning.</param>
    /// <param name="upTo">The position up to which they are given.</param>
    /// <param name="progress">Told how far it is, at every few thousand events.</param>
    public abstract IAsyncEnumerable<RebuiltDocument> Fold(IAsyncEnumerable<StoredEvent> events, long upTo, IProgress<RebuildProgress>? progress);

    private sealed class FoldedFrom<TDocument, TState>(EventTypes types, StoredEvents stored) : RebuiltDocuments where TDocument : IReadModel<TDocument, TState>
    {
        private const int ProgressEvery = 5_000;
        private readonly string _dotnetType = typeof(TDocument).FullName!;
        private readonly Dictionary<string, bool> _mayConcern = [];

        public override async IAsyncEnumerable<RebuiltDocument> Fold(IAsyncEnumerable<StoredEvent> events, long upTo, IProgress<RebuildProgress>? progress)
        {
            var (after, reached, folded) = (Position, Position, default(Folded?));
            await foreach (var @event in events.ConfigureAwait(false))
            {
                var isNew = @event.Position > after;
                if (isNew && ++reached % ProgressEvery == 0) progress?.Report(new(reached, upTo));
                if (LatestOf(@event) is not { } latest) continue;
                if (isNew) Events++;
                var begins = folded is not { } last || last.At.Stream != @event.Stream;
                if (begins && folded is { } done) yield return Stored(done);
                if (begins && isNew) Count++;
                folded = new((begins ? TDocument.Initial(@event.Stream) : folded!.Value.Document).Evolve(StoredEvents.RecordedOf(@event, latest)), @event);
            }
            if (folded is { } end) yield return Stored(end);
            Position = upTo;
            progress?.Report(new(upTo, upTo));
        }

        /// <summary>An event in today's form; nothing for another state's. Of an earlier form only its latest form can tell.</summary>
        private IEvent<TState>? LatestOf(StoredEvent @event)
        {
            if (!_mayConcern.TryGetValue(@event.Type, out var mayConcern))
                _mayConcern[@event.Type] = mayConcern = types.Of(@event.Type) is var type && (typeof(IEvent<TState>).IsAssignableFrom(type) || typeof(IOldEvent).IsAssignableFrom(type));
            return mayConcern ? stored.Latest(@event) as IEvent<TState> : null;
        }

        private RebuiltDocument Stored(Folded folded) =>
            new(folded.At.Stream, JsonSerializer.SerializeToUtf8Bytes(folded.Document, StoredJson.Options), folded.At.Version, _dotnetType, folded.At.Time);

        private readonly record struct Folded(TDocument Document, StoredEvent At);
    }
}

/// <summary>A document as its table keeps it.</summary>
internal readonly record struct RebuiltDocument(Guid Id, byte[] Data, long Version, string DotnetType, DateTimeOffset Time);
