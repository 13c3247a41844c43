using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The district proves an item of a phase gate by a file of the pilot or by an event that the log holds; what the platform knows by itself needs no proof.</summary>
internal sealed record ProveGateItem(string Phase, string Item, Guid? File = null, EventPlace? Cites = null) : ICommand<Pilot>, ICite
{
    IEnumerable<(Guid Stream, long Version)> ICite.Cited => Cites.AsCited();

    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.WhyNotOfDistrict(now) is { } notHere) return Decision.Refuse(notHere);
        if (pilot.Proved.Contains(new(Phase, Item))) return Decision.AlreadySo;
        if ((NoSuchGateItem.When(!PhaseGates.IsProvedByEvidence(Phase, Item)) ?? pilot.WhyNoEvidence(File, Cites, now)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new GateItemProved(Phase, Item, File, null, now.Today, Cites)).Under(Phasing);
    }

    internal sealed class Shape : AbstractValidator<ProveGateItem>
    {
        public Shape()
        {
            RuleFor(c => c.Phase).NotEmpty().MaximumLength(10);
            RuleFor(c => c.Item).NotEmpty().MaximumLength(60);
            RuleFor(c => c.Cites).Must(Working.IsPlace);
        }
    }
}
