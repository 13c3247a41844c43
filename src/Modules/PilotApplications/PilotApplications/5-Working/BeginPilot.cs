using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>What a recognised application becomes: a pilot whose work plan can begin. The platform itself begins it.</summary>
internal sealed record BeginPilot(Guid Application, Guid Round, int Year, string District, string Community, string Standard, DateOnly RecognisedOn) : ICommand<Pilot>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.HasBegun) return Decision.AlreadySo;
        var approver = now.Units.BodyAbove(Community)?.Code ?? District;
        return Decision.Record(new PilotBegun(
            Application, Round, Year, District, Community, approver, Standard, RecognisedOn, [.. now.Units.PathOf(Community).Select(u => u.Code)])).Under(Creating);
    }
}
