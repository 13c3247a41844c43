using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A read model's table and class.</summary>
/// <param name="Type">The document's class.</param>
/// <param name="StateType">The state whose streams it reads.</param>
/// <param name="Table">Its table, qualified.</param>
public sealed record ReadModelType(Type Type, Type StateType, string Table);

/// <summary>The read models that are stored with the events of their own streams.</summary>
public sealed class ReadModels
{
    private readonly FrozenDictionary<Type, object[]> _byState;
    private readonly FrozenDictionary<Type, ReadModelType> _byType;

    /// <summary>The read models of these modules.</summary>
    /// <param name="modules">Schema and assembly of each.</param>
    public ReadModels(IEnumerable<(string Schema, Assembly Assembly)> modules)
    {
        var types = (from module in modules
                     from type in module.Assembly.GetTypes()
                     let document = type.GetCustomAttribute<DocumentAttribute>()
                     where document is not null
                     let state = type.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadModel<,>)).GetGenericArguments()[1]
                     select new ReadModelType(type, state, $"{module.Schema}.mt_doc_{document.Alias}")).ToArray();
        _byType = types.ToFrozenDictionary(t => t.Type);
        _byState = types.GroupBy(t => t.StateType).ToFrozenDictionary(
            g => g.Key, g => g.Select(t => Activator.CreateInstance(typeof(Folder<,>).MakeGenericType(t.Type, t.StateType), t)!).ToArray());
    }

    /// <summary>Every read model.</summary>
    public IEnumerable<ReadModelType> All => _byType.Values;

    /// <summary>Table and class of a document.</summary>
    /// <param name="document">The document's class.</param>
    public ReadModelType Of(Type document) => _byType[document];

    /// <summary>The documents that a stream's whole history adds up to.</summary>
    internal NewDocument[] Of<TState>(Guid stream, IReadOnlyList<Recorded<TState>> history) =>
        _byState.TryGetValue(typeof(TState), out var folders) ? [.. folders.Cast<IFolder<TState>>().Select(f => f.Fold(stream, history))] : [];

    private interface IFolder<TState>
    {
        NewDocument Fold(Guid stream, IReadOnlyList<Recorded<TState>> history);
    }

    private sealed class Folder<TDocument, TState>(ReadModelType type) : IFolder<TState> where TDocument : IReadModel<TDocument, TState>
    {
        private readonly string _dotnetType = typeof(TDocument).FullName!;

        public NewDocument Fold(Guid stream, IReadOnlyList<Recorded<TState>> history)
        {
            var document = TDocument.Initial(stream);
            foreach (var fact in history) document = document.Evolve(fact);
            return new(type.Table, _dotnetType, JsonSerializer.SerializeToUtf8Bytes(document, StoredJson.Options)) { Searched = document as ISearched };
        }
    }
}
