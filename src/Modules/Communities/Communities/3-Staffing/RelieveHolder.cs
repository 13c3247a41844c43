using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Takes the holder off a post; the day named is the first on which the account no longer holds it.</summary>
internal sealed record RelieveHolder(DateOnly On) : ICommand<OfficePost>
{
    public Decision Decide(OfficePost post, Circumstances now)
    {
        if (post.Established is not { } established) return Decision.Refuse(PostNotEstablished);
        if (post.Holder is not { } holder) return post.LastHolding?.Until == On ? Decision.AlreadySo : Decision.Refuse(PostIsVacant);
        if (On < holder.From) return Decision.Refuse(BeforeAppointment);
        if (On > now.Today) return Decision.Refuse(AheadOfTime);
        var relieved = Decision.Record(new HolderRelieved(On)).Under(OwnRule);
        return RolePlaces.IsAdministrator(established.Role) ? relieved.Releasing(RolePlaces.OneAdministratorPost, holder.Account) : relieved;
    }

    internal sealed class Shape : AbstractValidator<RelieveHolder>
    {
        public Shape() => RuleFor(c => c.On).NotEmpty();
    }
}
