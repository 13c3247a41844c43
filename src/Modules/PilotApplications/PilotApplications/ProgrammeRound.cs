using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A round of the programme: for which districts, when, by which standard and on which way up. It knows no fees.</summary>
internal sealed record ProgrammeRound : IState<ProgrammeRound>, IWithinUnits
{
    public static string Category => "programme-round";

    public static ProgrammeRound Initial { get; } = new();

    /// <summary>The phase in which districts survey and apply.</summary>
    public const string ApplicationPhase = "P1";

    public bool IsOpen { get; init; }

    public int Year { get; init; }

    public string Prefecture { get; init; } = "";

    public IReadOnlyList<string> Districts { get; init; } = [];

    public string ActivityApproval { get; init; } = "";

    public IReadOnlyList<PhaseSpan> Phases { get; init; } = [];

    public ApprovalChain Chain { get; init; } = ApprovalChain.None;

    public IReadOnlyList<StandardInForce> Standards { get; init; } = [];

    public IReadOnlyList<Freeze> Freezes { get; init; } = [];

    public IEnumerable<string> Units => Districts;

    /// <summary>A prefecture has one round a year.</summary>
    public static Guid StreamOf(int year, string prefecture) => StreamIds.From($"programme-round:{year}:{prefecture}");

    public bool IsIn(string phase, DateOnly day) => Phases.Any(p => p.Phase == phase && p.Holds(day));

    public bool IsFrozenOn(DateOnly day) => Freezes.Any(f => f.Holds(day));

    /// <summary>The freezes as days on which a clock stands still.</summary>
    public IReadOnlyList<Pause> Pauses => [.. Freezes.Select(f => new Pause(f.From, f.To, f.Reason))];

    /// <summary>The standard in force on a day: the latest one that began.</summary>
    public string? StandardOn(DateOnly day) => Standards.LastOrDefault(s => s.From <= day)?.Standard;

    public ProgrammeRound Evolve(IEvent<ProgrammeRound> @event) => @event switch
    {
        RoundOpened e => this with
        {
            IsOpen = true, Year = e.Year, Prefecture = e.Prefecture, Districts = e.Districts, ActivityApproval = e.ActivityApproval, Phases = e.Phases, Chain = e.Chain,
            Standards = [new(e.Standard, e.OpenedOn)],
        },
        PhasesAdjusted e => this with { Phases = e.Phases },
        StandardPutInForce e => this with { Standards = With(Standards, e) },
        ApprovalChainRevised e => this with { Chain = e.Chain },
        RoundFrozen e => this with { Freezes = [.. Freezes, e.Freeze] },
        FreezeLifted e => this with { Freezes = Without(Freezes, e) },
        _ => throw new UnhandledEventException(typeof(ProgrammeRound), @event),
    };

    public static IReadOnlyList<StandardInForce> With(IReadOnlyList<StandardInForce> standards, StandardPutInForce e) => [.. standards.Where(s => s.From < e.From), new(e.Standard, e.From)];

    /// <summary>The freezes once one was lifted: shortened, or gone where it had not begun.</summary>
    public static IReadOnlyList<Freeze> Without(IReadOnlyList<Freeze> freezes, FreezeLifted e) =>
    [
        .. from freeze in freezes
           let left = freeze.From == e.From ? freeze with { To = e.LiftedOn.AddDays(-1) } : freeze
           where left.From <= left.To
           select left,
    ];
}
