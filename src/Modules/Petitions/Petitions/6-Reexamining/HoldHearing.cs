using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>A hearing was held for the re-examination. Its days do not count towards the 30 (信访工作条例 36); those of several hearings add up.</summary>
internal sealed record HoldHearing(DateOnly From, DateOnly To) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotOpen(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Hearings.Any(h => h.From == From && h.To == To)) return Decision.AlreadySo;
        if (WhyNotHeld(petition, now) is { } other) return Decision.Refuse(other);

        var due = petition.OpinionDue!;
        var hearings = petition.Hearings.Append(new(From, To, Petition.Hearing)).OrderBy(h => h.From).ToList();
        return Decision
            .Record(new HearingHeld(From, To, now.Rules.Deadline(due.Rule, due.From, due.StartedBy, hearings)))
            .Under("信访工作条例 36");
    }

    private static Refusal? WhyNotOpen(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? ReexaminationNotRequested.When(petition.Stage < PetitionStage.ReexaminationRequested)
        ?? petition.WhyNotDecidedBy(petition.ReexaminationBody, now);

    private Refusal? WhyNotHeld(Petition petition, Circumstances now) =>
        now.WhyNotOn(To, From)
        ?? now.WhyNotOn(From, petition.Since)
        ?? HearingOverlaps.When(petition.Hearings.Any(h => h.From <= To && From <= h.To));

    internal sealed class Shape : AbstractValidator<HoldHearing>
    {
        public Shape()
        {
            RuleFor(c => c.From).NotEmpty();
            RuleFor(c => c.To).NotEmpty().GreaterThanOrEqualTo(c => c.From);
        }
    }
}
