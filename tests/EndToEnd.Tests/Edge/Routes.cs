using CreationPlatform.BuildingBlocks;
using CreationPlatform.Notifications;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>A route as tests walk it: one method, its address with real ids, and a body that is well-formed.</summary>
internal sealed record WalkedRoute(RouteEndpoint Endpoint, HttpMethod Method)
{
    public string Pattern => Endpoint.RoutePattern.RawText!;

    public string Operation => Endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "";

    public RoutePermission? Permission => Endpoint.Metadata.GetMetadata<RoutePermission>();

    public CommandMetadata? Command => Endpoint.Metadata.GetMetadata<CommandMetadata>();

    public bool IsOpen => Endpoint.Metadata.GetMetadata<OpenToEveryone>() is not null;

    public bool IsList => Endpoint.Metadata.GetMetadata<DocumentList>() is not null;

    /// <summary>Whether it answers everybody who may ask, out of what he can see.</summary>
    public bool AnswersWithinReach => Endpoint.Metadata.GetMetadata<AnswersWithinReach>() is not null;

    public bool IsSearch => Endpoint.Metadata.GetMetadata<FindsByWords>() is not null;

    /// <summary>Whether what lies behind it is the caller's own, so that nobody finds another's.</summary>
    public bool IsOwn => Pattern.Contains("/drafts", StringComparison.Ordinal);

    /// <summary>Whether what lies behind it belongs to units, so that a post reaches some of it only.</summary>
    public bool IsScoped => AnswersWithinReach || Endpoint.Metadata.GetMetadata<ScopedBy>() is not null || (Command is { } command
        ? (command.Creates ? command.Command : command.State).IsAssignableTo(typeof(IWithinUnits))
        : Endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Select(p => p.Type).OfType<Type>()
            .SelectMany(type => type.GetGenericArguments().Append(type)).Any(type => type.IsAssignableTo(typeof(IVisibleTo))));

    public override string ToString() => $"{Method} {Pattern}";

    /// <summary>Every route of a host, once for each method.</summary>
    public static IReadOnlyList<WalkedRoute> Of(PlatformOnPostgres platform) =>
    [
        .. from endpoint in platform.Routes
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           select new WalkedRoute(endpoint, new(method)),
    ];
}

/// <summary>Things that stand behind the routes, and a well-formed body for every command.</summary>
internal sealed class WalkedThings
{
    public const string GuineaPig = "guinea.pig", AnySchedule = "petition-reminders";

    private readonly Dictionary<string, object> _bodies;
    private readonly PetitionOverRest _petition;
    private readonly IReadOnlyDictionary<string, Guid> _ids;
    private readonly Guid _attachment, _emergency;

    private readonly WalkedPilots _pilots;

