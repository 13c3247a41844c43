using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>The clocks that run on a report of retaliation or disclosure: word of receipt, and a finding. Its petition's number is not with them: who decides on the report may not know the petition.</summary>
[Document("protection_deadlines")]
internal sealed record ProtectionDeadlines : IReadModel<ProtectionDeadlines, ProtectionReport>, IRunDeadlines
{
    public Guid Id { get; init; }
    public Guid Petition { get; init; }
    public string DecidedBy { get; init; } = "";
    public IReadOnlyList<string> ClosedTo { get; init; } = [];
    public IReadOnlyList<RunningDeadline> Running { get; init; } = [];

    /// <summary>The nearest date.</summary>
    public DateOnly? NextOfBody => Running.Select(r => (DateOnly?)r.Due).Min();

    public static ProtectionDeadlines Initial(Guid id) => new() { Id = id };

    public ProtectionDeadlines Evolve(Recorded<ProtectionReport> fact) => fact.Event switch
    {
        ProtectionReportFiled e => this with
        {
            Petition = e.Petition, DecidedBy = e.DecidedBy, ClosedTo = e.ClosedTo,
            Running = [RunningAt(e.DecidedBy, e.AcknowledgementDue), RunningAt(e.DecidedBy, e.FindingDue)],
        },
        ProtectionReportAcknowledged => this with { Running = [.. Running.Where(r => r.Rule != FileProtectionReport.AcknowledgementRule)] },
        ProtectionFindingMade => this with { Running = [] },
        _ => throw new UnhandledEventException(typeof(ProtectionDeadlines), fact.Event),
    };

    public RemindOfDeadline ToRemindOf(RunningDeadline running) =>
        new(Petition, "", running.Rule, running.Article, running.From, running.Due, running.Body, running.Body, ClosedTo, Id);

    private RunningDeadline RunningAt(string body, Deadline d) =>
        new(d.Rule, d.Article, TimeKind.Duty, body, d.From, d.Due, DeadlineReminders.StreamOf(Id, d.Rule, d.StartedBy, d.Due));
}
