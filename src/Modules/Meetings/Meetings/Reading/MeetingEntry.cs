using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>A line of the calendar of meetings.</summary>
[Document("meeting_entry")]
internal sealed record MeetingEntry : IReadModel<MeetingEntry, Meeting>, IVisibleTo
{
    public Guid Id { get; init; }
    public MeetingStage Stage { get; init; }
    public string Unit { get; init; } = "";
    public string? Street { get; init; }
    public string? District { get; init; }
    public Organisation Organisation { get; init; }
    public string Title { get; init; } = "";
    public IReadOnlyList<ServedObligation> Serves { get; init; } = [];

    /// <summary>When it is to begin, and once it has begun, when it did.</summary>
    public DateTimeOffset Start { get; init; }

    /// <summary>The day of the start, Asia/Shanghai.</summary>
    public DateOnly Day => ChinaTime.DateOf(Start);

    /// <summary>The day on which it was planned, or moved last.</summary>
    public DateOnly ScheduledOn { get; init; }

    /// <summary>When it ended; none before that.</summary>
    public DateTimeOffset? End { get; init; }
    public Venue Venue { get; init; } = new("", false);

    /// <summary>How often time or place changed after it was planned.</summary>
    public int Changes { get; init; }
    public string? WhyCancelled { get; init; }
    public DateOnly? MinutesDue { get; init; }
    public DateOnly? MinutesApprovedOn { get; init; }

    /// <summary>The day by which its unit has the next thing to do: to hold it, or to have its minutes approved; none when all is done.</summary>
    public DateOnly? NextDue => Stage switch
    {
        MeetingStage.Planned or MeetingStage.InSession => Day,
        MeetingStage.Held or MeetingStage.Minuted => MinutesDue,
        _ => null,
    };

    /// <summary>Whether something stands against its counting for an obligation that it serves.</summary>
    public bool IsFlawed { get; init; }
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static MeetingEntry Initial(Guid id) => new() { Id = id };

    public MeetingEntry Evolve(Recorded<Meeting> fact) => fact.Event switch
    {
        MeetingPlanned e => this with
        {
            Stage = MeetingStage.Planned, Unit = e.Place.Unit, Street = e.Place.Street, District = e.Place.District, Organisation = e.Organisation,
            Title = e.Title, Serves = e.Serves, Start = e.Start, Venue = e.Venue, VisibleTo = e.Place.Path,
            ScheduledOn = ChinaTime.DateOf(fact.Time),
        },
        MeetingMoved e => this with { Start = e.Start, Venue = e.Venue, Changes = Changes + 1, ScheduledOn = ChinaTime.DateOf(fact.Time) },
        MeetingCancelled e => this with { Stage = MeetingStage.Cancelled, WhyCancelled = e.Reason },
        MeetingBegun e => this with { Stage = MeetingStage.InSession, Start = e.At },
        MeetingHeld e => this with { Stage = MeetingStage.Held, End = e.EndedAt, MinutesDue = e.MinutesDue.Due, IsFlawed = e.Countings.Any(c => c.Obstacles.Count > 0) },
        MinutesRecorded => this with { Stage = MeetingStage.Minuted },
        MinutesApproved e => this with { Stage = MeetingStage.Approved, MinutesApprovedOn = e.ApprovedOn },
        AgendaItemAdded or BacklogTakenUp or BacklogPassedOn or MembersInvited or MemberSignedIn or AttendanceRecorded or DocumentAttached or ActionItemCompleted => this,
        _ => throw new UnhandledEventException(typeof(MeetingEntry), fact.Event),
    };
}
