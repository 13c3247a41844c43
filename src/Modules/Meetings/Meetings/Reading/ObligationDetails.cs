using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>A meeting that was held for an obligation: whether it counts, and if not, why.</summary>
internal sealed record HeldMeeting(Guid Meeting, DateOnly HeldOn, bool Counts, IReadOnlyList<Obstacle> Obstacles);

/// <summary>A meeting that was to serve an obligation and was called off.</summary>
internal sealed record CancelledMeeting(Guid Meeting, string Reason);

/// <summary>What a unit owes under a rule in a period, and how it stands.</summary>
[Document("meeting_obligation")]
internal sealed record ObligationDetails : IReadModel<ObligationDetails, MeetingObligation>, IVisibleTo
{
    public Guid Id { get; init; }
    public string Unit { get; init; } = "";
    public string? Street { get; init; }
    public string? District { get; init; }
    public string Rule { get; init; } = "";
    public string Period { get; init; } = "";
    public Cadence Cadence { get; init; }
    public DateOnly Due { get; init; }
    public ObligationStage Stage { get; init; }
    public IReadOnlyList<HeldMeeting> Meetings { get; init; } = [];
    public IReadOnlyList<CancelledMeeting> Cancellations { get; init; } = [];

    /// <summary>The day by which the first of its meetings that count should have approved minutes.</summary>
    public DateOnly? MinutesDue { get; init; }

    /// <summary>The key of the step that was reminded of last; empty before the first.</summary>
    public string LastSaid { get; init; } = "";

    /// <summary>The day on which the meeting that fulfilled it was held.</summary>
    public DateOnly? FulfilledOn { get; init; }
    public DateOnly? MinutesApprovedOn { get; init; }
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static ObligationDetails Initial(Guid id) => new() { Id = id };

    public ObligationDetails Evolve(Recorded<MeetingObligation> fact) => fact.Event switch
    {
        ObligationOpened e => this with
        {
            Stage = ObligationStage.Open, Unit = e.Place.Unit, Street = e.Place.Street, District = e.Place.District, Rule = e.Rule, Period = e.Period,
            Cadence = BuildingBlocks.Period.Named(e.Period)!.Value.Cadence, Due = e.Due, VisibleTo = e.Place.Path,
        },
        ObligationHeld e => this with
        {
            Stage = ObligationStage.Held, MinutesDue = MinutesDue < e.MinutesDue ? MinutesDue : e.MinutesDue, Meetings = [.. Meetings, new(e.Meeting, e.HeldOn, true, [])],
        },
        MeetingNotCounted e => this with { Meetings = [.. Meetings, new(e.Meeting, e.HeldOn, false, e.Obstacles)] },
        ServingMeetingCancelled e => this with { Cancellations = [.. Cancellations, new(e.Meeting, e.Reason)] },
        ObligationFulfilled e => this with
        {
            Stage = e.InTime ? ObligationStage.Met : ObligationStage.Late, FulfilledOn = e.HeldOn, MinutesApprovedOn = e.MinutesApprovedOn,
        },
        ObligationReminded e => this with { LastSaid = ReminderStep.KeyOf(e.Occasion, e.At, e.DaysBefore) },
        ObligationMissed => this with { Stage = ObligationStage.Missed },
        _ => throw new UnhandledEventException(typeof(ObligationDetails), fact.Event),
    };
}
