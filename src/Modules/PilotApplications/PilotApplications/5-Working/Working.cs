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

    /// <summary>Files and events as evidence: one of the two, a file of the pilot's or an event that the log holds.</summary>
    public static Refusal? WhyNoEvidence(this Pilot pilot, Guid? file, EventPlace? cites, Circumstances now) =>
        OneSourceOfEvidence.When(file is null == cites is null)
        ?? NoSuchFile.When(file is { } id && pilot.Files.All(f => f.Id != id))
        ?? EvidenceNotRecorded.When(cites is not null && !now.IsRecorded(cites.Stream, cites.Version));

    /// <summary>A place in the log as a command cites it.</summary>
    public static IEnumerable<(Guid Stream, long Version)> AsCited(this EventPlace? place) => place is null ? [] : [(place.Stream, place.Version)];

    /// <summary>Whether a place could be one in the log, where one is given.</summary>
    public static bool IsPlace(EventPlace? place) => place is null || (place.Version > 0 && place.Stream != Guid.Empty);

    /// <summary>A day after the recognition and not after today.</summary>
    public static Refusal? WhyNotOn(this Pilot pilot, DateOnly day, Circumstances now) => DateInFuture.When(day > now.Today) ?? BeforeRecognition.When(day < pilot.RecognisedOn);
}
