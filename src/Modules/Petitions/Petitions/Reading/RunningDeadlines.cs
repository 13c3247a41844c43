using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Every clock that runs on a petition, and who has it in hand: what the sweep for reminders looks at, by date.</summary>
[Document("running_deadlines")]
internal sealed record RunningDeadlines : IReadModel<RunningDeadlines, Petition>, IRunDeadlines
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public string Community { get; init; } = "";
    public string Holder { get; init; } = "";
    public string? ReviewBody { get; init; }
    public string? ReexaminationBody { get; init; }
    public IReadOnlyList<string> ClosedTo { get; init; } = [];
    public IReadOnlyList<RunningDeadline> Running { get; init; } = [];

    /// <summary>The nearest date of a body.</summary>
    public DateOnly? NextOfBody => Running.Where(r => r.Kind != TimeKind.Window).Select(r => (DateOnly?)r.Due).Min();

    /// <summary>The farthest date of the petitioner: a window that has passed runs on, and must not be looked at for ever.</summary>
    public DateOnly? LastOfPetitioner => Running.Where(r => r.Kind == TimeKind.Window).Select(r => (DateOnly?)r.Due).Max();

    public static RunningDeadlines Initial(Guid id) => new() { Id = id };

    public RunningDeadlines Evolve(Recorded<Petition> fact)
    {
        var after = After(fact.Event);
        return after with
        {
            Running = [.. DeadlineChange.By(fact.Event).After(Running, r => r.Rule, r => r.Due, after.RunningOf).Concat(after.NamedBy(fact)).OrderBy(r => r.Due)],
        };
    }

    public RemindOfDeadline ToRemindOf(RunningDeadline running) => new(
        Id, Number, running.Rule, running.Article, running.From, running.Due, running.Body, Community, ClosedTo);

    private RunningDeadlines After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => this with { Number = e.Number, Community = e.Community, Holder = e.RegisteredAt, ClosedTo = Closed(e.Accused) },
        PetitionImported e => this with { Number = e.Number, Community = e.Community, Holder = e.Holder },
        PetitionClassified e => this with { ClosedTo = Closed(e.Accused) },
        PetitionTransferred e => this with { Holder = e.To },
        PetitionAssigned e => this with { Holder = e.To },
        TransferTakenBack e => this with { Holder = e.By },
        AccusationTakenOver e => this with { Holder = e.Body },
        JurisdictionSettled e => this with { Holder = e.To },
        PetitionReopened e => this with { Holder = e.Holder },
        ReviewRequested e => this with { ReviewBody = e.Body },
        ReexaminationRequested e => this with { ReexaminationBody = e.Body },
        _ => this,
    };

    /// <summary>Who owes it, or, for a time of the petitioner, who served the answer that began it.</summary>
    private string BodyOf(string rule) => rule switch
    {
        "XF-07" or "XF-08" => ReviewBody!,
        "XF-09" => ReexaminationBody!,
        _ => Holder,
    };

    private IReadOnlyList<string> Closed(string? accused) => accused is null ? ClosedTo : [.. ClosedTo.Union([accused])];

    private RunningDeadline RunningOf(Deadline d) =>
        new(d.Rule, d.Article, ReminderStep.KindOf(d.Rule), BodyOf(d.Rule), d.From, d.Due, DeadlineReminders.StreamOf(Id, d.Rule, d.StartedBy, d.Due));

    /// <summary>A date that no rule gives, but whoever assigned the matter.</summary>
    private IEnumerable<RunningDeadline> NamedBy(Recorded<Petition> fact) => fact.Event switch
    {
        PetitionAssigned e => [new(Duty.Report, Duty.ArticleOfReport, TimeKind.Duty, e.To, e.AssignedOn, e.ReportBy, DeadlineReminders.StreamOf(Id, Duty.Report, fact.Id, e.ReportBy))],
        _ => [],
    };
}

/// <summary>Something on which clocks run, with what reminds of them.</summary>
internal interface IRunDeadlines
{
    /// <summary>The clocks, by date.</summary>
    IReadOnlyList<RunningDeadline> Running { get; }

    /// <summary>What reminds of one of them.</summary>
    RemindOfDeadline ToRemindOf(RunningDeadline running);
}

/// <summary>A clock that runs.</summary>
/// <param name="Rule">The rule that gives the time.</param>
/// <param name="Article">The article behind the rule.</param>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="Body">Who has to keep it, or serves the petitioner who may use it.</param>
/// <param name="From">The day of the start.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="Reminders">The stream of its reminders.</param>
internal sealed record RunningDeadline(string Rule, string Article, TimeKind Kind, string Body, DateOnly From, DateOnly Due, Guid Reminders);
