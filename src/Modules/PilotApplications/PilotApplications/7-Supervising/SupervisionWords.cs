namespace CreationPlatform.PilotApplications;

/// <summary>How a demand of a check stands.</summary>
internal enum DemandStage
{
    /// <summary>An answer is owed.</summary>
    Open = 1,

    /// <summary>It was answered, and the division has not said whether that will do.</summary>
    Answered,

    /// <summary>The division confirmed that it is met.</summary>
    Met,
}

/// <summary>What a check demands.</summary>
/// <param name="To">Code of the community, street or district that owes it.</param>
/// <param name="Demand">What is demanded.</param>
/// <param name="Due">The last day for the answer, as the division set it.</param>
internal sealed record MadeDemand(string To, string Demand, DateOnly Due);

/// <summary>How a demand stands.</summary>
/// <param name="Number">From 1 within the check.</param>
/// <param name="To">Code of the unit that owes it.</param>
/// <param name="Demand">What is demanded.</param>
/// <param name="Due">The last day for the answer that is owed now.</param>
internal sealed record CheckDemand(int Number, string To, string Demand, DateOnly Due)
{
    public DemandStage Stage { get; init; } = DemandStage.Open;

    /// <summary>The latest answer; none yet.</summary>
    public string? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Why the latest answer would not do; none where it was not renewed.</summary>
    public string? RenewedFor { get; init; }
}

/// <summary>An event that a circular speaks of: where it stands in the log, and what it shows.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The event's place in it, from 1.</param>
/// <param name="Shows">What it shows.</param>
internal sealed record Citation(Guid Stream, long Version, string Shows);

/// <summary>What is shared with others.</summary>
internal enum CaseKind
{
    /// <summary>经验做法.</summary>
    Experience = 1,

    /// <summary>典型案例.</summary>
    TypicalCase,
}

/// <summary>How a case stands.</summary>
internal enum CaseStage
{
    /// <summary>Nothing was proposed.</summary>
    New,

    /// <summary>Proposed by the pilot or those above it.</summary>
    Proposed,

    /// <summary>Published for every unit of the programme.</summary>
    Published,

    /// <summary>Not published, and why.</summary>
    Declined,

    /// <summary>Published once and taken back.</summary>
    Retracted,
}
