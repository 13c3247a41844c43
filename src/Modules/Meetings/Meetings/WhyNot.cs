using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>Grounds of refusal that several commands share. None means that nothing stands against it.</summary>
internal static class WhyNot
{
    /// <summary>Plans change until the meeting begins, and only by the unit's own people.</summary>
    public static Refusal? WhyPlanStands(this Meeting meeting, Circumstances now) => meeting.Stage switch
    {
        MeetingStage.New => NotPlanned,
        _ when !now.Actor.ActsFor(meeting.Unit) => NotYourUnit,
        MeetingStage.Cancelled => TakesPlaceNoMore,
        MeetingStage.Planned => null,
        _ => HasBegun,
    };

    /// <summary>People sign in, and attendance is taken, between the beginning and the end.</summary>
    public static Refusal? WhyNotInSession(this Meeting meeting, Circumstances now) => meeting.Stage switch
    {
        MeetingStage.New => NotPlanned,
        _ when !now.Actor.ActsFor(meeting.Unit) => NotYourUnit,
        MeetingStage.Cancelled => TakesPlaceNoMore,
        MeetingStage.InSession => null,
        _ => NotInSession,
    };

    /// <summary>Minutes are written after the meeting and until they are approved.</summary>
    public static Refusal? WhyNotMinuted(this Meeting meeting, Circumstances now) => meeting.Stage switch
    {
        MeetingStage.New => NotPlanned,
        _ when !now.Actor.ActsFor(meeting.Unit) => NotYourUnit,
        MeetingStage.Cancelled => TakesPlaceNoMore,
        MeetingStage.Planned or MeetingStage.InSession => NotHeld,
        MeetingStage.Approved => MinutesAreApproved,
        _ => null,
    };

    /// <summary>A street or a community of today's tree; zones of the statistics office have no office that could owe anything.</summary>
    public static bool IsStreetOrCommunity(this OrgUnit? unit) => unit is { Level: UnitLevel.Community } or { Level: UnitLevel.Township, IsBody: true };

    /// <summary>Identity-card and mobile numbers have no business in papers of a meeting, whatever else stands there.</summary>
    public static Refusal? WhyNotWritten(params IEnumerable<string> texts) => PersonalNumber.When(PersonalNumbers.StandIn(texts));
}
