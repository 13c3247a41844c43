using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Hands the matter to a body that can decide it (信访工作条例 22, 23(3)), by default the nearest one above the community that is not
/// accused. An electronic transfer is received on the same day: notice is due in 15 days, an objection in 5 working days.
/// </summary>
internal sealed record TransferPetition(string? To = null, string? Proof = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var to = To is null ? NearestBody(petition, now.Units) : now.Units.Find(To);
        if (petition.Stage is PetitionStage.Transferred && petition.Holder == to?.Code) return Decision.AlreadySo;
        if (WhyNotTransferred(petition, to, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new PetitionTransferred(
                petition.Holder, to!.Code, now.Units.PathCodes(to.Code), now.Today, now.Deadline("XF-03", now.Today), now.Deadline("XF-04", now.Today),
                Sealed.ForOptional(petition.Petitioner, Proof)))
            .Under("信访工作条例 22");
    }

    private static Refusal? WhyNotTransferred(Petition petition, OrgUnit? to, Circumstances now) =>
        petition.WhyNotHandedOn(now)
        ?? UnknownUnit.When(to is null)
        ?? NotACompetentTarget.When(to is null || !to.CanDecide() || to.Code == petition.Holder)
        ?? now.WhyNotGivenTo(petition, to?.Code);

    private static OrgUnit? NearestBody(Petition petition, OrgTree units) =>
        units.PathOf(petition.Community).Skip(1).FirstOrDefault(u => u.IsBody && !units.AnswersTo(u.Code, petition.ClosedTo));

    internal sealed class Shape : AbstractValidator<TransferPetition>
    {
        public Shape()
        {
            RuleFor(c => c.To).Matches(UnitCode.Form);
            RuleFor(c => c.Proof).MaximumLength(500);
        }
    }
}
