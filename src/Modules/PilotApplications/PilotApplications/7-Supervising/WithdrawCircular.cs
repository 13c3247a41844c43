using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Who issued a circular withdraws it, and says why. It stays to be read, marked as withdrawn; its number is not used again.</summary>
internal sealed record WithdrawCircular(string Reason) : ICommand<Circular>
{
    public Decision Decide(Circular circular, Circumstances now)
    {
        if (WhyNotWithdrawn(circular, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new CircularWithdrawn(Reason, now.Today)).Under(PilotRefusals.OwnRule);
    }

    private Refusal? WhyNotWithdrawn(Circular circular, Circumstances now) =>
        NoSuchCircular.When(!circular.IsIssued || circular.IsWithdrawn)
        ?? CircularOfAnother.When(!now.Actor.ActsFor(circular.By))
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<WithdrawCircular>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}
