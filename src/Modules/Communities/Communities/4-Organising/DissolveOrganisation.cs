using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Dissolves an organisation, and with it every membership; another one of its kind can be founded at the unit then.</summary>
internal sealed record DissolveOrganisation(DateOnly On, string? DocumentNumber = null) : ICommand<Organisation>
{
    public Decision Decide(Organisation organisation, Circumstances now)
    {
        if (organisation.DissolvedOn == On) return Decision.AlreadySo;
        if (organisation.WhyNotChangedOn(On, now.Today) is { } refusal) return Decision.Refuse(refusal);
        if (organisation.Members.Any(m => On < m.From)) return Decision.Refuse(BeforeJoining);
        return Decision.Record(new OrganisationDissolved(On, DocumentNumber)).Under(OrganisationRules.BasisOf(organisation.Founding!.Kind))
            .Releasing(OrganisationRules.OneOfAKind, OrganisationRules.KeyOf(organisation.Founding));
    }

    internal sealed class Shape : AbstractValidator<DissolveOrganisation>
    {
        public Shape()
        {
            RuleFor(c => c.On).NotEmpty();
            RuleFor(c => c.DocumentNumber).MaximumLength(60);
        }
    }
}
