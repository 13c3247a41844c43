using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Non-acceptance: the matter has a statutory way of its own (信访工作条例 31(1)-(5)). The petitioner learns which, which body receives it
/// and, where the law sets one, by which day to go there, counted from the day of learning of the act (or of receiving the
/// reconsideration decision). The duty to give notice of it remains.
/// </summary>
internal sealed record DeclinePetition(
    StatutoryRouting Routing, string ReceivingBody, string Reasons, Remedy? Remedy = null, DateOnly? LearnedOn = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotDeclined(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new PetitionDeclined(
                petition.Holder, now.Today, Routing, ReceivingBody, Sealed.For(petition.Petitioner, Reasons), Remedy,
                RemedyDue: Remedy is { } remedy && LearnedOn is { } day ? now.Deadline(LawOf(remedy).Rule, day) : null))
            .Under($"信访工作条例 31({(int)Routing})");
    }

    private Refusal? WhyNotDeclined(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotAnAppeal()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? AlreadyAccepted.When(petition.Stage >= PetitionStage.Accepted)
        ?? ObjectionOpen.When(petition.HasOpenObjection)
        ?? RemedyOfAnotherWay.When(Remedy is { } remedy && LawOf(remedy).Routing != Routing)
        ?? DateInFuture.When(LearnedOn > now.Today)
        ?? RemedyBeforeCalendar.When(LearnedOn < now.Rules.Calendar.FirstDay);

    private static (string Rule, StatutoryRouting Routing) LawOf(Remedy remedy) => remedy switch
    {
        Petitions.Remedy.Reconsideration => ("RC-01", StatutoryRouting.Administrative),
        Petitions.Remedy.Lawsuit => ("LI-01", StatutoryRouting.Judicial),
        Petitions.Remedy.LawsuitAfterReconsideration => ("LI-02", StatutoryRouting.Judicial),
        Petitions.Remedy.LabourArbitration => ("AR-01", StatutoryRouting.Arbitration),
        _ => throw new ArgumentOutOfRangeException(nameof(remedy), remedy, "The form lets no other remedy through."),
    };

    internal sealed class Shape : AbstractValidator<DeclinePetition>
    {
        public Shape()
        {
            RuleFor(c => c.Routing).IsInEnum();
            RuleFor(c => c.ReceivingBody).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Remedy).IsInEnum();
            RuleFor(c => c.LearnedOn).NotEmpty().When(c => c.Remedy is not null);
            RuleFor(c => c.LearnedOn).Null().When(c => c.Remedy is null);
        }
    }
}
