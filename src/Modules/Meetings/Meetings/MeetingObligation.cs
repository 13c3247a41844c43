using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>How an obligation stands.</summary>
internal enum ObligationStage
{
    New,

    /// <summary>待召开: the meeting is owed.</summary>
    Open,

    /// <summary>已召开、待纪要: held, the minutes are not approved.</summary>
    Held,

    /// <summary>按期完成: held and minuted in time.</summary>
    Met,

    /// <summary>逾期完成: held after the period, or minuted too late.</summary>
    Late,

    /// <summary>未完成: the period is over.</summary>
    Missed,
}

/// <summary>A meeting that counts for an obligation once its minutes are approved.</summary>
internal sealed record CountingMeeting(Guid Meeting, DateOnly HeldOn, DateOnly MinutesDue);

/// <summary>What a unit owes under one rule in one period.</summary>
internal sealed record MeetingObligation : IState<MeetingObligation>, IWithinUnits
{
    public static string Category => "meeting-obligation";

    public static MeetingObligation Initial { get; } = new();

    public ObligationStage Stage { get; init; }

    public string Unit { get; init; } = "";

    public string Rule { get; init; } = "";

    public string Period { get; init; } = "";

    public DateOnly Due { get; init; }

    public IReadOnlyList<CountingMeeting> Held { get; init; } = [];

    /// <summary>Meetings that were held for it and do not count.</summary>
    public IReadOnlyList<Guid> NotCounted { get; init; } = [];

    /// <summary>Meetings that were to serve it and were called off.</summary>
    public IReadOnlyList<Guid> Cancelled { get; init; } = [];

    /// <summary>Steps that were reminded of, by their keys.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    public IEnumerable<string> Units => [Unit];

    /// <summary>The same unit, rule and period are the same obligation, whoever opens it and however often.</summary>
    public static Guid StreamOf(string unit, string rule, string period) => StreamIds.From($"meeting-obligation:{unit}:{rule}:{period}");

    public MeetingObligation Evolve(IEvent<MeetingObligation> @event) => @event switch
    {
        ObligationOpened e => this with { Stage = ObligationStage.Open, Unit = e.Place.Unit, Rule = e.Rule, Period = e.Period, Due = e.Due },
        ObligationHeld e => this with { Stage = ObligationStage.Held, Held = [.. Held, new(e.Meeting, e.HeldOn, e.MinutesDue)] },
        MeetingNotCounted e => this with { NotCounted = [.. NotCounted, e.Meeting] },
        ServingMeetingCancelled e => this with { Cancelled = [.. Cancelled, e.Meeting] },
        ObligationFulfilled e => this with { Stage = e.InTime ? ObligationStage.Met : ObligationStage.Late },
        ObligationReminded e => this with { Said = [.. Said, ReminderStep.KeyOf(e.Occasion, e.At, e.DaysBefore)] },
        ObligationMissed => this with { Stage = ObligationStage.Missed },
        _ => throw new UnhandledEventException(typeof(MeetingObligation), @event),
    };
}
