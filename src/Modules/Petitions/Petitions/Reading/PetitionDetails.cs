using System.Reflection;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Everything for the page of one petition. Personal values stay closed here; they are opened for a reader who may, and that is logged.</summary>
[Document("petition_details")]
internal sealed record PetitionDetails : IReadModel<PetitionDetails, Petition>, IVisibleTo
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public string? ExternalNumber { get; init; }
    public PetitionStage Stage { get; init; }
    public PetitionChannel Channel { get; init; }
    public PetitionTopic Topic { get; init; }
    public DateOnly ReceivedOn { get; init; }
    public string Community { get; init; } = "";
    public string RegisteredAt { get; init; } = "";
    public string Holder { get; init; } = "";

    public Guid Petitioner { get; init; }
    public Sealed<string>? PetitionerName { get; init; }
    public Sealed<string>? PetitionerAddress { get; init; }
    public Sealed<string>? PetitionerPhone { get; init; }
    public Sealed<string>? Request { get; init; }
    public Sealed<string>? Facts { get; init; }
    public Sealed<string>? Reasons { get; init; }

    public ReceiptNotice? Notice { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public Extension? Extended { get; init; }
    public HandlingOpinion? Handling { get; init; }
    public Review? Reviewed { get; init; }
    public Review? Reexamined { get; init; }

    /// <summary>Every clock that runs, with its proof, the nearest first.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>Codes of every unit that is concerned, or was, and of what lay above it at that time.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static PetitionDetails Initial(Guid id) => new() { Id = id };

    public PetitionDetails Evolve(Recorded<Petition> fact) => After(fact.Event) with
    {
        Deadlines = DeadlineChange.By(fact.Event).After(Deadlines, d => d.Rule, d => d.Due, d => d),
        Timeline = [.. Timeline, TimelineEntry.Of(fact)],
    };

    private PetitionDetails After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => Seen([.. e.Path, e.RegisteredAt], PetitionStage.Registered) with
        {
            Number = e.Number, ExternalNumber = e.ExternalNumber, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.RegisteredAt,
            Petitioner = e.Petitioner, PetitionerName = e.PetitionerName, PetitionerAddress = e.PetitionerAddress, PetitionerPhone = e.PetitionerPhone,
            Request = e.Request, Facts = e.Facts, Reasons = e.Reasons,
        },
        PetitionTransferred e => Seen(e.Path, PetitionStage.Transferred) with { Holder = e.To, Notice = null },
        ReceiptNoticeGiven e => this with { Notice = new(e.Body, e.Method, e.ServedOn, e.RouteAndProcedure) },
        PetitionAccepted e => this with { Stage = PetitionStage.Accepted, AcceptedOn = e.AcceptedOn },
        ExtensionApproved e => this with { Extended = new(e.Days, e.Reasons, e.ToldOn) },
        HandlingOpinionIssued e => this with
        {
            Stage = PetitionStage.OpinionIssued, Handling = new(e.Body, e.Outcome, e.Request, e.Facts, e.Opinion, e.LegalBasis, e.IssuedOn, e.Due),
        },
        HandlingOpinionServed e => this with { Stage = PetitionStage.OpinionServed, Handling = Handling! with { ServedOn = e.ServedOn, Method = e.Method } },
        ReviewRequested e => Seen(e.Path, PetitionStage.ReviewRequested) with { Reviewed = new(e.Body, e.ReceivedOn, e.Grounds) },
        ReviewOpinionIssued e => this with
        {
            Stage = PetitionStage.ReviewOpinionIssued, Reviewed = Reviewed!.Answered(e.Outcome, e.Opinion, e.LegalBasis, e.IssuedOn, e.Due),
        },
        ReviewOpinionServed e => this with { Stage = PetitionStage.ReviewOpinionServed, Reviewed = Reviewed! with { ServedOn = e.ServedOn, Method = e.Method } },
        ReexaminationRequested e => Seen(e.Path, PetitionStage.ReexaminationRequested) with { Reexamined = new(e.Body, e.ReceivedOn, e.Grounds) },
        HearingHeld e => this with { Reexamined = Reexamined! with { Hearings = [.. Reexamined.Hearings, new(e.From, e.To)] } },
        ReexaminationOpinionIssued e => this with
        {
            Stage = PetitionStage.ReexaminationOpinionIssued, Reexamined = Reexamined!.Answered(e.Outcome, e.Opinion, e.LegalBasis, e.IssuedOn, e.Due),
        },
        ReexaminationOpinionServed e => this with
        {
            Stage = PetitionStage.ReexaminationOpinionServed, Reexamined = Reexamined! with { ServedOn = e.ServedOn, Method = e.Method },
        },
        _ => throw new UnhandledEventException(typeof(PetitionDetails), @event),
    };

    private PetitionDetails Seen(IEnumerable<string> units, PetitionStage stage) => this with { Stage = stage, VisibleTo = [.. VisibleTo.Union(units)] };
}

/// <summary>What the petitioner was told of receipt, route and procedure.</summary>
internal sealed record ReceiptNotice(string Body, ServiceMethod Method, DateOnly ServedOn, Sealed<string> RouteAndProcedure);

/// <summary>More days for handling, and when the petitioner was told why.</summary>
internal sealed record Extension(int Days, Sealed<string> Reasons, DateOnly ToldOn);

/// <summary>The handling opinion and its service.</summary>
internal sealed record HandlingOpinion(
    string Body, HandlingOutcome Outcome, Sealed<string> Request, Sealed<string> Facts, Sealed<string> Opinion, IReadOnlyList<string> LegalBasis,
    DateOnly IssuedOn, DateOnly Due, DateOnly? ServedOn = null, ServiceMethod? Method = null);

/// <summary>A review or re-examination, from request to service.</summary>
internal sealed record Review(
    string Body, DateOnly RequestedOn, Sealed<string> Grounds, ReviewOutcome? Outcome = null, Sealed<string>? Opinion = null,
    DateOnly? IssuedOn = null, DateOnly? Due = null, DateOnly? ServedOn = null, ServiceMethod? Method = null)
{
    public IReadOnlyList<string> LegalBasis { get; init; } = [];
    public IReadOnlyList<HearingDays> Hearings { get; init; } = [];

    public Review Answered(ReviewOutcome outcome, Sealed<string> opinion, IReadOnlyList<string> legalBasis, DateOnly issuedOn, DateOnly due) =>
        this with { Outcome = outcome, Opinion = opinion, LegalBasis = legalBasis, IssuedOn = issuedOn, Due = due };
}

/// <summary>Days of a hearing, both inclusive.</summary>
internal sealed record HearingDays(DateOnly From, DateOnly To);

/// <summary>One step on the petition's way: what, when, by whom and under which article.</summary>
internal sealed record TimelineEntry(long Version, DateTimeOffset At, string What, string? Unit, string? Role, string? LegalBasis)
{
    public static TimelineEntry Of(Recorded<Petition> fact) => new(
        fact.Version, fact.Time, What: fact.Event.GetType().GetCustomAttribute<StoredAsAttribute>()!.Name.Split('.')[1],
        fact.Headers.Unit, fact.Headers.Role, fact.Headers.LegalBasis);
}
