using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The body above says that the report arrived and is looked into; the petitioner sees it in the look-up, and nobody else is told.</summary>
internal sealed record AcknowledgeProtectionReport : ICommand<ProtectionReport>
{
    public Decision Decide(ProtectionReport report, Circumstances now) =>
        NotTheBodyAbove.When(!now.Actor.ActsFor(report.DecidedBy)) is { } refusal ? Decision.Refuse(refusal)
        : report.IsAcknowledged || report.IsDecided ? Decision.AlreadySo
        : Decision.Record(new ProtectionReportAcknowledged(report.DecidedBy, now.Today, report.AcknowledgeBy)).Under("信访工作条例 18");
}
