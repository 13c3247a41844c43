using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Grounds of refusal that the commands of a pilot share.</summary>
internal static class Working
{
    /// <summary>What the community itself does.</summary>
    public static Refusal? WhyNotOfCommunity(this Pilot pilot, Circumstances now) =>
        NoPilot.When(!pilot.HasBegun) ?? NotYourCommunity.When(!now.ActsForArea(pilot.Community));

    /// <summary>What the street does, or the district where there is none; never who proposed the plan.</summary>
    public static Refusal? WhyNotAnswered(this Pilot pilot, Circumstances now) =>
        NoPilot.When(!pilot.HasBegun)
        ?? NotTheApprover.When(!now.ActsForArea(pilot.Approver))
        ?? NothingProposed.When(pilot.Proposed is null)
        ?? ProposerNeverApproves.When(pilot.Proposer == now.Actor.Account);

    /// <summary>What the district does.</summary>
    public static Refusal? WhyNotOfDistrict(this Pilot pilot, Circumstances now) => NoPilot.When(!pilot.HasBegun) ?? WhyNot.WhyNotOfDistrict(pilot.District, now);

    /// <summary>Files and events as evidence: one of the two, and a file must be one of the pilot's.</summary>
    public static Refusal? WhyNoEvidence(this Pilot pilot, Guid? file, Guid? @event) =>
        OneSourceOfEvidence.When(file is null == @event is null) ?? NoSuchFile.When(file is { } id && pilot.Files.All(f => f.Id != id));

    /// <summary>A day after the recognition and not after today.</summary>
    public static Refusal? WhyNotOn(this Pilot pilot, DateOnly day, Circumstances now) => DateInFuture.When(day > now.Today) ?? BeforeRecognition.When(day < pilot.RecognisedOn);
}