    private WalkedThings(PetitionOverRest petition, IReadOnlyDictionary<string, Guid> ids, WalkedPilots pilots, Guid attachment, Guid emergency, DateOnly today)
    {
        (_petition, _ids, _pilots, _attachment, _emergency) = (petition, ids, pilots, attachment, emergency);
        _bodies = new()
        {
            ["RegisterPetition"] = PetitionOverRest.Registration(today),
            ["LinkAsRepeat"] = new { ofPetition = Guid.Parse("11111111-1111-8111-8111-111111111111"), reasons = "同一件事" },
            ["UndoRepeatLink"] = new { reasons = "另一件事" },
            ["TransferPetition"] = new { to = PetitionOverRest.Street },
            ["AssignPetition"] = new { to = PetitionOverRest.Street, reportBy = today.AddDays(30), demands = "查清情况，书面报告" },
            ["ReportOnAssignment"] = new { result = "处理意见书已经送达" },
            ["DeclareInterest"] = new { reasons = "与信访人是亲属" },
            ["RecuseHandler"] = new { account = GuineaPig, reasons = "与信访人是亲属" },
            ["NameHandler"] = new { post = ids["/posts"] },
            ["HoldHandlingHearing"] = new { from = today, to = today, summary = "各方陈述了意见" },
            ["RecordMediation"] = new { on = today, summary = "各方到场" },
            ["RecordSettlement"] = new { agreement = "另选位置安装", parties = new[] { "虚构居民乙" }, on = today },
            ["WithdrawPetition"] = new { on = today, proof = "书面撤回，原件存卷" },
            ["RecordExecution"] = new { step = "已经装好", on = today, done = true },
            ["RecordAssistance"] = new { what = "帮助申请补贴", on = today },
            ["ReopenPetition"] = new { grounds = "有新的测绘报告", newFacts = "净宽 1.3 米" },
            ["OrderSupervision"] = new { cause = "perfunctory", demands = "说明原因", answerBy = today.AddDays(7) },
            ["AnswerSupervision"] = new { supervision = ids["/posts"], answer = "已经整改" },
            ["CloseSupervision"] = new { supervision = ids["/posts"], result = "予以办结" },
            ["ProposeImprovement"] = new { aim = "work", to = PetitionOverRest.Street, proposed = "建立清单" },
            ["AnswerImprovement"] = new { proposal = ids["/posts"], adopted = true, feedback = "已经建立" },
            ["ObjectToTransfer"] = new { reasons = "不属于本机关职权范围" },
            ["AgreeToTakeBack"] = new { },
            ["InsistOnTransfer"] = new { reasons = "属于该机关职权范围" },
            ["SettleJurisdiction"] = new { to = PetitionOverRest.Street, reasons = "由属地街道办理" },
            ["DeclinePetition"] = new { routing = "arbitration", receivingBody = "区劳动人事争议仲裁委员会", reasons = "属于劳动争议", remedy = "labour-arbitration", learnedOn = today },
            ["AskForMaterials"] = new { materials = new[] { "房屋权属材料" }, toldOn = today },
            ["RecordMaterials"] = new { receivedOn = today, contents = "已收到" },
            ["GiveReceiptNotice"] = PetitionActs.Notice(today),
            ["AcceptPetition"] = new { },
            ["ApproveExtension"] = PetitionActs.Extension(10, today),
            ["IssueHandlingOpinion"] = PetitionActs.HandlingOpinion,
            ["ServeHandlingOpinion"] = PetitionActs.Service(today),
            ["RequestReview"] = PetitionActs.Request(today, PetitionOverRest.District),
            ["IssueReviewOpinion"] = PetitionActs.Opinion,
            ["ServeReviewOpinion"] = PetitionActs.Service(today),
            ["RequestReexamination"] = PetitionActs.Request(today, PetitionOverRest.City),
            ["HoldHearing"] = PetitionActs.Hearing(today, today),
            ["IssueReexaminationOpinion"] = PetitionActs.Opinion,
            ["ServeReexaminationOpinion"] = PetitionActs.Service(today),
            ["ReportUrgentMatter"] = new { urgency = "urgent", summary = "有人准备聚集", reportedTo = new[] { "government" }, learnedAt = "2026-05-11T00:00:00Z", reportedAt = "2026-05-11T00:30:00Z" },
            ["DivertEmergency"] = new { unit = PetitionOverRest.Community, line = "medical", calledForThem = true },
            ["KeepRegistrationDraft"] = new { request = "请求修缮漏雨的屋顶" },
            ["ClassifyPetition"] = new { @class = "accusation", accused = PetitionOverRest.Street, aboutAccused = "某科室" },
            ["DeclineAsOpenElsewhere"] = new { openPetition = petition.Id },
            ["AnswerProposal"] = new { uptake = "partly", reply = "先行试点" },
            ["PassOnAccusation"] = new { receivingBody = "区纪委监委", remarks = "附原信" },
            ["ServePaper"] = new { paper = "transfer-1", method = "post", servedOn = today, proof = "EMS 1234567890123" },
            ["OpenUnit"] = new
            {
                code = "530102001999", name = "虚构社区", level = "community", kind = "居委会类", parent = PetitionOverRest.Street, professionalParent = (string?)null,
                isBody = false, validFrom = today,
            },
            ["RenameUnit"] = new { name = "虚构新名", from = today },
            ["CloseUnit"] = new { on = today.AddDays(1) },
            ["EstablishPost"] = new { unit = PetitionOverRest.Street, role = "handler", title = "承办人" },
            ["AppointHolder"] = new { account = GuineaPig, from = today },
            ["RelieveHolder"] = new { on = today },
            ["FoundOrganisation"] = new { kind = "mediation-committee", unit = PetitionOverRest.Community, title = "虚构人民调解委员会", on = today },
            ["AddMember"] = new { role = "member", title = "民族工作专干", from = today, account = GuineaPig },
            ["EndMembership"] = new { member = Guid.NewGuid(), on = today },
            ["DissolveOrganisation"] = new { on = today },
            ["RecordCounts"] = new { community = PetitionOverRest.Community, asOf = today, source = "虚构核查", counts = new[] { new { measure = "households", value = 812 } } },
            ["OpenReceptionPoint"] = new { community = PetitionOverRest.Community, place = "虚构地点", hours = "工作日", from = today },
            ["ConnectHotline"] = new { community = PetitionOverRest.Community, number = "12345", from = today },
            ["IntroduceContactCard"] = new { community = PetitionOverRest.Community, contents = "热线", from = today },
            ["OpenMinorityHome"] = new { community = PetitionOverRest.Community, place = "虚构地点", weekday = "wednesday", funds = "12000.50", fundsSource = "街道预算", from = today },
            ["RecordBudgetLine"] = new { street = PetitionOverRest.Street, year = today.Year, amount = "150000.00", documentNumber = "虚构〔2026〕1号" },
            ["MoveUnits"] = new { units = new[] { "530102001003" }, to = "530102002000", on = today, documentNumber = "虚构〔2026〕1号" },
            ["MergeUnits"] = new { units = new[] { "530102001003" }, into = "530102001002", on = today, documentNumber = "虚构〔2026〕1号" },
            ["SplitUnit"] = new { unit = "530102001003", parts = new[] { new { into = "530102001002", units = Array.Empty<string>() } }, ends = false, on = today, documentNumber = "虚构〔2026〕1号" },
            ["CreateAccount"] = new { account = GuineaPig, password = "correct horse battery" },
            ["SetPassword"] = new { password = "correct horse battery" },
            ["ChangePassword"] = new { current = "not this one", next = "correct horse battery" },
            ["MarkRead"] = new { },
            ["SaveView"] = new { query = "kind=街道" },
            ["OpenSealedField"] = new { stream = petition.Id, version = 1, field = "request", reason = "核对登记内容是否属实" },
            ["SignIn"] = new { account = GuineaPig, password = "not this one" },
        };
        foreach (var (operation, body) in (IEnumerable<(string, object)>)[.. WalkedMeetings.Bodies(today), .. WalkedChannels.Bodies, .. WalkedProtection.Bodies, .. WalkedPilots.Bodies(today), .. WalkedPilotsAtWork.Bodies(today), .. WalkedNotices.Bodies(today)])
            _bodies[operation] = body;
    }

