using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Sets up a post at a unit. It carries one role and a title such as 民族工作专干, never a person's name.</summary>
internal sealed record EstablishPost(string Unit, string Role, string Title) : ICommand<OfficePost>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(OfficePost post, Circumstances now)
    {
        var established = new PostEstablished(Unit, Role, Title);
        if (post.Established is not null) return post.Established == established ? Decision.AlreadySo : Decision.Refuse(PostAlreadyEstablished);
        if (!RolePlaces.CanBeCarried(Role)) return Decision.Refuse(UnknownRole);
        if (now.Units.Find(Unit) is not { } unit) return Decision.Refuse(UnknownUnit);
        if (!RolePlaces.Fits(Role, unit)) return Decision.Refuse(RoleDoesNotFitUnit);
        var recorded = Decision.Record(established).Under(OwnRule);
        return (Role, unit.Level) == (Roles.Liaison, UnitLevel.Compound) ? recorded.Reserving(RolePlaces.OneLiaison, Unit, LiaisonAlreadyEstablished) : recorded;
    }

    internal sealed class Shape : AbstractValidator<EstablishPost>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Role).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Title).NotEmpty().MaximumLength(60);
        }
    }
}
