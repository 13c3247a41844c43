using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// A unit takes part in the meeting regime from today or a later day. It owes the periods that begin then or later: the first full month,
/// quarter and half-year, nothing for the part that is left of the present one.
/// </summary>
internal sealed record JoinRegime(string Unit, DateOnly From) : ICommand<MeetingRegime>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(MeetingRegime regime, Circumstances now)
    {
        if (regime is { From: { } since, Until: null }) return since == From ? Decision.AlreadySo : Decision.Refuse(AlreadyJoined);
        if (now.Units.Find(Unit) is not { } unit || !unit.IsStreetOrCommunity()) return Decision.Refuse(UnknownUnit);
        if (From < now.Today || From < regime.Until) return Decision.Refuse(NotBackDated);
        return Decision.Record(new RegimeJoined(UnitPlace.Of(Unit, now.Units), unit.Level, From)).Under(Source);
    }

    internal sealed class Shape : AbstractValidator<JoinRegime>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.From).NotEmpty();
        }
    }
}
