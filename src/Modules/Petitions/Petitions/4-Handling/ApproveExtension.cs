using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The head of the body allows up to 30 more days for a complex matter, once, and the petitioner is told why (信访工作条例 34). The new
/// date is counted from acceptance, like the old one.
/// </summary>
internal sealed record ApproveExtension(int Days, string Reasons, DateOnly ToldOn) : ICommand<Petition>
{
    private const int HandlingDays = 60;

    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotExtended(petition, now) is { } refusal) return Decision.Refuse(refusal);

        var due = petition.OpinionDue!;
        return Decision
            .Record(new ExtensionApproved(
                Days, Sealed.For(petition.Petitioner, Reasons), ToldOn, now.Rules.Deadline("XF-05ext", due.From, due.StartedBy, [], HandlingDays + Days)))
            .Under("信访工作条例 34");
    }

    private Refusal? WhyNotExtended(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotAnAppeal()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? NotAccepted.When(petition.Stage < PetitionStage.Accepted)
        ?? OpinionAlreadyIssued.When(petition.Stage > PetitionStage.Accepted)
        ?? AlreadyExtended.When(petition.Extended)
        ?? ExtensionTooLate.When(now.Today > petition.OpinionDue?.Due)
        ?? now.WhyNotOn(ToldOn, petition.Since);

    internal sealed class Shape : AbstractValidator<ApproveExtension>
    {
        public Shape()
        {
            RuleFor(c => c.Days).InclusiveBetween(1, 30);
            RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.ToldOn).NotEmpty();
        }
    }
}
