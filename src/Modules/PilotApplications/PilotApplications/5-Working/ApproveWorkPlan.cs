using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The street under the district approves the proposed version, by its number; from then on it is the plan. Who proposed it never approves it.</summary>
internal sealed record ApproveWorkPlan(int Version) : ICommand<Pilot>
{
    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.Proposed is null && pilot.Plan?.Version == Version && now.ActsForArea(pilot.Approver)) return Decision.AlreadySo;
        if ((pilot.WhyNotAnswered(now) ?? AnotherVersion.When(pilot.Proposed?.Version != Version)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new WorkPlanApproved(Version, now.Actor.Account, now.Today)).Under(Creating);
    }
}
