namespace CreationPlatform.BuildingBlocks;

/// <summary>The rule book in force at this moment. Loading a new calendar replaces it; deadlines that were computed keep their proof.</summary>
/// <param name="first">The book to begin with.</param>
public sealed class RuleBooks(RuleBook first)
{
    private RuleBook _current = first;

    /// <summary>The book that rules look into from now on.</summary>
    public RuleBook Current
    {
        get => Volatile.Read(ref _current);
        set => Volatile.Write(ref _current, value);
    }
}
