using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Grounds of refusal that the steps after a check share.</summary>
internal static class DemandGrounds
{
    /// <summary>Only the division that checked says whether an answer will do.</summary>
    public static Refusal? WhyNotJudged(this SupervisionCheck check, CheckDemand? demand, Circumstances now) =>
        NoSuchDemand.When(demand is null)
        ?? CheckOfAnother.When(!now.Actor.ActsFor(check.By))
        ?? NotAnsweredYet.When(demand!.Stage is not DemandStage.Answered);
}
