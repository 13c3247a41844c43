using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Grounds of refusal that several commands share. None means that nothing stands against it.</summary>
internal static class WhyNot
{
    /// <summary>A round is kept at the province only, whoever else may hold such a role elsewhere.</summary>
    public static Refusal? WhyNotKept(this ProgrammeRound round, Circumstances now) => NoSuchRound.When(!round.IsOpen) ?? WhyNotOfProvince(now);

    public static Refusal? WhyNotOfProvince(Circumstances now) =>
        OnlyProvinceKeepsRounds.When(!now.Actor.IsSystem && now.Actor.Posts.All(p => now.Units.Find(p.Unit)?.Level != UnitLevel.Province));

    /// <summary>A survey and a new application belong to an open round, its application phase, and the district itself.</summary>
    public static Refusal? WhyNotApplying(this ProgrammeRound? round, string district, Circumstances now) =>
        NoSuchRound.When(round is not { IsOpen: true } || !round.Districts.Contains(district))
        ?? WhyNotOfDistrict(district, now)
        ?? NotInApplicationPhase.When(!round!.IsIn(ProgrammeRound.ApplicationPhase, now.Today));

    public static Refusal? WhyNotOfDistrict(string district, Circumstances now) => NotYourDistrict.When(!now.ActsForArea(district));

    /// <summary>Whether the actor holds a post at a division or at one of its departments.</summary>
    public static bool ActsForArea(this Circumstances now, string code) => now.Actor.IsSystem || now.Actor.Posts.Any(p => (now.Units.Find(p.Unit)?.Area ?? p.Unit) == code);

    /// <summary>Papers change while the district has them.</summary>
    public static Refusal? WhyPapersStand(this PilotApplication application, Circumstances now) =>
        NoApplication.When(application.Stage is ApplicationStage.New)
        ?? WhyNotOfDistrict(application.District, now)
        ?? NotInDraft.When(application.Stage is not (ApplicationStage.Draft or ApplicationStage.Returned));

    /// <summary>Identity-card and mobile numbers have no business in papers of the programme, whatever else stands there.</summary>
    public static Refusal? WhyNotWritten(params IEnumerable<string?> texts) => PersonalNumber.When(PersonalNumbers.StandIn(texts));
}
