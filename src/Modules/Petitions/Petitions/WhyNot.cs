using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>Grounds of refusal that several commands share. None means that nothing stands against it.</summary>
internal static class WhyNot
{
    private const string PetitionBureau = "信访局";

    /// <summary>Nothing is done before registration, after non-acceptance (信访工作条例 31) or withdrawal, nor after the re-examination opinion (36(3)).</summary>
    public static Refusal? WhyClosed(this Petition petition) => petition.Stage.WhyClosed();

    /// <summary>The same of a stage.</summary>
    public static Refusal? WhyClosed(this PetitionStage stage) => stage switch
    {
        PetitionStage.New => NotRegistered,
        PetitionStage.Declined => RoutedToStatutoryWay,
        PetitionStage.OpenElsewhere => IsOpenElsewhere,
        PetitionStage.ConcludedElsewhere => ConcludedElsewhere,
        PetitionStage.ProposalAnswered => ProposalIsAnswered,
        PetitionStage.AccusationPassedOn => AccusationIsPassedOn,
        PetitionStage.Withdrawn => IsWithdrawn,
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

    /// <summary>What can be said beside the procedure itself ends with its last word (信访工作条例 36(3)), not with non-acceptance, reply, passing on or withdrawal.</summary>
    public static Refusal? WhyEnded(this Petition petition) =>
        petition.Stage is >= PetitionStage.Declined and <= PetitionStage.Withdrawn ? null : petition.WhyClosed();

    /// <summary>Who has an interest in the matter takes no step in it (信访工作条例 28).</summary>
    public static Refusal? WhyRecused(this Petition petition, Circumstances now) => Recused.When(petition.Recused.Contains(now.Actor.Account));

    /// <summary>Before acceptance, who has the matter in hand can give it to another body (信访工作条例 22, 23).</summary>
    public static Refusal? WhyNotHandedOn(this Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? AlreadyAccepted.When(petition.Stage >= PetitionStage.Accepted)
        ?? ObjectionOpen.When(petition.HasOpenObjection)
        ?? JurisdictionIsSettled.When(petition.Stage is PetitionStage.Transferred && petition.ObjectionDue is null)
        ?? NotTheHolder.When(!now.Actor.ActsFor(petition.Holder))
        ?? petition.WhyRecused(now);

    /// <summary>Deciding belongs to one body alone, which is never a community or a petition bureau (信访工作条例 15, 22, 23, 31).</summary>
    public static Refusal? WhyNotDecidedBy(this Petition petition, string? body, Circumstances now) => now.Units.Find(body) switch
    {
        null => UnknownUnit,
        { Level: UnitLevel.Community } => CommunityCannotDecide,
        { Kind: PetitionBureau } => PetitionBureauCannotDecide,
        { Code: var code } => NotTheCompetentBody.When(!now.Actor.ActsFor(code)) ?? petition.WhyRecused(now),
    };

    /// <summary>What happened did so by today, and not before what it follows.</summary>
    public static Refusal? WhyNotOn(this Circumstances now, DateOnly day, DateOnly earliest) =>
        DateInFuture.When(day > now.Today) ?? DateBeforePreviousStep.When(day < earliest);

    /// <summary>What proves a service is a file of the same matter.</summary>
    public static Refusal? WhyNotProof(this Petition petition, Guid? file) => AttachmentOfAnother.When(file is { } cited && !petition.Has(cited));

    /// <summary>The head of the body whose turn it is, or of a body above it, says who handles the matter there (信访工作条例 28).</summary>
    public static Refusal? WhyNotHeadOver(this Petition petition, Circumstances now) =>
        NotTheHead.When(!now.Actor.ActsFor(petition.InCharge) && now.Units.HigherBodiesOf(petition.InCharge).All(body => !now.Actor.ActsFor(body.Code)))
        ?? petition.WhyRecused(now);

    /// <summary>
    /// Whether a unit can tell another one what to do: a petition bureau whoever is in its area but the government there, a government
    /// whoever is under it, a department the same line of work below (信访工作条例 15, 22, 40).
    /// </summary>
    public static bool Directs(this OrgTree units, OrgUnit upper, OrgUnit lower) =>
        upper.Code != lower.Code && upper.IsBody && (
            upper.IsPetitionBureau() ? lower.Code != upper.Area && units.IsUnder(lower.Code, upper.Area)
            : upper.IsDepartment ? units.Find(lower.ProfessionalParent) is { } line && (line == upper || units.Directs(upper, line))
            : units.IsUnder(lower.Code, upper.Code));

    /// <summary>
    /// The unit for which the actor can tell a body what to do, among those of a kind. The platform itself speaks for the nearest.
    /// </summary>
    public static OrgUnit? ActingSuperiorOf(this Circumstances now, string body, Func<OrgUnit, bool> kind) =>
        now.Units.Find(body) is not { } lower ? null
        : (now.Actor.IsSystem ? now.Units.HigherBodiesOf(body) : now.Actor.Posts.Select(post => now.Units.Find(post.Unit)).OfType<OrgUnit>())
            .FirstOrDefault(upper => kind(upper) && now.Units.Directs(upper, lower));

    /// <summary>The petition bureau for which the actor speaks, where the body or its government lies in the bureau's area.</summary>
    public static OrgUnit? ActingBureauOver(this Circumstances now, string body) =>
        (now.Actor.IsSystem ? now.Units.PathOf(body).SelectMany(area => now.Units.All.Where(unit => unit.Area == area.Code)) : now.Actor.Posts.Select(post => now.Units.Find(post.Unit)).OfType<OrgUnit>())
        .FirstOrDefault(unit => unit.IsPetitionBureau() && now.Units.IsUnder(body, unit.Area));

    public static bool IsPetitionBureau(this OrgUnit unit) => unit.Kind == PetitionBureau;

    /// <summary>Whether a unit can be given a matter to decide.</summary>
    public static bool CanDecide(this OrgUnit unit) => unit.IsBody && unit.Level < UnitLevel.Community && !unit.IsPetitionBureau();

    /// <summary>Codes of a unit and of what lies above it today, for readers who use the tree of that time.</summary>
    public static IReadOnlyList<string> PathCodes(this OrgTree units, string code) => [.. units.PathOf(code).Select(u => u.Code)];
}
