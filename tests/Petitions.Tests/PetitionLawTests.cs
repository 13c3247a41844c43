using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

/// <summary>Whatever anybody tries on whatever day, no rule throws and no path breaks the Regulation on Petition Work.</summary>
public class PetitionLawTests
{
    private static readonly string[] Units = [.. TestUnits.Tree.All.Select(u => u.Code).Order()];
    private static readonly Post[] EveryPost = [.. Units.Select(PostAt)];
    private static readonly string[] Accounts = ["first", "second", "third"];

    /// <summary>One attempt: how many days later, by whom, what, to whom and with a date how long ago.</summary>
    private sealed record Attempt(int DaysLater, int Who, int What, int ToWhom, int DaysAgo);

    private static readonly Gen<Attempt> Attempts =
        from later in Gen.Frequency((3, Gen.Choose(0, 3)), (1, Gen.Choose(0, 40)))
        from who in Gen.Choose(0, 99)
        from what in Gen.Choose(0, 99)
        from toWhom in Gen.Choose(0, 99)
        from ago in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(-2, 20)))
        select new Attempt(later, who, what, toWhom, ago);

    [Fact]
    public void No_path_breaks_the_law()
    {
        var reached = new HashSet<Type>();

        Prop.ForAll(Arb.From(Attempts.ListOf().Resize(40), Shorter), attempts =>
        {
            var path = Walk(attempts);
            reached.UnionWith(path.Select(e => e.GetType()));
            return Breaches(path).Select(breach => false.Label(breach)).Aggregate(true.ToProperty(), (all, one) => all.And(one));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

        // What is rare is looked for until it comes, so that chance decides nothing.
        for (var round = 0; round < 40 && EveryEvent.Any(e => !reached.Contains(e.GetType())); round++)
            foreach (var attempts in Attempts.ListOf().Resize(40).Sample(500)) reached.UnionWith(Walk(attempts).Select(e => e.GetType()));
        EveryEvent.Select(e => e.GetType()).Except(reached).Should().BeEmpty("attempts that reach only half the way prove only half");
    }

    [Fact]
    public void Reading_any_path_twice_gives_the_same_documents() =>
        Prop.ForAll(Arb.From(Attempts.ListOf().Resize(40), Shorter), attempts =>
        {
            var path = Walk(attempts).Select(ClosedSamples.Close).ToList();
            return Documents(path).SequenceEqual(Documents(path));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string[] Documents(IReadOnlyList<IEvent<Petition>> path)
    {
        var (page, line) = (PetitionDetails.Initial(Guid.Empty), PetitionRegisterEntry.Initial(Guid.Empty));
        foreach (var (index, e) in path.Index())
        {
            var fact = new Recorded<Petition>(
                StreamIds.From($"event {index}"), index + 1, new(2026, 2, 10, 4, 0, 0, TimeSpan.Zero), new(1, "tester", null, null, null, null, null, null, null), e);
            (page, line) = (page.Evolve(fact), line.Evolve(fact));
        }
        return [JsonSerializer.Serialize(page, StoredJson.Options), JsonSerializer.Serialize(line, StoredJson.Options)];
    }

    /// <summary>A broken path is shown without the attempts that do not matter to it.</summary>
    private static IEnumerable<List<Attempt>> Shorter(List<Attempt> attempts) =>
        attempts.Select((_, left) => attempts.Where((_, i) => i != left).ToList());

    private static List<IEvent<Petition>> Walk(IEnumerable<Attempt> attempts)
    {
        var (petition, day, path) = (Petition.Initial, new DateOnly(2026, 1, 5), new List<IEvent<Petition>>());
        foreach (var (index, attempt) in attempts.Index())
        {
            day = day.AddDays(attempt.DaysLater);
            var posts = attempt.Who < 70 ? EveryPost : [EveryPost[attempt.Who % EveryPost.Length]];
            var account = Accounts[attempt.Who % Accounts.Length];
            var now = TestCircumstances.On(day, new(account, posts)) with { Others = Others, CommandId = StreamIds.From($"attempt {index}") };
            var decision = CommandOf(attempt, petition, now).Decide(petition, now);
            if (petition.Recused.Contains(account)) decision.Events.Where(e => e is not (PetitionFileAttached or MaterialsAdded or PetitionEscalated)).Should().BeEmpty("28: who stands back takes no step");
            if (decision.Events.Count > 0) decision.LegalBasis.Should().StartWith("信访工作条例 ");
            var recorded = decision.Events.Cast<IEvent<Petition>>().ToList();
            petition = recorded.Aggregate(petition, (p, e) => p.Evolve(e));
            path.AddRange(recorded);
        }
        return path;
    }

    /// <summary>Mostly what brings the petition further, often something else that is possible, sometimes anything.</summary>
    private static ICommand<Petition> CommandOf(Attempt attempt, Petition petition, Circumstances now)
    {
        var commands = CommandsOf(attempt, petition, now.Today);
        if (attempt.What < 50) return commands.First(c => c.GetType() == Usual(petition.Stage));
        var anything = Enumerable.Range(attempt.What, commands.Length).Select(i => commands[i % commands.Length]);
        return attempt.What < 85 ? anything.FirstOrDefault(c => c.Decide(petition, now).Events.Count > 0, commands[0]) : anything.First();
    }

    private static ICommand<Petition>[] CommandsOf(Attempt attempt, Petition petition, DateOnly today)
    {
        var day = today.AddDays(-attempt.DaysAgo);
        var to = attempt.ToWhom < 70 ? null : Units[attempt.ToWhom % Units.Length];
        return
        [
            new RegisterPetition(attempt.ToWhom % 5 == 0 ? ZoneCommunity : Community, to ?? Community, PetitionChannel.Web, PetitionTopic.Other, day, "王某", "请求", "事实",
                Class: ClassOf(attempt), Accused: AccusedOf(attempt)),
            new TransferPetition(to), new AcceptPetition(), new IssueHandlingOpinion((HandlingOutcome)(attempt.ToWhom % 3), "请求", "事实", "意见", ["依据"]),
            new ServeHandlingOpinion(ServiceMethod.Web, day), new RequestReview(day, "理由", to), new IssueReviewOpinion(ReviewOutcome.Revoke, "意见", ["依据"]),
            new ServeReviewOpinion(ServiceMethod.Web, day), new RequestReexamination(day, "理由", to), new IssueReexaminationOpinion(ReviewOutcome.Uphold, "意见", ["依据"]),
            new ServeReexaminationOpinion(ServiceMethod.Web, day), new GiveReceiptNotice(ServiceMethod.Web, day, "程序"), new ApproveExtension(1 + attempt.ToWhom % 30, "理由", day),
            new HoldHearing(day, day.AddDays(attempt.ToWhom % 3)),
            new ObjectToTransfer("理由"), new AgreeToTakeBack(), new InsistOnTransfer("理由"), new SettleJurisdiction(to ?? District, "理由"),
            new AssignPetition(to ?? Street, today.AddDays(30), "要求"), new ReportOnAssignment("结果"), new RecuseHandler("another", "理由"), new NameHandler(PostAt(Street).Id),
            new HoldHandlingHearing(day, day, "经过"), new RecordMediation(day, "经过"), new RecordSettlement("协议", ["李某"], day), new WithdrawPetition(day, "书面"), new DeclareInterest("理由"),
            new RecordExecution("情况", day, attempt.ToWhom % 2 == 0), new RecordAssistance("帮扶", day), new ReopenPetition("理由", attempt.ToWhom % 2 == 0 ? "新的事实" : null),
            new OrderSupervision((SupervisionCause)(attempt.ToWhom % 8), "要求", today.AddDays(10)), new AnswerSupervision(petition.Supervisions.Select(s => s.Id).FirstOrDefault(), "答复"),
            new CloseSupervision(petition.Supervisions.Select(s => s.Id).FirstOrDefault(), "结果"), new ProposeImprovement((ImprovementKind)(attempt.ToWhom % 3), to ?? District, "建议"),
            new AnswerImprovement(petition.Proposals.Select(p => p.Id).FirstOrDefault(), true, "反馈"), new EscalatePetition(),
            new AskForMaterials(["材料"], day), new RecordMaterials(day, "材料"),
            new DeclinePetition((StatutoryRouting)(1 + attempt.ToWhom % 5), "某机关", "理由", attempt.ToWhom % 2 == 0 ? null : (Remedy)(attempt.ToWhom / 2 % 4), day),
            new ClassifyPetition(ClassOf(attempt), AccusedOf(attempt)), new LinkAsRepeat(First, "理由"), new UndoRepeatLink("理由"), new AnswerProposal(ProposalUptake.None, "答复"), new PassOnAccusation("某纪委监委"), new DeclineAsOpenElsewhere(OpenId),
            new ReportUrgentMatter(Urgency.Major, "情况", [ReportRecipient.Government], new(day, new(9, 0), ChinaTime.Offset), new(day, new(10, 0), ChinaTime.Offset)),
            new AttachFile(StreamIds.From($"file {attempt.ToWhom}"), "照片.jpg", 120_000, FileAttached.Sha256, AttachmentKind.Jpeg),
            new AddMaterials([new(StreamIds.From($"material {attempt.ToWhom}"), "照片.jpg", 120_000, FileAttached.Sha256, AttachmentKind.Jpeg)]),
            new ServePaper(((PaperKind[])[PaperKind.Acceptance, PaperKind.Transfer, PaperKind.NonAcceptance, PaperKind.Extension, PaperKind.Termination])[attempt.ToWhom % 5].Key(1), ServiceMethod.Hand, day),
            new ImportPetition("XF2019050177", Community, Street, Street, PetitionClass.Appeal, PetitionChannel.Letter, PetitionTopic.Other, day, "王某", "请求", "住址",
                AcceptedOn: attempt.ToWhom % 3 > 0 ? day : null, ConcludedOn: attempt.ToWhom % 3 > 1 ? day : null),
        ];
    }

    private static PetitionClass ClassOf(Attempt attempt) => (attempt.ToWhom % 7) switch { 1 => PetitionClass.Proposal, 2 => PetitionClass.Accusation, _ => PetitionClass.Appeal };

    private static string? AccusedOf(Attempt attempt) => ClassOf(attempt) is PetitionClass.Accusation ? Units[attempt.ToWhom / 7 % Units.Length] : null;

    /// <summary>What brings a petition further.</summary>
    private static Type Usual(PetitionStage stage) => stage switch
    {
        PetitionStage.Registered => typeof(TransferPetition),
        PetitionStage.Transferred => typeof(AcceptPetition),
        PetitionStage.TransferObjected => typeof(InsistOnTransfer),
        PetitionStage.JurisdictionDisputed => typeof(SettleJurisdiction),
        PetitionStage.Accepted => typeof(IssueHandlingOpinion),
        PetitionStage.OpinionIssued => typeof(ServeHandlingOpinion),
        PetitionStage.OpinionServed => typeof(RequestReview),
        PetitionStage.ReviewRequested => typeof(IssueReviewOpinion),
        PetitionStage.ReviewOpinionIssued => typeof(ServeReviewOpinion),
        PetitionStage.ReviewOpinionServed => typeof(RequestReexamination),
        PetitionStage.ReexaminationRequested => typeof(IssueReexaminationOpinion),
        PetitionStage.ReexaminationOpinionIssued => typeof(ServeReexaminationOpinion),
        _ => typeof(RegisterPetition),
    };

    private static IEnumerable<string> Breaches(List<IEvent<Petition>> path)
    {
        foreach (var breach in Periods(path).SelectMany(BreachesOfPeriod)) yield return breach;
        if (path.OfType<TransferObjected>().Any(e => e.ObjectedOn > e.Due)) yield return "23(3): objection within 5 working days";
        if (path.OfType<MaterialsAskedFor>().GroupBy(e => e.Body).Any(asked => asked.Count() > 1)) yield return "told once what is missing";
        if (path.OfType<PetitionEscalated>().GroupBy(e => (e.Rule, e.Due, e.Body)).Any(told => told.Count() > 1)) yield return "40: each duty goes up once";
        if (path.OfType<PetitionReopened>().Any(e => e.NewFacts is null && e.By == e.Holder)) yield return "36(3): the holder reopens on new facts only";
        var reviews = path.SkipWhile(e => e is not ReviewRequested).ToList();
        if (reviews.Any(e => e is PetitionReopened or PetitionAccepted)) yield return "35: who asked for a review gets it, and not the beginning again";
        if (path.SkipWhile(e => e is not ReexaminationOpinionIssued).Skip(1).Any(e => e is not (ReexaminationOpinionServed or AssistanceGiven) && !EndsWhatIsOpen(e)))
            yield return "36(3): nothing after the last word but its service and help";
        if (path.SelectMany(e => DeadlineChange.By(e).Starts).Any(deadline => !deadline.Recount().Holds)) yield return "every date recounts from its proof";
    }

    /// <summary>What happened from registration, or a reopening, to the next reopening.</summary>
    private static IEnumerable<List<IEvent<Petition>>> Periods(List<IEvent<Petition>> path)
    {
        var period = new List<IEvent<Petition>>();
        foreach (var e in path)
        {
            if (e is PetitionReopened)
            {
                yield return period;
                period = [];
            }
            period.Add(e);
        }
        yield return period;
    }

    private static IEnumerable<string> BreachesOfPeriod(List<IEvent<Petition>> path)
    {
        if (path.OfType<PetitionAccepted>().Count() > 1) yield return "34: one acceptance";
        if (path.OfType<ExtensionApproved>().Count() > 1) yield return "34: at most one extension";
        foreach (var accepted in path.OfType<PetitionAccepted>())
        {
            if (path.OfType<ExtensionApproved>().Any(e => e.OpinionDue.Due > accepted.AcceptedOn.AddDays(90))) yield return "34: at most 90 days from acceptance";
            if (accepted.OpinionDue.Due != accepted.AcceptedOn.AddDays(60)) yield return "34: 60 days from acceptance";
            if (TestUnits.Tree.Find(accepted.Body) is not { IsBody: true, Kind: not "信访局", Level: < UnitLevel.Community }) yield return "23: acceptance by a competent body only";
        }
        if (path.SkipWhile(e => e is not PetitionAccepted).Any(e => e is PetitionTransferred or PetitionAssigned or TransferObjected or TransferTakenBack or JurisdictionSettled or PetitionDeclined or PetitionClassified))
            yield return "23: who accepted sees it through";
        if (path.SkipWhile(e => e is not PetitionDeclined).Skip(1).Any(e => e is not ReceiptNoticeGiven && !IsBeside(e))) yield return "31: what is declined goes another way";
        if (path.SkipWhile(e => e is not PetitionDeclinedAsOpenElsewhere).Skip(1).Any(e => e is not ReceiptNoticeGiven && !IsBeside(e))) yield return "19(3): what is open below is not dealt with twice";
        if (path.SkipWhile(e => e is not PetitionWithdrawn).Skip(1).Any(e => !IsBeside(e))) yield return "33: what is withdrawn rests";
        if (path.OfType<HandlingOpinionIssued>().Any(e => e.Outcome is HandlingOutcome.Settled) && !path.OfType<SettlementReached>().Any()) yield return "33: no settlement without an agreement";
        if (path.SkipWhile(e => e is not ProposalAnswered).Skip(1).Any(e => !IsBeside(e))) yield return "31(1): a proposal ends with the reply";
        if (path.SkipWhile(e => e is not AccusationPassedOn).Skip(1).Any(e => e is not ReceiptNoticeGiven && !IsBeside(e))) yield return "31(2): what is passed on goes another way";
        for (var i = 1; i < path.Count; i++)
        {
            var before = path[..i].Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e));
            if (path[i] is PetitionAccepted or PetitionDeclined && before.Class is not PetitionClass.Appeal) yield return "31: six ways for appeals only";
            var given = path[i] switch { PetitionTransferred e => e.To, PetitionAssigned e => e.To, JurisdictionSettled e => e.To, AccusationTakenOver e => e.Body, _ => null };
            if (given is not null && TestUnits.Tree.AnswersTo(given, before.ClosedTo)) yield return "30: never to the accused";
            if (path[i] is not PetitionClassified && TestUnits.Tree.AnswersTo(before.Holder, before.ClosedTo) && path[i] is not AccusationTakenOver) yield return "30: never in the hands of the accused";
            if (path[i] is not JurisdictionSettled settled) continue;
            var sides = new[] { path[..i].OfType<TransferInsistedOn>().Last().By, path[..i].OfType<TransferObjected>().Last().Body };
            if (sides.Any(side => side == settled.By || !TestUnits.Tree.IsUnder(side, settled.By))) yield return "24: settled by a government above both";
            if (path[(i + 1)..].TakeWhile(e => e is not AccusationTakenOver).Any(e => e is TransferObjected or PetitionTransferred or PetitionAssigned)) yield return "24: who was named keeps the matter";
        }
        foreach (var review in path.OfType<ReviewRequested>())
        {
            if (!IsAbove(review.Body, path.OfType<HandlingOpinionIssued>().Single().Body)) yield return "35: review by a body above the handling body";
            if (review.ReceivedOn > path.OfType<HandlingOpinionServed>().Single().ReviewWindow.Due) yield return "35: review within its window";
        }
        foreach (var reexamination in path.OfType<ReexaminationRequested>())
        {
            if (!IsAbove(reexamination.Body, path.OfType<ReviewRequested>().Single().Body)) yield return "36: re-examination by a body above the review body";
            if (reexamination.ReceivedOn > path.OfType<ReviewOpinionServed>().Single().ReexaminationWindow.Due) yield return "36: re-examination within its window";
        }
    }

    /// <summary>What moves the matter itself nowhere.</summary>
    private static bool IsBeside(IEvent<Petition> e) => e is AssignmentReported or UrgentMatterReported or RepeatLinked or RepeatLinkUndone or SupervisionOrdered or ImprovementProposed or PetitionEscalated || EndsWhatIsOpen(e);

    private static bool EndsWhatIsOpen(IEvent<Petition> e) => e is SupervisionAnswered or SupervisionClosed or ImprovementAnswered or PetitionFileAttached or PaperServed;

    private static bool IsAbove(string upper, string lower)
    {
        var (above, below) = (TestUnits.Tree.Find(upper)!, TestUnits.Tree.Find(lower)!);
        return upper != lower && above.IsBody && (TestUnits.Tree.IsUnder(lower, upper) || below.ProfessionalParent == upper);
    }
}
