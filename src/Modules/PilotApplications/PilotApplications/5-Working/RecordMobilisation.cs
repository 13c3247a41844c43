using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>动员: the district's mobilisation for the pilot, with how many took part; who did or did not is written down nowhere.</summary>
internal sealed record RecordMobilisation(DateOnly HeldOn, string Place, int Participants) : ICommand<Pilot>
{
    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.WhyNotOfDistrict(now) is { } notHere) return Decision.Refuse(notHere);
        if (pilot.IsMobilised) return Decision.AlreadySo;
        if ((pilot.WhyNotOn(HeldOn, now) ?? WhyNot.WhyNotWritten(Place)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new MobilisationHeld(HeldOn, Place, Participants)).Under(Phasing);
    }

    internal sealed class Shape : AbstractValidator<RecordMobilisation>
    {
        public Shape()
        {
            RuleFor(c => c.HeldOn).NotEmpty();
            RuleFor(c => c.Place).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Participants).InclusiveBetween(1, 1_000_000);
        }
    }
}
