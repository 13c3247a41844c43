using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>Grounds of refusal that several commands share. None means that nothing stands against it.</summary>
internal static class WhyNot
{
    private const string PetitionBureau = "信访局";

    public static Refusal? When(this Refusal refusal, bool applies) => applies ? refusal : null;

    /// <summary>Nothing is done before registration, after non-acceptance (信访工作条例 31), nor after the re-examination opinion (36(3)).</summary>
    public static Refusal? WhyClosed(this Petition petition) => petition.Stage switch
    {
        PetitionStage.New => NotRegistered,
        PetitionStage.Declined => RoutedToStatutoryWay,
        PetitionStage.ConcludedElsewhere => ConcludedElsewhere,
        PetitionStage.ProposalAnswered => ProposalIsAnswered,
        PetitionStage.AccusationPassedOn => AccusationIsPassedOn,
        >= PetitionStage.ReexaminationOpinionIssued => EndedByReexamination,
        _ => null,
    };

    /// <summary>Only an appeal is accepted or declined, and answered in an opinion that can be reviewed (信访工作条例 31).</summary>
    public static Refusal? WhyNotAnAppeal(this Petition petition) => petition.Class switch
    {
        PetitionClass.Proposal => ProposalHasItsOwnWay,
        PetitionClass.Accusation => AccusationHasItsOwnWay,
        _ => null,
    };

    /// <summary>No accusation is given to a unit that is accused in it, nor to one that answers to it (信访工作条例 30).</summary>
    public static Refusal? WhyNotGivenTo(this Circumstances now, Petition petition, string? unit) =>
        AccusedCannotReceive.When(unit is not null && now.Units.AnswersTo(unit, petition.ClosedTo));

    /// <summary>Deciding belongs to one body alone, which is never a community or a petition bureau (信访工作条例 15, 22, 23, 31).</summary>
    public static Refusal? WhyNotDecidedBy(this Circumstances now, string? body) => now.Units.Find(body) switch
    {
        null => UnknownUnit,
        { Level: UnitLevel.Community } => CommunityCannotDecide,
        { Kind: PetitionBureau } => PetitionBureauCannotDecide,
        { Code: var code } => NotTheCompetentBody.When(!now.Actor.ActsFor(code)),
    };

    /// <summary>What happened did so by today, and not before what it follows.</summary>
    public static Refusal? WhyNotOn(this Circumstances now, DateOnly day, DateOnly earliest) =>
        DateInFuture.When(day > now.Today) ?? DateBeforePreviousStep.When(day < earliest);

    public static bool IsPetitionBureau(this OrgUnit unit) => unit.Kind == PetitionBureau;

    /// <summary>Whether a unit can be given a matter to decide.</summary>
    public static bool CanDecide(this OrgUnit unit) => unit.IsBody && unit.Level < UnitLevel.Community && !unit.IsPetitionBureau();

    /// <summary>Codes of a unit and of what lies above it today, for readers who use the tree of that time.</summary>
    public static IReadOnlyList<string> PathCodes(this OrgTree units, string code) => [.. units.PathOf(code).Select(u => u.Code)];
}
