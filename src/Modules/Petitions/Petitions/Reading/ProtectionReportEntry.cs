using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A line of the list of reports of retaliation and disclosure, for the body that decides and nobody else.</summary>
[Document("protection_report_entry")]
internal sealed record ProtectionReportEntry : IReadModel<ProtectionReportEntry, ProtectionReport>, IVisibleTo, IClosedTo
{
    public Guid Id { get; init; }
    public Guid Petition { get; init; }
    public ProtectionCause Cause { get; init; }

    /// <summary>Code of the unit complained of.</summary>
    public string Against { get; init; } = "";

    /// <summary>Code of the body above it.</summary>
    public string DecidedBy { get; init; } = "";
    public DateOnly FiledOn { get; init; }
    public DateOnly AcknowledgeBy { get; init; }
    public DateOnly FindBy { get; init; }
    public DateOnly? AcknowledgedOn { get; init; }
    public DateOnly? FoundOn { get; init; }
    public bool? Confirmed { get; init; }
    public IReadOnlyList<ProtectionMeasure> Measures { get; init; } = [];

    /// <summary>The next day that the body has to keep; none when all is done.</summary>
    public DateOnly? NextDue => FoundOn is not null ? null : AcknowledgedOn is null ? AcknowledgeBy : FindBy;

    /// <summary>Addresses of the posts that deal with it.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>Codes of the unit complained of and of those to which the petition is closed: for whoever answers to one of them there is no report.</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    public static ProtectionReportEntry Initial(Guid id) => new() { Id = id };

    public ProtectionReportEntry Evolve(Recorded<ProtectionReport> fact) => fact.Event switch
    {
        ProtectionReportFiled e => this with
        {
            Petition = e.Petition, Cause = e.Cause, Against = e.Against, DecidedBy = e.DecidedBy, FiledOn = e.FiledOn, AcknowledgeBy = e.AcknowledgementDue.Due, FindBy = e.FindingDue.Due,
            VisibleTo = ProtectionReport.AddressesAt(e.DecidedBy), ClosedTo = e.ClosedTo,
        },
        ProtectionReportAcknowledged e => this with { AcknowledgedOn = e.AcknowledgedOn },
        ProtectionFindingMade e => this with { AcknowledgedOn = AcknowledgedOn ?? e.FoundOn, FoundOn = e.FoundOn, Confirmed = e.Confirmed, Measures = e.Measures },
        _ => throw new UnhandledEventException(typeof(ProtectionReportEntry), fact.Event),
    };
}
