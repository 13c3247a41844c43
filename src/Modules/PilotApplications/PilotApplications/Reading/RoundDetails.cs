using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A change of a round's data, and why.</summary>
internal sealed record RoundChange(DateTimeOffset At, string What, string Reason);

/// <summary>A round as everybody in the programme reads it.</summary>
[Document("programme_round")]
internal sealed record RoundDetails : IReadModel<RoundDetails, ProgrammeRound>, IOpenToAllUnits
{
    public Guid Id { get; init; }
    public int Year { get; init; }
    public string Prefecture { get; init; } = "";
    public IReadOnlyList<string> Districts { get; init; } = [];
    public int PlacesPerDistrict { get; init; }

    /// <summary>Number of the document by which the activity itself was approved.</summary>
    public string ActivityApproval { get; init; } = "";
    public IReadOnlyList<PhaseSpan> Phases { get; init; } = [];
    public IReadOnlyList<StandardInForce> Standards { get; init; } = [];

    /// <summary>Every version of the chain, the one in force last.</summary>
    public IReadOnlyList<ApprovalChain> Chains { get; init; } = [];
    public IReadOnlyList<Freeze> Freezes { get; init; } = [];
    public IReadOnlyList<RoundChange> Changes { get; init; } = [];
    public DateOnly? OpenedOn { get; init; }

    public static RoundDetails Initial(Guid id) => new() { Id = id };

    public RoundDetails Evolve(Recorded<ProgrammeRound> fact) => fact.Event switch
    {
        RoundOpened e => this with
        {
            Year = e.Year, Prefecture = e.Prefecture, Districts = e.Districts, PlacesPerDistrict = e.PlacesPerDistrict, ActivityApproval = e.ActivityApproval, Phases = e.Phases,
            Standards = [new(e.Standard, e.OpenedOn)], Chains = [e.Chain], OpenedOn = e.OpenedOn,
        },
        PhasesAdjusted e => this with { Phases = e.Phases, Changes = [.. Changes, new(fact.Time, "phases", e.Reason)] },
        StandardPutInForce e => this with { Standards = ProgrammeRound.With(Standards, e) },
        ApprovalChainRevised e => this with { Chains = [.. Chains, e.Chain], Changes = [.. Changes, new(fact.Time, "chain", e.Reason)] },
        RoundFrozen e => this with { Freezes = [.. Freezes, e.Freeze] },
        FreezeLifted e => this with { Freezes = ProgrammeRound.Without(Freezes, e) },
        _ => throw new UnhandledEventException(typeof(RoundDetails), fact.Event),
    };
}
