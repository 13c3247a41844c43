using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>An answer to a demand, in time or late.</summary>
internal sealed record DemandReply(int Number, string Answer, DateOnly On, bool Late);

/// <summary>A check of a pilot with its findings, demands, and every answer that came.</summary>
[Document("supervision_check")]
internal sealed record CheckDetails : IReadModel<CheckDetails, SupervisionCheck>, IVisibleTo
{
    /// <summary>The list, the latest first; <c>answers</c> narrows it to checks with an answer owed, or owed since before today.</summary>
    public static DocumentList Latest { get; } = new("heldOn", "round", "district", "community", "by", ListFilter.Concerning(UnitParts.Filter), ListFilter.OneOf("answers", new Dictionary<string, string>
    {
        ["owed"] = "data->>'nextDue' is not null", ["overdue"] = "data->>'nextDue' < {today}",
    }));

    public Guid Id { get; init; }
    public Guid Round { get; init; }
    public string Community { get; init; } = "";
    public string District { get; init; } = "";

    /// <summary>The division that checked.</summary>
    public string By { get; init; } = "";
    public DateOnly? HeldOn { get; init; }
    public IReadOnlyList<string> Findings { get; init; } = [];
    public IReadOnlyList<CheckDemand> Demands { get; init; } = [];
    public IReadOnlyList<DemandReply> Replies { get; init; } = [];
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>The first day on which an answer falls due; none while none is owed.</summary>
    public DateOnly? NextDue => Demands.Where(d => d.Stage is DemandStage.Open).Select(d => (DateOnly?)d.Due).Min();

    /// <summary>Codes of the units that owe an answer.</summary>
    public IReadOnlyList<string> AnswersOwedBy => [.. Demands.Where(d => d.Stage is DemandStage.Open).Select(d => d.To).Distinct()];

    public static CheckDetails Initial(Guid id) => new() { Id = id };

    public CheckDetails Evolve(Recorded<SupervisionCheck> fact) => fact.Event switch
    {
        CheckHeld e => this with
        {
            Round = e.Round, Community = e.Community, District = e.District, By = e.By, HeldOn = e.HeldOn, Findings = e.Findings, Demands = SupervisionCheck.After([], e), VisibleTo = e.Path,
        },
        DemandAnswered e => this with { Demands = SupervisionCheck.After(Demands, e), Replies = [.. Replies, new(e.Number, e.Answer, e.AnsweredOn, e.Late)] },
        var other => this with { Demands = SupervisionCheck.After(Demands, other) },
    };
}
