namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// A read model that is found by words: those of the sealed text in its stream's events, and open ones of its own. Implement the members
/// explicitly, so that they are not stored with the document. Its module's schema needs <c>platform.create_search_index</c>.
/// </summary>
public interface ISearched : IVisibleTo
{
    /// <summary>By which results are ordered, the largest first; sorts as text, as dates do.</summary>
    string SearchOrder { get; }

    /// <summary>Open words by which it is found: numbers, names of classes. Nothing personal.</summary>
    IEnumerable<string> OpenText { get; }
}

/// <summary>An event that tells who somebody is, so that the same person is met again in another stream without anything being opened.</summary>
public interface IIdentify
{
    /// <summary>
    /// Sealed values of one person that together tell who it is, such as name and telephone number. Each set is hashed as a whole; one
    /// in which a value is missing does not count.
    /// </summary>
    IEnumerable<IReadOnlyList<Sealed<string>?>> Identities { get; }
}
