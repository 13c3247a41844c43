using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A phase of the programme as a range of days; phases may overlap, as the second and the third do in November.</summary>
/// <param name="Phase">Its code, for instance <c>P1</c>; permanent.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal sealed record PhaseSpan(string Phase, string Title, DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>逐级: one step of the way up, above the district that submits.</summary>
/// <param name="Level">The level whose body decides.</param>
/// <param name="Role">The role that decides there.</param>
/// <param name="Rule">The deadline rule under which it decides, for instance <c>PA-01</c>.</param>
/// <param name="Title">What the step is called.</param>
internal sealed record ApprovalStep(UnitLevel Level, string Role, string Rule, string Title);

/// <summary>The way of an application upwards. A new version holds for applications drafted after it; the others keep theirs.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Steps">The steps from below; the last one recognises.</param>
internal sealed record ApprovalChain(int Version, IReadOnlyList<ApprovalStep> Steps)
{
    public static ApprovalChain None { get; } = new(0, []);
}

/// <summary>Days on which nothing is submitted and nothing decided, and on which clocks stand still.</summary>
internal sealed record Freeze(DateOnly From, DateOnly To, string Reason)
{
    /// <summary>What the rule book calls it where it stops a clock.</summary>
    public const string Stops = "freeze";

    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>A standard of indicators, since when it is in force for a round.</summary>
internal sealed record StandardInForce(string Standard, DateOnly From);

/// <summary>What a community is compared by, in counts: residents of minorities or on the move, the weight of coordination, how active it is.</summary>
/// <param name="Residents">All residents.</param>
/// <param name="MinorityResidents">Residents of national minorities.</param>
/// <param name="FloatingResidents">Residents on the move (流动人口).</param>
/// <param name="Groups">How many national groups live there.</param>
/// <param name="MinorityBusinesses">Shops and firms of minority owners.</param>
/// <param name="Activities">Activities for ethnic unity in the last twelve months.</param>
internal sealed record CandidateCounts(int Residents, int MinorityResidents, int FloatingResidents, int Groups, int MinorityBusinesses, int Activities);

/// <summary>A community that could be the pilot.</summary>
/// <param name="Community">Its code.</param>
/// <param name="AsOf">The day of which the counts are true.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Counts">The counts.</param>
internal sealed record Candidate(string Community, DateOnly AsOf, string Source, CandidateCounts Counts);

/// <summary>Why a community was chosen, quality by quality, as the source names them.</summary>
/// <param name="Composition">少数民族居民或流动人口相对较多.</param>
/// <param name="Coordination">协调民族关系任务重.</param>
/// <param name="Activity">创建工作积极主动.</param>
internal sealed record Argument(string Composition, string Coordination, string Activity);

/// <summary>The community that was chosen, and why.</summary>
internal sealed record PilotChoice(string Community, Argument Argument, DateOnly ChosenOn);

/// <summary>How far an application has come.</summary>
internal enum ApplicationStage
{
    New,

    /// <summary>拟稿.</summary>
    Draft,

    /// <summary>审核中: before one of the higher levels.</summary>
    Submitted,

    /// <summary>退回补正.</summary>
    Returned,

    /// <summary>不予认可.</summary>
    Rejected,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>已认可.</summary>
    Recognised,
}

/// <summary>Whose consent a district needs; both, each with its document.</summary>
internal enum ConsentGiver
{
    /// <summary>区委.</summary>
    PartyCommittee,

    /// <summary>区政府.</summary>
    Government,
}

/// <summary>A paper of an application.</summary>
internal enum PaperKind
{
    /// <summary>实施方案.</summary>
    ImplementationPlan,

    /// <summary>申报文件: the formal document.</summary>
    FormalDocument,

    /// <summary>其他材料.</summary>
    Supplement,
}

/// <summary>A paper with its number and the file that holds it.</summary>
internal sealed record PresentedPaper(PaperKind Kind, string DocumentNumber, DateOnly IssuedOn, Guid File);

/// <summary>A consent with its document, and the account that entered it.</summary>
internal sealed record Consent(ConsentGiver Giver, string DocumentNumber, DateOnly GivenOn, string By);

/// <summary>A file of an application.</summary>
internal sealed record ApplicationFile(Guid Id, Sealed<string> Name, long Size, string Sha256, AttachmentKind Kind);

/// <summary>What is still missing before an application can be submitted.</summary>
internal enum MissingPart
{
    /// <summary>实施方案.</summary>
    ImplementationPlan,

    /// <summary>申报文件.</summary>
    FormalDocument,

    /// <summary>区委批准文件.</summary>
    PartyCommitteeConsent,

    /// <summary>区政府批准文件.</summary>
    GovernmentConsent,
}

/// <summary>What an application is made of.</summary>
internal static class Completeness
{
    /// <summary>The parts that are missing.</summary>
    public static IReadOnlyList<MissingPart> Missing(IReadOnlyList<PresentedPaper> papers, IReadOnlyList<Consent> consents) =>
    [
        .. new[] { (PaperKind.ImplementationPlan, MissingPart.ImplementationPlan), (PaperKind.FormalDocument, MissingPart.FormalDocument) }
            .Where(p => papers.All(paper => paper.Kind != p.Item1)).Select(p => p.Item2),
        .. new[] { (ConsentGiver.PartyCommittee, MissingPart.PartyCommitteeConsent), (ConsentGiver.Government, MissingPart.GovernmentConsent) }
            .Where(c => consents.All(consent => consent.Giver != c.Item1)).Select(c => c.Item2),
    ];

    /// <summary>A paper of each kind once, the last one presented; any number of supplements.</summary>
    public static IReadOnlyList<PresentedPaper> With(this IReadOnlyList<PresentedPaper> papers, PresentedPaper paper) =>
        [.. papers.Where(p => p.Kind != paper.Kind || (paper.Kind == PaperKind.Supplement && p.File != paper.File)), paper];

    /// <summary>One consent of each giver, the last one.</summary>
    public static IReadOnlyList<Consent> With(this IReadOnlyList<Consent> consents, Consent consent) => [.. consents.Where(c => c.Giver != consent.Giver), consent];
}
