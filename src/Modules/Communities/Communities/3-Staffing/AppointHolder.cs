using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Puts an account on a vacant post, from today or an earlier day.</summary>
internal sealed record AppointHolder(string Account, DateOnly From) : ICommand<OfficePost>
{
    public Decision Decide(OfficePost post, Circumstances now)
    {
        if (post.Established is not { } established) return Decision.Refuse(PostNotEstablished);
        if (post.Holder is { } holder) return (holder.Account, holder.From) == (Account, From) ? Decision.AlreadySo : Decision.Refuse(PostIsHeld);
        if (From > now.Today) return Decision.Refuse(AheadOfTime);
        if (From < post.LastHolding?.Until) return Decision.Refuse(HoldersOverlap);
        if (now.Units.Find(established.Unit) is null) return Decision.Refuse(UnknownUnit);
        var appointed = Decision.Record(new HolderAppointed(Account, From)).Under(OwnRule);
        return RolePlaces.IsAdministrator(established.Role) ? appointed.Reserving(RolePlaces.OneAdministratorPost, Account, HoldsAnotherAdministratorPost) : appointed;
    }

    internal sealed class Shape : AbstractValidator<AppointHolder>
    {
        public Shape()
        {
            RuleFor(c => c.Account).NotEmpty().MaximumLength(100);
            RuleFor(c => c.From).NotEmpty();
        }
    }
}
