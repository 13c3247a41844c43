using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>
/// A street says whether one meeting may count for its half-yearly duty (MT-1) and its quarterly one (MT-2) together. Without a choice
/// it counts once.
/// </summary>
internal sealed record ChooseCounting(bool CountsTwice) : ICommand<MeetingRegime>
{
    public Decision Decide(MeetingRegime regime, Circumstances now)
    {
        if (regime.WhyNotTheStreets(now) is { } refusal) return Decision.Refuse(refusal);
        return regime.CountsTwice == CountsTwice ? Decision.AlreadySo : Decision.Record(new CountingChosen(CountsTwice)).Under(MeetingRefusals.OwnRule);
    }
}
