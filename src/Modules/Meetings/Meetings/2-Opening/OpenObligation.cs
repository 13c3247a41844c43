using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>A unit owes a meeting in a period that has begun; it is due on the last day of the period.</summary>
internal sealed record OpenObligation(string Unit, string Rule, string Period) : ICommand<MeetingObligation>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(MeetingObligation obligation, Circumstances now)
    {
        if (obligation.Stage > ObligationStage.New) return Decision.AlreadySo;
        if (WhyNotOwed(now) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(Opened(now)).Under(Source);
    }

    /// <summary>The fact that it is owed, for whatever comes first: the schedule or a meeting that was held.</summary>
    public ObligationOpened Opened(Circumstances now) =>
        new(UnitPlace.Of(Unit, now.Units), Rule, Period, BuildingBlocks.Period.Named(Period)!.Value.LastDay);

    private Refusal? WhyNotOwed(Circumstances now)
    {
        if (now.Units.Find(Unit) is not { } unit) return UnknownUnit;
        if (MeetingRule.Find(Rule) is not { } rule) return UnknownRule;
        if (BuildingBlocks.Period.Named(Period) is not { } period || (rule.IsFixed && period.Cadence != rule.Cadence)) return UnknownPeriod;
        return NotOwedHere.When(!rule.IsOwedBy(unit)) ?? PeriodNotBegun.When(period.FirstDay > now.Today);
    }

    internal sealed class Shape : AbstractValidator<OpenObligation>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty();
            RuleFor(c => c.Rule).NotEmpty();
            RuleFor(c => c.Period).NotEmpty();
        }
    }
}
