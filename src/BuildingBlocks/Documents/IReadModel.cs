namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// A read model of one stream: a JSON document under the stream's id, folded from its events and stored in the transaction
/// that appends them. Pure, so that a rebuild gives the same bytes.
/// </summary>
/// <typeparam name="TSelf">The document itself.</typeparam>
/// <typeparam name="TState">The state whose streams it reads.</typeparam>
public interface IReadModel<TSelf, TState> where TSelf : IReadModel<TSelf, TState>
{
    /// <summary>The document before the first event.</summary>
    /// <param name="id">The stream.</param>
    static abstract TSelf Initial(Guid id);

    /// <summary>The document after one more event.</summary>
    /// <param name="fact">The event with its time and headers.</param>
    TSelf Evolve(Recorded<TState> fact);
}

/// <summary>Names the table of a document: <c>mt_doc_&lt;alias&gt;</c> in the module's schema. Permanent.</summary>
/// <param name="alias">Lower-case letters and underscores, for instance <c>petition_details</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DocumentAttribute(string alias) : Attribute
{
    /// <summary>What stands behind <c>mt_doc_</c> in the name of the table.</summary>
    public string Alias { get; } = alias;
}