    public Guid Petition => _petition.Id;

    private static Guid InboxEntry { get; } = StreamIds.From("an entry of the inbox");

    /// <summary>A petition on its way, a unit, a vacant post, and an account that nobody needs.</summary>
    public static async Task<WalkedThings> In(PlatformOnPostgres platform)
    {
        var petition = await PetitionOverRest.Register(platform);
        await petition.Does("community.officer", "transfer", new { });
        await platform.NewAccount(GuineaPig);
        await platform.Services.GetRequiredService<IMediator>().Send(new Execute<PostInboxEntry, InboxEntry>(
            new(EntryKind.DutyFallsDue, EntrySubject.Petition, petition.Id, "2026-530102001001-7F3K9Q", "XF-03", "信访工作条例 23(3)", platform.Today, 0, WalkedPosts.EveryAddressHere, []),
            InboxEntry, StreamIds.From("post an entry"), Caller.System));
        using var keeper = platform.Client("security.admin");
        var post = await keeper.Post("/api/communities/posts", new { unit = PetitionOverRest.Street, role = "handler", title = "承办人" }).Json();
        var units = await keeper.Get("/api/communities/units?code=530102001002").Json();
        var attachment = await petition.Attach("community.officer", "屋顶.txt", "雨水从屋顶漏下"u8.ToArray()).Json();
        using var officer = platform.Client("community.officer");
        var group = await officer.Ask(HttpMethod.Post, "/api/communities/organisations",
            new { kind = "community-coordination-group", unit = PetitionOverRest.Community, title = "虚构协调小组", on = platform.Today }, ("Idempotency-Key", "the walked organisation")).Json();
        var emergency = await officer.Post("/api/petitions/emergencies", new { unit = PetitionOverRest.Community, line = "fire", calledForThem = false }).Json();
        var four = await officer.Ask(HttpMethod.Post, "/api/communities/four-ones/hotlines",
            new { community = PetitionOverRest.Community, number = "12345", from = platform.Today }, ("Idempotency-Key", "the walked hotline")).Json();
        using var street = platform.Client("street.officer");
        var line = await street.Ask(HttpMethod.Post, "/api/communities/budget-lines",
            new { street = PetitionOverRest.Street, year = 2026, amount = "150000.00", documentNumber = "虚构〔2026〕1号" }, ("Idempotency-Key", "the walked budget line")).Json();
        var meetings = await WalkedMeetings.In(platform);
        var channels = await WalkedChannels.In(platform);
        await WalkedProtection.In(platform, petition.Id);
        var pilots = await WalkedPilots.In(platform);
        var work = await WalkedPilotsAtWork.In(platform);
        return new(petition, new Dictionary<string, Guid>(work.Concat(pilots.Ids))
        {
            ["/petitions"] = petition.Id, ["/units"] = units.GetProperty("items")[0].GetProperty("id").GetGuid(), ["/posts"] = post.GetProperty("id").GetGuid(),
            ["/organisations"] = group.GetProperty("id").GetGuid(), ["/four-ones"] = four.GetProperty("id").GetGuid(), ["/budget-lines"] = line.GetProperty("id").GetGuid(),
            ["/regimes"] = meetings.Regime, ["/obligations"] = meetings.Obligation, ["/feeds"] = meetings.Feed, ["a meeting's document"] = meetings.Document, ["/meetings"] = meetings.Meeting,
            ["/endpoints"] = channels.Endpoint, ["/deliveries"] = channels.Delivery, ["/notices"] = await WalkedNotices.In(platform),
        }, pilots, attachment.GetProperty("id").GetGuid(), emergency.GetProperty("id").GetGuid(), platform.Today);
    }

