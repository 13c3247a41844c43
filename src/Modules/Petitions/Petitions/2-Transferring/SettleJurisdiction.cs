using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The nearest government above both sides of a dispute names the competent body, among itself and those under it (信访工作条例 24).
/// That body has 15 days from now to tell the petitioner, and cannot object any more.
/// </summary>
internal sealed record SettleJurisdiction(string To, string Reasons) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var superior = CommonSuperior(now.Units, petition);
        if (WhyNotSettled(petition, superior, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new JurisdictionSettled(
                superior!.Code, To, now.Units.PathCodes(To), now.Today, Sealed.For(petition.Petitioner, Reasons), now.Deadline("XF-03", now.Today),
                petition.EndsAssignment(To)))
            .Under("信访工作条例 24");
    }

    private Refusal? WhyNotSettled(Petition petition, OrgUnit? superior, Circumstances now) =>
        petition.WhyClosed()
        ?? NotInDispute.When(petition.Stage is not PetitionStage.JurisdictionDisputed)
        ?? NoCommonSuperior.When(superior is null)
        ?? NotTheCommonSuperior.When(!now.Actor.ActsFor(superior!.Code))
        ?? petition.WhyRecused(now)
        ?? UnknownUnit.When(now.Units.Find(To) is not { } to || !to.CanDecide())
        ?? OutsideTheSuperior.When(!now.Units.IsUnder(To, superior.Code))
        ?? now.WhyNotGivenTo(petition, To);

    private static OrgUnit? CommonSuperior(OrgTree units, Petition petition) =>
        units.PathOf(petition.Holder).Skip(1).FirstOrDefault(u => u.IsBody && petition.Sender != u.Code && units.IsUnder(petition.Sender!, u.Code));

    internal sealed class Shape : AbstractValidator<SettleJurisdiction>
    {
        public Shape()
        {
            RuleFor(c => c.To).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
        }
    }
}
