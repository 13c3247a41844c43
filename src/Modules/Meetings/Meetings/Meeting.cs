using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>How far a meeting has come.</summary>
internal enum MeetingStage
{
    New,

    /// <summary>已安排.</summary>
    Planned,

    /// <summary>已取消.</summary>
    Cancelled,

    /// <summary>进行中.</summary>
    InSession,

    /// <summary>已结束、待纪要.</summary>
    Held,

    /// <summary>纪要待批.</summary>
    Minuted,

    /// <summary>已归档: the minutes are approved.</summary>
    Approved,
}

/// <summary>A meeting: what its rules must know of its past.</summary>
internal sealed record Meeting : IState<Meeting>, IWithinUnits
{
    public static string Category => "meeting";

    public static Meeting Initial { get; } = new();

    public MeetingStage Stage { get; init; }

    public string Unit { get; init; } = "";

    public Organisation Organisation { get; init; }

    public IReadOnlyList<ServedObligation> Serves { get; init; } = [];

    public DateTimeOffset Start { get; init; }

    public Venue Venue { get; init; } = new("", false);

    public IReadOnlyList<Member> Members { get; init; } = [];

    public IReadOnlyList<AgendaItem> Agenda { get; init; } = [];

    /// <summary>Files that lie with it.</summary>
    public IReadOnlyList<Guid> Documents { get; init; } = [];

    public DateTimeOffset? InvitedTo { get; init; }

    /// <summary>The earlier meeting whose backlog stands on this one's agenda.</summary>
    public Guid? BacklogOf { get; init; }

    /// <summary>The later meeting that has what this one left open.</summary>
    public Guid? PassedOnTo { get; init; }

    public string Chair { get; init; } = "";

    public DateTimeOffset StartedAt { get; init; }

    public string SignInCode { get; init; } = "";

    public IReadOnlyDictionary<string, Presence> Attendance { get; init; } = new Dictionary<string, Presence>();

    public Deadline? MinutesDue { get; init; }

    public Minutes? Minutes { get; init; }

    public ActionList Actions { get; init; } = ActionList.Empty;

    public IEnumerable<string> Units => [Unit];

    /// <summary>What a later meeting has to take up: items not dealt with, or postponed.</summary>
    public IReadOnlyList<AgendaItem> OpenItems =>
        [.. Stage == MeetingStage.Cancelled ? Agenda : Agenda.Where(item => Minutes?.Postponed.Contains(item.Number) == true)];

    public Member? MemberAt(string post) => Members.FirstOrDefault(m => m.Post == post);

    public Meeting Evolve(IEvent<Meeting> @event) => @event switch
    {
        MeetingPlanned e => this with
        {
            Stage = MeetingStage.Planned, Unit = e.Place.Unit, Organisation = e.Organisation, Serves = e.Serves, Start = e.Start, Venue = e.Venue,
            Members = e.Members, Agenda = [.. e.Agenda.Select((subject, i) => new AgendaItem(i + 1, subject))],
        },
        AgendaItemAdded e => this with { Agenda = [.. Agenda, new(e.Number, e.Subject)] },
        BacklogTakenUp e => this with { BacklogOf = e.From, Agenda = [.. Agenda, .. e.Items], Actions = ActionList.Inherit(e.Actions) },
        BacklogPassedOn e => this with { PassedOnTo = e.To, Actions = Actions.PassedOn() },
        MembersInvited e => this with { InvitedTo = e.Start },
        MeetingMoved e => this with { Start = e.Start, Venue = e.Venue },
        MeetingCancelled => this with { Stage = MeetingStage.Cancelled },
        MeetingBegun e => Seen(e.Chair, Presence.Present) with { Stage = MeetingStage.InSession, Chair = e.Chair, StartedAt = e.At, SignInCode = e.SignInCode },
        MemberSignedIn e => Seen(e.Post, Presence.Present),
        AttendanceRecorded e => e.Entries.Aggregate(this, (meeting, entry) => meeting.Seen(entry.Post, entry.Presence)),
        MeetingHeld e => this with { Stage = MeetingStage.Held, MinutesDue = e.MinutesDue },
        MinutesRecorded e => this with { Stage = MeetingStage.Minuted, Minutes = e.Minutes, Actions = Actions.After(e.Minutes) },
        MinutesApproved => this with { Stage = MeetingStage.Approved },
        DocumentAttached e => this with { Documents = [.. Documents, e.Attachment] },
        ActionItemCompleted e => this with { Actions = Actions.Completing(e.Number, e.CompletedOn) },
        _ => throw new UnhandledEventException(typeof(Meeting), @event),
    };

    private Meeting Seen(string post, Presence presence) => this with { Attendance = new Dictionary<string, Presence>(Attendance) { [post] = presence } };
}
