using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Adds a member: the post of this platform or the account that sits there, with the title of its office and never a person's name.</summary>
internal sealed record AddMember(OrganisationRole Role, string Title, DateOnly From, Guid? Post = null, string? Account = null) : ICommand<Organisation>
{
    public Decision Decide(Organisation organisation, Circumstances now)
    {
        if (organisation.WhyNotChangedOn(From, now.Today) is { } refusal) return Decision.Refuse(refusal);
        if (organisation.Members.FirstOrDefault(IsTheSame) is { } there)
            return (there.Role, there.Title, there.From) == (Role, Title, From) ? Decision.AlreadySo : Decision.Refuse(AlreadyAMember);
        if (Role == OrganisationRole.Head && organisation.Members.Any(m => m.Role == OrganisationRole.Head)) return Decision.Refuse(HasAHead);
        if (organisation.Members.Count == Organisation.MostMembers) return Decision.Refuse(OrganisationIsFull);
        var member = new OrganisationMember(now.NewId("member"), Role, Title, Post, Account, From);
        return Decision.Record(new MemberJoined(member, [.. organisation.Members, member])).Under(OrganisationRules.BasisOf(organisation.Founding!.Kind));
    }

    private bool IsTheSame(OrganisationMember member) => Post is not null ? member.Post == Post : member.Account == Account;

    internal sealed class Shape : AbstractValidator<AddMember>
    {
        public Shape()
        {
            RuleFor(c => c.Role).IsInEnum();
            RuleFor(c => c.Title).NotEmpty().MaximumLength(60);
            RuleFor(c => c.From).NotEmpty();
            RuleFor(c => c.Account).NotEmpty().MaximumLength(100).When(c => c.Post is null);
            RuleFor(c => c.Account).Null().When(c => c.Post is not null);
        }
    }
}
