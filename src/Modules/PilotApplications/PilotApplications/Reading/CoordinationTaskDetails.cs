using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>What the owner of a task said on a day.</summary>
internal sealed record Feedback(string Words, DateOnly On);

/// <summary>A task between divisions with its feedback, for the two units and those above them.</summary>
[Document("coordination_task")]
internal sealed record CoordinationTaskDetails : IReadModel<CoordinationTaskDetails, CoordinationTask>, IVisibleTo
{
    /// <summary>The list by due day, the next first; <c>timeliness</c> narrows it to open tasks past their day, or to those completed late.</summary>
    public static DocumentList ByDueDay { get; } = new("due", "round", "assignedBy", "owner", "stage", ListFilter.To("dueBy", "due"), ListFilter.OneOf("timeliness", new Dictionary<string, string>
    {
        ["overdue"] = "data->>'stage' = 'open' and data->>'due' < {today}", ["late"] = "data->>'isLate' = 'true'",
    }))
    {
        Ascending = true,
    };

    public Guid Id { get; init; }
    public Guid Round { get; init; }
    public string AssignedBy { get; init; } = "";
    public string Owner { get; init; } = "";
    public string Subject { get; init; } = "";
    public string Work { get; init; } = "";
    public CoordinationStage Stage { get; init; }
    public DateOnly? AssignedOn { get; init; }
    public DateOnly? Due { get; init; }
    public IReadOnlyList<Feedback> Feedback { get; init; } = [];
    public DateOnly? EndedOn { get; init; }

    /// <summary>The result, or why it was withdrawn.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether it was completed after its day.</summary>
    public bool IsLate { get; init; }
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static CoordinationTaskDetails Initial(Guid id) => new() { Id = id };

    public CoordinationTaskDetails Evolve(Recorded<CoordinationTask> fact) => fact.Event switch
    {
        CoordinationTaskAssigned e => this with
        {
            Round = e.Round, AssignedBy = e.AssignedBy, Owner = e.Owner, Subject = e.Subject, Work = e.Work, Stage = CoordinationStage.Open, AssignedOn = e.AssignedOn, Due = e.Due,
            VisibleTo = e.Path,
        },
        CoordinationFeedbackGiven e => this with { Feedback = [.. Feedback, new(e.Feedback, e.GivenOn)] },
        CoordinationTaskMoved e => this with { Due = e.Due },
        CoordinationTaskCompleted e => this with { Stage = CoordinationStage.Completed, EndedOn = e.CompletedOn, Outcome = e.Result, IsLate = e.Late },
        CoordinationTaskWithdrawn e => this with { Stage = CoordinationStage.Withdrawn, EndedOn = e.WithdrawnOn, Outcome = e.Reason },
        _ => throw new UnhandledEventException(typeof(CoordinationTaskDetails), fact.Event),
    };
}
