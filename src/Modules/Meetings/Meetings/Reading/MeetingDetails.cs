using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>A time or place that a meeting had before, and why it was moved.</summary>
internal sealed record Move(DateTimeOffset From, string Reason);

/// <summary>A file that lies with a meeting.</summary>
internal sealed record MeetingDocument(Guid Id, string Name, long Size, string Sha256, AttachmentKind Kind, DateOnly AttachedOn);

/// <summary>Everything for the page of one meeting. Members are posts; there is nothing personal in it.</summary>
[Document("meeting")]
internal sealed record MeetingDetails : IReadModel<MeetingDetails, Meeting>, IVisibleTo
{
    public Guid Id { get; init; }
    public MeetingStage Stage { get; init; }
    public string Unit { get; init; } = "";
    public Organisation Organisation { get; init; }
    public string Title { get; init; } = "";
    public IReadOnlyList<ServedObligation> Serves { get; init; } = [];
    public DateTimeOffset Start { get; init; }
    public Venue Venue { get; init; } = new("", false);
    public IReadOnlyList<Member> Members { get; init; } = [];
    public IReadOnlyList<AgendaItem> Agenda { get; init; } = [];

    public IReadOnlyList<MeetingDocument> Documents { get; init; } = [];

    /// <summary>The start to which the members were invited; none while they are not.</summary>
    public DateTimeOffset? InvitedTo { get; init; }
    public IReadOnlyList<Move> Moves { get; init; } = [];
    public string? WhyCancelled { get; init; }

    /// <summary>The earlier meeting whose backlog it has, and the later one that has its own.</summary>
    public Guid? BacklogOf { get; init; }
    public Guid? PassedOnTo { get; init; }

    public string? Chair { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The sign-in code while the meeting is in session.</summary>
    public string? SignInCode { get; init; }
    public IReadOnlyList<Attendance> Attendance { get; init; } = [];

    /// <summary>For each obligation that it serves, what stands against its counting.</summary>
    public IReadOnlyList<Counting> Countings { get; init; } = [];
    public Deadline? MinutesDue { get; init; }
    public Minutes? Minutes { get; init; }
    public DateOnly? MinutesApprovedOn { get; init; }
    public ActionList Actions { get; init; } = ActionList.Empty;

    /// <summary>The nearest date of an action item that is not done and that no later meeting has.</summary>
    public DateOnly? NextActionDue => Actions.Open.Select(a => (DateOnly?)a.Item.Due).Min();

    /// <summary>Posts that have open action items.</summary>
    public IReadOnlyList<string> ActionOwners => [.. Actions.Open.Select(a => a.Item.Owner).Distinct()];
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static MeetingDetails Initial(Guid id) => new() { Id = id };

    public MeetingDetails Evolve(Recorded<Meeting> fact) => fact.Event switch
    {
        MeetingPlanned e => this with
        {
            Stage = MeetingStage.Planned, Unit = e.Place.Unit, Organisation = e.Organisation, Title = e.Title, Serves = e.Serves, Start = e.Start, Venue = e.Venue,
            Members = e.Members, Agenda = [.. e.Agenda.Select((subject, i) => new AgendaItem(i + 1, subject))], VisibleTo = e.Place.Path,
        },
        AgendaItemAdded e => this with { Agenda = [.. Agenda, new(e.Number, e.Subject)] },
        BacklogTakenUp e => this with { BacklogOf = e.From, Agenda = [.. Agenda, .. e.Items], Actions = ActionList.Inherit(e.Actions) },
        BacklogPassedOn e => this with { PassedOnTo = e.To, Actions = Actions.PassedOn() },
        MembersInvited e => this with { InvitedTo = e.Start },
        MeetingMoved e => this with { Start = e.Start, Venue = e.Venue, Moves = [.. Moves, new(e.From, e.Reason)] },
        MeetingCancelled e => this with { Stage = MeetingStage.Cancelled, WhyCancelled = e.Reason },
        MeetingBegun e => Seen([new(e.Chair, Presence.Present)]) with { Stage = MeetingStage.InSession, Chair = e.Chair, StartedAt = e.At, SignInCode = e.SignInCode },
        MemberSignedIn e => Seen([new(e.Post, Presence.Present)]),
        AttendanceRecorded e => Seen(e.Entries),
        MeetingHeld e => this with { Stage = MeetingStage.Held, EndedAt = e.EndedAt, SignInCode = null, Countings = e.Countings, MinutesDue = e.MinutesDue },
        MinutesRecorded e => this with { Stage = MeetingStage.Minuted, Minutes = e.Minutes, Actions = Actions.After(e.Minutes) },
        MinutesApproved e => this with { Stage = MeetingStage.Approved, MinutesApprovedOn = e.ApprovedOn },
        DocumentAttached e => this with { Documents = [.. Documents, new(e.Attachment, e.Title, e.Size, e.Sha256, e.Kind, e.On)] },
        ActionItemCompleted e => this with { Actions = Actions.Completing(e.Number, e.CompletedOn) },
        _ => throw new UnhandledEventException(typeof(MeetingDetails), fact.Event),
    };

    private MeetingDetails Seen(IReadOnlyList<Attendance> entries) =>
        this with { Attendance = [.. Attendance.Where(a => entries.All(e => e.Post != a.Post)), .. entries] };
}
