using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>Who may choose for a street.</summary>
internal static class StreetChoices
{
    public static Refusal? WhyNotTheStreets(this MeetingRegime regime, Circumstances now) =>
        NotJoined.When(regime.From is null)
        ?? HasLeft.When(regime.Until <= now.Today)
        ?? OnlyStreetsChoose.When(regime.Level != UnitLevel.Township)
        ?? NotYourUnit.When(!now.Actor.ActsFor(regime.Unit));
}
