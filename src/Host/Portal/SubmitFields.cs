using System.Globalization;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;

namespace CreationPlatform.Host;

/// <summary>The fields of a submission: what can be chosen, and the submission that somebody typed.</summary>
internal static class SubmitFields
{
    /// <summary>What a matter can be about.</summary>
    public static IReadOnlyList<(string, string)> Topics(PortalReader reader) =>
    [
        (nameof(PetitionTopic.Housing), reader.Say("住房", "Housing")), (nameof(PetitionTopic.Labour), reader.Say("劳动", "Labour")),
        (nameof(PetitionTopic.SocialSecurity), reader.Say("社会保障", "Social security")), (nameof(PetitionTopic.Education), reader.Say("教育", "Education")),
        (nameof(PetitionTopic.Health), reader.Say("医疗卫生", "Health")), (nameof(PetitionTopic.Environment), reader.Say("生态环境", "Environment")),
        (nameof(PetitionTopic.EthnicAffairs), reader.Say("民族事务", "Ethnic affairs")), (nameof(PetitionTopic.PublicOrder), reader.Say("社会治安", "Public order")),
        (nameof(PetitionTopic.Land), reader.Say("土地", "Land")), (nameof(PetitionTopic.Other), reader.Say("其他", "Other")),
    ];

    /// <summary>What a matter can be.</summary>
    public static IReadOnlyList<(string, string)> Classes(PortalReader reader) =>
    [
        (nameof(PetitionClass.Appeal), reader.Say("申诉求决：请求解决问题", "An appeal: solve a problem")),
        (nameof(PetitionClass.Proposal), reader.Say("建议意见：出个主意", "A proposal: an idea")),
        (nameof(PetitionClass.Accusation), reader.Say("检举控告：反映违法违纪", "An accusation: somebody broke the rules")),
    ];

    /// <summary>Who can receive a matter of a community: itself, the bodies over it up to the district, and the petition bureau there.</summary>
    public static IReadOnlyList<OrgUnit> Receivers(OrgTree tree, OrgUnit community) =>
        [community, .. Above(tree, community).Where(u => u.IsBody), .. Departments(tree, community).Where(u => u.Kind == "信访局")];

    /// <summary>Whom an accusation can be about: the community, and whoever is over it up to the district.</summary>
    public static IEnumerable<OrgUnit> Accusable(OrgTree tree, OrgUnit community) => [community, .. Above(tree, community), .. Departments(tree, community)];

    /// <summary>The office that acts for a unit, as it stands over its door.</summary>
    public static string OfficeOf(OrgUnit unit) => unit switch
    {
        { IsBody: false } or { IsDepartment: true } => unit.Name,
        { Kind: "街道" } => $"{unit.Name}办事处",
        _ => $"{unit.Name}人民政府",
    };

    /// <summary>What somebody typed, as a submission; where a number or a line cannot be read, what is wrong with it.</summary>
    public static (Submission Given, IReadOnlyDictionary<string, string> Errors) Read(PortalReader reader, IReadOnlyDictionary<string, string> typed)
    {
        var errors = new Dictionary<string, string>();
        string? Text(string field) => typed.GetValueOrDefault(field) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
        T Chosen<T>(string field, T usual) where T : struct, Enum => Enum.TryParse<T>(Text(field), out var value) && Enum.IsDefined(value) ? value : usual;

        int? people = null;
        if (Text("peopleCount") is { } count)
        {
            if (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) people = number;
            else errors["peopleCount"] = reader.Say("人数请写数字，例如 12。", "Give the number of people in digits, for instance 12.");
        }
        var proxy = Text("proxyName") is null && Text("proxyRelation") is null && Text("proxyAuthority") is null
            ? null
            : new SubmissionProxy(Text("proxyName") ?? "", Text("proxyRelation") ?? "", Text("proxyAuthority") ?? "", Text("proxyPhone"));
        return (new(
            Text("community") ?? "", Text("registeredAt") ?? "", Chosen("topic", PetitionTopic.Other), Text("request") ?? "", Text("facts") ?? "", Text("reasons"),
            Text("petitionerName"), Text("petitionerAddress"), Text("petitionerPhone"), Chosen("class", PetitionClass.Appeal), Text("accused"), Text("aboutAccused"),
            PetitionerKind.Person, Text("occurredWhere"), people, Representatives(Text("representatives")), proxy, Text("interpreterNeed"), Text("contactWishes")), errors);
    }

    /// <summary>Messages of the rules by the fields of the page: all about the third representative stands beside the representatives.</summary>
    public static IReadOnlyDictionary<string, string> ErrorsOf(PortalReader reader, PortalProblem problem)
    {
        var errors = new Dictionary<string, string>();
        if (FieldRefused(problem.Code) is { } refused) errors[refused] = $"{reader.Say(problem.Zh, problem.En)} {(problem.Article is { } article ? reader.Article(article) : "")}".TrimEnd();
        foreach (var (member, messages) in problem.Errors ?? new Dictionary<string, string[]>())
            errors.TryAdd(FieldOf(member), string.Join(" ", messages.Distinct()));
        return errors;
    }

    /// <summary>Beside which field a rule's refusal stands; none where it is about the whole.</summary>
    private static string? FieldRefused(string code) => code switch
    {
        "too-many-representatives" => "representatives",
        "accused-cannot-receive" or "community-outside-area" or "unknown-unit" => "registeredAt",
        _ when code.StartsWith("attachment-", StringComparison.Ordinal) || code == "too-many-attachments" => "files",
        _ => null,
    };

    private static string FieldOf(string member) => member switch
    {
        "proxy" or "proxy.FullName" => "proxyName",
        "proxy.Relation" => "proxyRelation",
        "proxy.Authority" => "proxyAuthority",
        "proxy.Telephone" => "proxyPhone",
        _ => member.Split('[', '.')[0],
    };

    /// <summary>One a line: a name, and a telephone number after a blank or a comma.</summary>
    private static IReadOnlyList<SubmissionRepresentative>? Representatives(string? lines) => lines is null ? null :
    [
        .. from line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let digits = line.AsSpan().IndexOfAnyInRange('0', '9')
           select digits <= 0 ? new SubmissionRepresentative(line) : new(line[..digits].TrimEnd(' ', ',', '，', '：', ':', '　', '+', '('), line[digits..]),
    ];

    private static IEnumerable<OrgUnit> Above(OrgTree tree, OrgUnit community) => tree.PathOf(community.Parent).Where(u => u.Level >= UnitLevel.County);

    private static IEnumerable<OrgUnit> Departments(OrgTree tree, OrgUnit community) => Above(tree, community).SelectMany(u => tree.ChildrenOf(u.Code)).Where(u => u.IsDepartment);
}
