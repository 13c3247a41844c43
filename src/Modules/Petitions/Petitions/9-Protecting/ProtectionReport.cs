using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;

namespace CreationPlatform.Petitions;

/// <summary>
/// 打击报复、泄露信息的反映: a petitioner says that a unit retaliates, or let out who petitioned or what was said (信访工作条例 18, 30, 46). A
/// stream of its own beside the petition: only the heads of the body above the unit reach it, and never anybody who answers to that unit.
/// </summary>
internal sealed record ProtectionReport : IState<ProtectionReport>, IWithinUnits
{
    /// <summary>Which posts of the body above deal with it.</summary>
    public static IReadOnlyList<string> Deciders { get; } = [Roles.BodyHead, Roles.StreetLeader];

    public static string Category => "protection-report";

    public static ProtectionReport Initial { get; } = new();

    /// <summary>Under whose key everything about the person is sealed.</summary>
    public Guid Petitioner { get; init; }

    /// <summary>The unit complained of; none before it is filed.</summary>
    public string? Against { get; init; }

    /// <summary>The body above it, which decides.</summary>
    public string DecidedBy { get; init; } = "";

    /// <summary>The day by which the petitioner is told that it arrived.</summary>
    public DateOnly AcknowledgeBy { get; init; }

    /// <summary>The day by which there is a finding.</summary>
    public DateOnly FindBy { get; init; }

    public bool IsAcknowledged { get; init; }

    public bool IsDecided { get; init; }

    IEnumerable<string> IWithinUnits.Units => AddressesAt(DecidedBy);

    /// <summary>The unit complained of, and those to which the petition is closed (30): to whoever answers to one of them it does not exist.</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    IEnumerable<string> IWithinUnits.ClosedTo => ClosedTo;

    public ProtectionReport Evolve(IEvent<ProtectionReport> @event) => @event switch
    {
        ProtectionReportFiled e => this with
        {
            Petitioner = e.Petitioner, Against = e.Against, ClosedTo = e.ClosedTo, DecidedBy = e.DecidedBy, AcknowledgeBy = e.AcknowledgementDue.Due, FindBy = e.FindingDue.Due,
        },
        ProtectionReportAcknowledged => this with { IsAcknowledged = true },
        ProtectionFindingMade => this with { IsDecided = true },
        _ => throw new UnhandledEventException(typeof(ProtectionReport), @event),
    };

    /// <summary>Whom a report reaches at the body that decides.</summary>
    public static IReadOnlyList<string> AddressesAt(string body) => [.. Deciders.Select(role => Post.AddressOf(body, role))];
}
