using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>One report of retaliation or disclosure: what happened, until when it has to be dealt with, with the proof of both days, and what was found.</summary>
[Document("protection_report_details")]
internal sealed record ProtectionReportDetails : IReadModel<ProtectionReportDetails, ProtectionReport>, IVisibleTo, IClosedTo
{
    public Guid Id { get; init; }
    public Guid Petition { get; init; }
    public ProtectionCause Cause { get; init; }

    /// <summary>Code of the unit complained of.</summary>
    public string Against { get; init; } = "";

    /// <summary>Code of the body above it.</summary>
    public string DecidedBy { get; init; } = "";
    public DateOnly FiledOn { get; init; }

    /// <summary>What the petitioner says has happened.</summary>
    public Sealed<string>? Happened { get; init; }
    public Deadline? AcknowledgementDue { get; init; }
    public Deadline? FindingDue { get; init; }
    public DateOnly? AcknowledgedOn { get; init; }

    /// <summary>None before there is a finding.</summary>
    public ProtectionFinding? Finding { get; init; }

    /// <summary>Addresses of the posts that deal with it.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>Codes of the unit complained of and of those to which the petition is closed: for whoever answers to one of them there is no report.</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    public static ProtectionReportDetails Initial(Guid id) => new() { Id = id };

    public ProtectionReportDetails Evolve(Recorded<ProtectionReport> fact) => fact.Event switch
    {
        ProtectionReportFiled e => this with
        {
            Petition = e.Petition, Cause = e.Cause, Against = e.Against, DecidedBy = e.DecidedBy, FiledOn = e.FiledOn, Happened = e.Happened,
            AcknowledgementDue = e.AcknowledgementDue, FindingDue = e.FindingDue, VisibleTo = ProtectionReport.AddressesAt(e.DecidedBy), ClosedTo = e.ClosedTo,
        },
        ProtectionReportAcknowledged e => this with { AcknowledgedOn = e.AcknowledgedOn },
        ProtectionFindingMade e => this with { AcknowledgedOn = AcknowledgedOn ?? e.FoundOn, Finding = new(e.Confirmed, e.Reasons, e.Measures, e.FoundOn) },
        _ => throw new UnhandledEventException(typeof(ProtectionReportDetails), fact.Event),
    };
}

/// <summary>What was found, why, and what is done about it.</summary>
internal sealed record ProtectionFinding(bool Confirmed, Sealed<string> Reasons, IReadOnlyList<ProtectionMeasure> Measures, DateOnly FoundOn);
