using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Founds an organisation at a unit; one of a kind stands there at a time.</summary>
internal sealed record FoundOrganisation(
    OrganisationKind Kind, string Unit, string Title, DateOnly On, string? DocumentNumber = null) : ICommand<Organisation>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(Organisation organisation, Circumstances now)
    {
        var founding = new OrganisationFounded(Kind, Unit, Title, On, DocumentNumber);
        if (organisation.Founding is not null)
            return organisation is { DissolvedOn: null } && organisation.Founding == founding ? Decision.AlreadySo : Decision.Refuse(OrganisationAlreadyFounded);
        if (On > now.Today) return Decision.Refuse(AheadOfTime);
        if (now.Units.Find(Unit) is not { } unit) return Decision.Refuse(UnknownUnit);
        return Kind.CanStandAt(unit)
            ? Decision.Record(founding).Under(OrganisationRules.BasisOf(Kind)).Reserving(OrganisationRules.OneOfAKind, OrganisationRules.KeyOf(founding), OneOfThisKindStands)
            : Decision.Refuse(OrganisationDoesNotFitUnit);
    }

    internal sealed class Shape : AbstractValidator<FoundOrganisation>
    {
        public Shape()
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Unit).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Title).NotEmpty().MaximumLength(100);
            RuleFor(c => c.On).NotEmpty();
            RuleFor(c => c.DocumentNumber).MaximumLength(60);
        }
    }
}
