namespace CreationPlatform.BuildingBlocks;

/// <summary>What became of a command.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>It is recorded, now or when the same command came first; or it was already so.</summary>
    /// <param name="Stream">The stream.</param>
    /// <param name="Version">Its version now.</param>
    public sealed record Done(Guid Stream, long Version) : Outcome;

    /// <summary>The rule says no; nothing is stored.</summary>
    /// <param name="Why">Code, article and words.</param>
    public sealed record Refused(Refusal Why) : Outcome;

    /// <summary>The command's shape is wrong.</summary>
    /// <param name="Errors">Messages by field, in the caller's language.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string[]> Errors) : Outcome;

    /// <summary>None of the caller's posts has a role that may do this, or none reaches the unit.</summary>
    /// <param name="Code"><c>role-not-permitted</c> or <c>outside-scope</c>.</param>
    public sealed record Forbidden(string Code) : Outcome;

    /// <summary>There is no such stream, or none that the caller can know of.</summary>
    public sealed record NotFound : Outcome;

    /// <summary>The caller saw an older version.</summary>
    /// <param name="Version">The version now.</param>
    public sealed record Stale(long Version) : Outcome;

    /// <summary>Someone was faster, again and again.</summary>
    public sealed record Conflict : Outcome;

    /// <summary>The command id was used before, for another request.</summary>
    public sealed record IdReused : Outcome;
}
