using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>What every decision of a higher level has in common.</summary>
internal static class Reviewing
{
    /// <summary>
    /// Only the level whose step it is decides: by its role, for the district's own city or province, on a day without a freeze, and by
    /// somebody who neither submitted it, nor gave consent, nor agreed to it below.
    /// </summary>
    public static Refusal? WhyNotDecided(this PilotApplication application, Circumstances now) =>
        NotUnderReview.When(application.Stage is not ApplicationStage.Submitted)
        ?? WhyNotYourStep(application, now)
        ?? SubmitterNeverApproves.When(application.Submitter == now.Actor.Account || application.Consents.Any(c => c.By == now.Actor.Account))
        ?? ActedBelow.When(application.Agreed.Contains(now.Actor.Account))
        ?? NoSuchRound.When(now.Other<ProgrammeRound>(application.Round) is null)
        ?? RoundIsFrozen.When(now.Other<ProgrammeRound>(application.Round)!.IsFrozenOn(now.Today));

    /// <summary>Whether the actor holds the office of a step: its role, at the division of its level above the district or a department of it.</summary>
    public static bool Holds(this Circumstances now, ApprovalStep step, string district) =>
        now.Units.BodyAt(step.Level, district) is { } body && now.Actor.Posts.Any(p => p.Role == step.Role && now.Units.Find(p.Unit)?.Area == body);

    /// <summary>The division of a level above a district.</summary>
    public static string? BodyAt(this OrgTree units, UnitLevel level, string district) => units.PathOf(district).FirstOrDefault(u => u.Level == level)?.Code;

    /// <summary>By when a step answers, counted from today; freezes do not count.</summary>
    public static Deadline DueFrom(this ApprovalStep step, Circumstances now, ProgrammeRound round) => now.Rules.Deadline(step.Rule, now.Today, now.FirstEventId, round.Pauses);

    private static Refusal? WhyNotYourStep(PilotApplication application, Circumstances now) =>
        now.Holds(application.Pending, application.District) ? null
        : application.Chain.Steps.Skip(application.Step + 1).Any(step => now.Holds(step, application.District)) ? LowerLevelFirst
        : NotYourStep;
}