    /// <summary>The address of a route, with something real behind it.</summary>
    public string AddressOf(WalkedRoute route)
    {
        if (route.Operation == "ListDifferences") return route.Pattern.Replace("{id:guid}", Petition.ToString(), StringComparison.Ordinal) + "?to=1";
        return route.Pattern.Replace("{id:guid}", ThingBehind(route).ToString(), StringComparison.Ordinal).Replace("/documents/{attachment:guid}", $"/documents/{_ids["a meeting's document"]}", StringComparison.Ordinal).Replace("{attachment:guid}", $"{_pilots.FileBehind(route.Pattern) ?? _attachment}", StringComparison.Ordinal).Replace("{draft:guid}", _attachment.ToString(), StringComparison.Ordinal).Replace("{list}", "ListUnitDetails", StringComparison.Ordinal).Replace("{year:int:range(1949,9999)}", "2026", StringComparison.Ordinal).Replace("{paper}", "transfer-1", StringComparison.Ordinal).Replace("{account}", GuineaPig, StringComparison.Ordinal).Replace("{name}", AnySchedule, StringComparison.Ordinal).TrimEnd('/')
            + (route.IsList && route.IsScoped ? "?limit=200" : route.IsSearch ? $"?q={Uri.EscapeDataString(PetitionOverRest.Roof[..4])}" : "");
    }

    /// <summary>What stands behind a route; a list of its kind shows it to whoever reaches it.</summary>
    public Guid ThingBehind(WalkedRoute route) =>
        route.Pattern.Contains("/inbox", StringComparison.Ordinal) ? InboxEntry
        : route.Pattern.EndsWith("/emergencies", StringComparison.Ordinal) ? _emergency
        : route.Pattern.Contains("/protection-reports", StringComparison.Ordinal) ? WalkedProtection.Report
        : route.Pattern.Contains("/history", StringComparison.Ordinal) ? Petition
        : _ids.FirstOrDefault(thing => route.Pattern.Contains(thing.Key, StringComparison.Ordinal)).Value;

    /// <summary>A body that is well-formed; nothing for a route without one.</summary>
    public object? BodyOf(WalkedRoute route) =>
        route.Method == HttpMethod.Get ? null
        : _bodies.TryGetValue(route.Operation, out var body) ? body
        : route.Command is null ? null
        : throw new InvalidOperationException($"{route.Operation} is new: give it a well-formed body here.");
}
