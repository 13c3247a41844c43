using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.CoordinationRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>What one division of the coordination group owes another by a day: province, city and districts, upwards as well as down.</summary>
internal sealed record CoordinationTask : IState<CoordinationTask>, IWithinUnits
{
    public static string Category => "coordination-task";

    public static CoordinationTask Initial { get; } = new();

    public CoordinationStage Stage { get; init; }

    public string AssignedBy { get; init; } = "";

    public string Owner { get; init; } = "";

    public DateOnly Due { get; init; }

    public string? LastFeedback { get; init; }

    public IEnumerable<string> Units => Stage is CoordinationStage.New ? [] : [AssignedBy, Owner];

    public Refusal? WhyNotAssigners(Circumstances now) => TaskNotOpen.When(Stage is not CoordinationStage.Open) ?? NotTheAssigner.When(!now.Actor.ActsFor(AssignedBy));

    public Refusal? WhyNotOwners(Circumstances now) => TaskNotOpen.When(Stage is not CoordinationStage.Open) ?? NotTheTaskOwner.When(!now.Actor.ActsFor(Owner));

    public CoordinationTask Evolve(IEvent<CoordinationTask> @event) => @event switch
    {
        CoordinationTaskAssigned e => this with { Stage = CoordinationStage.Open, AssignedBy = e.AssignedBy, Owner = e.Owner, Due = e.Due },
        CoordinationFeedbackGiven e => this with { LastFeedback = e.Feedback },
        CoordinationTaskMoved e => this with { Due = e.Due },
        CoordinationTaskCompleted => this with { Stage = CoordinationStage.Completed },
        CoordinationTaskWithdrawn => this with { Stage = CoordinationStage.Withdrawn },
        _ => throw new UnhandledEventException(typeof(CoordinationTask), @event),
    };
}
