using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Petitions;

/// <summary>The head names the post that handles the matter, for instance in place of somebody who stands back (信访工作条例 28).</summary>
internal sealed record NameHandler(Guid Post) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if ((petition.WhyClosed() ?? petition.WhyNotHeadOver(now)) is { } refusal) return Decision.Refuse(refusal);
        if (petition.NamedHandler == Post) return Decision.AlreadySo;

        var by = now.Actor.ActsFor(petition.InCharge)
            ? petition.InCharge
            : now.Units.HigherBodiesOf(petition.InCharge).First(body => now.Actor.ActsFor(body.Code)).Code;
        return Decision.Record(new HandlerNamed(by, petition.InCharge, Post, now.Today)).Under("信访工作条例 28");
    }

    internal sealed class Shape : AbstractValidator<NameHandler>
    {
        public Shape() => RuleFor(c => c.Post).NotEmpty();
    }
}
