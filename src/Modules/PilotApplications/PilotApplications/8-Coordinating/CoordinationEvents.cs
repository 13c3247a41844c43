using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>How a task between divisions stands.</summary>
internal enum CoordinationStage
{
    /// <summary>Nothing was asked.</summary>
    New,

    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done, in time or late.</summary>
    Completed,

    /// <summary>No longer asked for.</summary>
    Withdrawn,
}

/// <summary>One division of the coordination group asks another for something by a day.</summary>
[StoredAs("pilots.coordination-task-assigned.v1")]
internal sealed record CoordinationTaskAssigned(
    Guid Round, string AssignedBy, string Owner, IReadOnlyList<string> Path, string Subject, string Work, DateOnly Due, DateOnly AssignedOn) : IEvent<CoordinationTask>;

/// <summary>反馈: the owner says how far it is.</summary>
[StoredAs("pilots.coordination-feedback-given.v1")]
internal sealed record CoordinationFeedbackGiven(string Feedback, DateOnly GivenOn) : IEvent<CoordinationTask>;

/// <summary>The task has another day, and why.</summary>
[StoredAs("pilots.coordination-task-moved.v1")]
internal sealed record CoordinationTaskMoved(DateOnly Due, string Reason, DateOnly MovedOn) : IEvent<CoordinationTask>;

/// <summary>The owner has done it.</summary>
[StoredAs("pilots.coordination-task-completed.v1")]
internal sealed record CoordinationTaskCompleted(string Result, DateOnly CompletedOn, bool Late) : IEvent<CoordinationTask>;

/// <summary>The task is no longer asked for, and why.</summary>
[StoredAs("pilots.coordination-task-withdrawn.v1")]
internal sealed record CoordinationTaskWithdrawn(string Reason, DateOnly WithdrawnOn) : IEvent<CoordinationTask>;
