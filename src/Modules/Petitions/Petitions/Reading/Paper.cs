using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>One paper as it was issued: it can be printed from this alone, and from the names of units on its day.</summary>
internal sealed record Paper
{
    /// <summary>By which it is found within its petition.</summary>
    public required string Key { get; init; }

    /// <summary>Its official number.</summary>
    public required string Number { get; init; }
    public required PaperKind Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>Code of the unit that issues it.</summary>
    public required string Body { get; init; }
    public required DateOnly Date { get; init; }
    public Sealed<string>? Addressee { get; init; }
    public required IReadOnlyList<PaperSection> Sections { get; init; }

    /// <summary>The date that it announces, with its proof: of the body's duty, or of the petitioner's window. For opinions it comes with service.</summary>
    public Deadline? Announces { get; init; }

    /// <summary>Proof of service; none until it is served.</summary>
    public PaperService? Service { get; init; }
}

/// <summary>A section of a paper: fixed words, words about the person, or a unit by its code.</summary>
internal sealed record PaperSection(string? Heading, string? Wording = null, Sealed<string>? Personal = null, string? Unit = null);

/// <summary>送达: how and when a paper reached the petitioner, and what proves it, for instance the number of a registered letter.</summary>
internal sealed record PaperService(ServiceMethod Method, DateOnly ServedOn, Sealed<string>? Proof, Guid? ProofFile);
