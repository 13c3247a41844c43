using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Takes a member out of an organisation; the day named is the first on which it is no longer one.</summary>
internal sealed record EndMembership(Guid Member, DateOnly On) : ICommand<Organisation>
{
    public Decision Decide(Organisation organisation, Circumstances now)
    {
        if (organisation.WhyNotChangedOn(On, now.Today) is { } refusal) return Decision.Refuse(refusal);
        if (organisation.Members.FirstOrDefault(m => m.Id == Member) is not { } member) return Decision.Refuse(NotAMember);
        return On < member.From
            ? Decision.Refuse(BeforeJoining)
            : Decision.Record(new MemberLeft(Member, On, [.. organisation.Members.Where(m => m.Id != Member)])).Under(OrganisationRules.BasisOf(organisation.Founding!.Kind));
    }

    internal sealed class Shape : AbstractValidator<EndMembership>
    {
        public Shape()
        {
            RuleFor(c => c.Member).NotEmpty();
            RuleFor(c => c.On).NotEmpty();
        }
    }
}
