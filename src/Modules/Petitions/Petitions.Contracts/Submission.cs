namespace CreationPlatform.Petitions;

/// <summary>What a resident raises on the portal, without an account. The rules are those of a registration; the day of receipt is the server's.</summary>
/// <param name="Community">Code of the community from which the matter comes.</param>
/// <param name="RegisteredAt">Code of the unit that the resident turns to: the community itself, or a body over it, such as its street.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Request">What is asked for, 1 to 4,000 characters.</param>
/// <param name="Facts">What happened, 1 to 20,000 characters.</param>
/// <param name="Reasons">Why it should be so, to 20,000 characters.</param>
/// <param name="PetitionerName">Who asks; without a name it is anonymous, and nobody can be told anything (信访工作条例 23).</param>
/// <param name="PetitionerAddress">Where written notices go; only with a name.</param>
/// <param name="PetitionerPhone">A telephone number.</param>
/// <param name="Class">What it is.</param>
/// <param name="Accused">For an accusation, code of the unit accused; it never gets to see it.</param>
/// <param name="AboutAccused">For an accusation, who there is meant, to 4,000 characters.</param>
/// <param name="PetitionerKind">Whether a person or an organisation asks.</param>
/// <param name="OccurredWhere">Where it happened, to 300 characters.</param>
/// <param name="PeopleCount">How many raise it together, when they elected representatives.</param>
/// <param name="Representatives">Whom they elected: at most 5 (信访工作条例 20).</param>
/// <param name="Proxy">Who submits it for the petitioner.</param>
/// <param name="InterpreterNeed">Which language or help with it is wanted, to 100 characters.</param>
/// <param name="ContactWishes">How the petitioner can be reached without harm, to 500 characters.</param>
public sealed record Submission(
    string Community, string RegisteredAt, PetitionTopic Topic, string Request, string Facts, string? Reasons = null,
    string? PetitionerName = null, string? PetitionerAddress = null, string? PetitionerPhone = null,
    PetitionClass Class = PetitionClass.Appeal, string? Accused = null, string? AboutAccused = null,
    PetitionerKind PetitionerKind = PetitionerKind.Person, string? OccurredWhere = null, int? PeopleCount = null,
    IReadOnlyList<SubmissionRepresentative>? Representatives = null, SubmissionProxy? Proxy = null, string? InterpreterNeed = null, string? ContactWishes = null);

/// <summary>Somebody who was elected to speak.</summary>
/// <param name="FullName">The name, to 100 characters.</param>
/// <param name="Telephone">A telephone number.</param>
public sealed record SubmissionRepresentative(string FullName, string? Telephone = null);

/// <summary>Somebody who acts for the petitioner.</summary>
/// <param name="FullName">The name, to 100 characters.</param>
/// <param name="Relation">What they are to each other.</param>
/// <param name="Authority">On what the authority rests.</param>
/// <param name="Telephone">A telephone number.</param>
public sealed record SubmissionProxy(string FullName, string Relation, string Authority, string? Telephone = null);

/// <summary>Whether a person or an organisation petitions.</summary>
public enum PetitionerKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation; its name is the petitioner's.</summary>
    Organisation,
}

/// <summary>What a matter is (信访工作条例 29-31).</summary>
public enum PetitionClass
{
    /// <summary>建议意见.</summary>
    Proposal,

    /// <summary>检举控告.</summary>
    Accusation,

    /// <summary>申诉求决.</summary>
    Appeal,
}

/// <summary>What the matter is about: fields of the annual report (信访工作条例 41).</summary>
public enum PetitionTopic
{
    /// <summary>土地.</summary>
    Land,

    /// <summary>住房.</summary>
    Housing,

    /// <summary>劳动.</summary>
    Labour,

    /// <summary>社会保障.</summary>
    SocialSecurity,

    /// <summary>教育.</summary>
    Education,

    /// <summary>医疗卫生.</summary>
    Health,

    /// <summary>生态环境.</summary>
    Environment,

    /// <summary>民族事务.</summary>
    EthnicAffairs,

    /// <summary>社会治安.</summary>
    PublicOrder,

    /// <summary>其他.</summary>
    Other,
}
