using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// A street says how often it and its communities do what the source orders "regularly" (定期), from the next period that begins.
/// </summary>
internal sealed record ChooseCadence(string Rule, Cadence Cadence) : ICommand<MeetingRegime>
{
    public Decision Decide(MeetingRegime regime, Circumstances now)
    {
        if (WhyNotChosen(regime, now) is { } refusal) return Decision.Refuse(refusal);
        if (regime.Cadences.Any(c => c.Rule == Rule && c.Cadence == Cadence)) return Decision.AlreadySo;
        return Decision.Record(new CadenceChosen(Rule, Cadence, now.Today)).Under(Source);
    }

    private Refusal? WhyNotChosen(MeetingRegime regime, Circumstances now) =>
        regime.WhyNotTheStreets(now)
        ?? UnknownRule.When(MeetingRule.Find(Rule) is null)
        ?? CadenceIsFixed.When(MeetingRule.Find(Rule) is { IsFixed: true });

    internal sealed class Shape : AbstractValidator<ChooseCadence>
    {
        public Shape()
        {
            RuleFor(c => c.Rule).NotEmpty().MaximumLength(10);
            RuleFor(c => c.Cadence).IsInEnum();
        }
    }
}
