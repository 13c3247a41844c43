using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Who has a major or urgent matter in hand, one that could stir the public, has reported it to the government and the joint-conference
/// office (信访工作条例 25). How long that took is recorded; no clock of the matter waits for it.
/// </summary>
internal sealed record ReportUrgentMatter(
    Urgency Urgency, string Summary, IReadOnlyList<ReportRecipient> ReportedTo, DateTimeOffset LearnedAt, DateTimeOffset ReportedAt) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotReported(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.ReportedUrgentAt.Contains(ReportedAt)) return Decision.AlreadySo;

        return Decision
            .Record(new UrgentMatterReported(
                petition.Holder, Urgency, Sealed.For(petition.Petitioner, Summary), [.. ReportedTo.Distinct().Order()], LearnedAt, ReportedAt,
                (int)(ReportedAt - LearnedAt).TotalMinutes))
            .Under("信访工作条例 25");
    }

    private Refusal? WhyNotReported(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? NotInYourHands.When(!now.Actor.ActsFor(petition.Holder))
        ?? petition.WhyRecused(now)
        ?? DateInFuture.When(ReportedAt > now.Time)
        ?? DateBeforePreviousStep.When(ReportedAt < LearnedAt || ChinaTime.DateOf(LearnedAt) < petition.ReceivedOn);

    internal sealed class Shape : AbstractValidator<ReportUrgentMatter>
    {
        public Shape()
        {
            RuleFor(c => c.Urgency).IsInEnum();
            RuleFor(c => c.Summary).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.ReportedTo).NotEmpty();
            RuleForEach(c => c.ReportedTo).IsInEnum();
            RuleFor(c => c.LearnedAt).NotEmpty();
            RuleFor(c => c.ReportedAt).NotEmpty();
        }
    }
}
