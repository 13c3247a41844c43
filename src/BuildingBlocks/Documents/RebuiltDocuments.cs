using System.Runtime.InteropServices;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The documents of one read model in memory, folded from the log event by event.</summary>
internal abstract class RebuiltDocuments
{
    private const int ProgressEvery = 5_000;

    /// <summary>The position up to which events were taken in.</summary>
    public long Position { get; private set; }

    /// <summary>How many events changed a document.</summary>
    public long Events { get; private set; }

    /// <summary>How many documents there are.</summary>
    public abstract int Count { get; }

    /// <summary>No documents yet of a read model.</summary>
    public static RebuiltDocuments Of(ReadModelType model, EventTypes types, StoredEvents stored) =>
        (RebuiltDocuments)Activator.CreateInstance(typeof(FoldedFrom<,>).MakeGenericType(model.Type, model.StateType), types, stored)!;

    /// <summary>Takes in further events, in their order.</summary>
    public async Task TakeIn(IAsyncEnumerable<StoredEvent> events, long upTo, IProgress<RebuildProgress>? progress)
    {
        await foreach (var stored in events.ConfigureAwait(false))
        {
            if (TakeIn(stored)) Events++;
            Position = stored.Position;
            if (Position % ProgressEvery == 0 || Position == upTo) progress?.Report(new(Position, upTo));
        }
    }

    /// <summary>The documents that have changed since this was last asked, in the form in which they are stored.</summary>
    public abstract IEnumerable<RebuiltDocument> Changed();

    /// <summary>Takes in an event, unless it is another state's.</summary>
    protected abstract bool TakeIn(StoredEvent stored);

    private sealed class FoldedFrom<TDocument, TState>(EventTypes types, StoredEvents stored) : RebuiltDocuments where TDocument : IReadModel<TDocument, TState>
    {
        private readonly string _dotnetType = typeof(TDocument).FullName!;
        private readonly Dictionary<Guid, Folded> _documents = [];
        private readonly Dictionary<string, bool> _mayConcern = [];
        private HashSet<Guid> _changed = [];

        public override int Count => _documents.Count;

        protected override bool TakeIn(StoredEvent @event)
        {
            if (!_mayConcern.TryGetValue(@event.Type, out var mayConcern)) _mayConcern[@event.Type] = mayConcern = MayConcern(types.Of(@event.Type));
            if (!mayConcern) return false;
            if (stored.Latest(@event) is not IEvent<TState> latest) return false;
            ref var folded = ref CollectionsMarshal.GetValueRefOrAddDefault(_documents, @event.Stream, out var known);
            var document = (known ? folded.Document : TDocument.Initial(@event.Stream)).Evolve(StoredEvents.RecordedOf(@event, latest));
            folded = new(document, @event.Version, @event.Time);
            _changed.Add(@event.Stream);
            return true;
        }

        /// <summary>Whether events of a type are this state's. Of an earlier form only its latest form can tell.</summary>
        private static bool MayConcern(Type type) => typeof(IEvent<TState>).IsAssignableFrom(type) || typeof(IOldEvent).IsAssignableFrom(type);

        public override IEnumerable<RebuiltDocument> Changed()
        {
            var changed = _changed;
            _changed = [];
            return changed.Select(id => (id, Folded: _documents[id])).Select(d =>
                new RebuiltDocument(d.id, JsonSerializer.SerializeToUtf8Bytes(d.Folded.Document, StoredJson.Options), d.Folded.Version, _dotnetType, d.Folded.Time));
        }

        private readonly record struct Folded(TDocument Document, long Version, DateTimeOffset Time);
    }
}

/// <summary>A document as its table keeps it.</summary>
internal readonly record struct RebuiltDocument(Guid Id, byte[] Data, long Version, string DotnetType, DateTimeOffset Time);
