using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>文书: every paper of a petition in the order in which they were issued, with its proof of service.</summary>
[Document("petition_papers")]
internal sealed record PetitionPapers : IReadModel<PetitionPapers, Petition>, IVisibleTo, IClosedTo
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    /// <summary>Copies of an accusation carry a watermark.</summary>
    public PetitionClass Class { get; init; } = PetitionClass.Appeal;
    public string Holder { get; init; } = "";
    public Sealed<string>? Addressee { get; init; }
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>Codes of every unit that is concerned, or was, and of what lay above it at that time.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>Codes of the units accused: for them and whoever answers to them it does not exist (信访工作条例 30).</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    public static PetitionPapers Initial(Guid id) => new() { Id = id };

    public PetitionPapers Evolve(Recorded<Petition> fact) => fact.Event switch
    {
        PetitionRegistered e => Seen([.. e.Path, e.RegisteredAt]) with
        {
            Number = e.Number, Holder = e.RegisteredAt, Addressee = e.PetitionerName, Class = e.Class ?? PetitionClass.Appeal, ClosedTo = Closed(e.Accused),
        },
        PetitionClassified e => this with { Class = e.Class, ClosedTo = Closed(e.Accused) },
        AccusationTakenOver e => Seen(e.Path) with { Holder = e.Body },
        PetitionImported e => Seen(e.Path) with { Number = e.Number, Holder = e.Holder, Addressee = e.PetitionerName },
        PetitionTransferred e => Issued(PaperKind.Transfer, e.From, e.TransferredOn, e.NoticeDue, PaperTexts.Transfer(e.To)).Seen(e.Path) with { Holder = e.To },
        PetitionAssigned e => Issued(PaperKind.Transfer, e.From, e.AssignedOn, e.NoticeDue, PaperTexts.Transfer(e.To)).Seen(e.Path) with { Holder = e.To },
        TransferTakenBack e => this with { Holder = e.By },
        JurisdictionSettled e => Seen(e.Path) with { Holder = e.To },
        ReceiptNoticeGiven e => Issued(PaperKind.ReceiptNotice, e.Body, e.ServedOn, null, PaperTexts.ReceiptNotice(e)).Served(PaperKind.ReceiptNotice, new(e.Method, e.ServedOn, e.Proof, e.ProofFile)),
        PetitionAccepted e => Issued(PaperKind.Acceptance, e.Body, e.AcceptedOn, e.OpinionDue, PaperTexts.Acceptance),
        PetitionDeclined e => Issued(PaperKind.NonAcceptance, e.Body, e.DeclinedOn, e.RemedyDue, PaperTexts.NonAcceptance(e)),
        ExtensionApproved e => Issued(PaperKind.Extension, Holder, e.ToldOn, e.OpinionDue, PaperTexts.Extension(e)),
        HandlingOpinionIssued e => Issued(PaperKind.HandlingOpinion, e.Body, e.IssuedOn, null, PaperTexts.HandlingOpinion(e)),
        HandlingOpinionServed e => Served(PaperKind.HandlingOpinion, new(e.Method, e.ServedOn, e.Proof, e.ProofFile), e.ReviewWindow),
        ReviewRequested e => Seen(e.Path),
        ReviewOpinionIssued e => Issued(PaperKind.ReviewOpinion, e.Body, e.IssuedOn, null, PaperTexts.ReviewOpinion(e)),
        ReviewOpinionServed e => Served(PaperKind.ReviewOpinion, new(e.Method, e.ServedOn, e.Proof, e.ProofFile), e.ReexaminationWindow),
        ReexaminationRequested e => Seen(e.Path),
        ReexaminationOpinionIssued e => Issued(PaperKind.ReexaminationOpinion, e.Body, e.IssuedOn, null, PaperTexts.ReexaminationOpinion(e)),
        ReexaminationOpinionServed e => Served(PaperKind.ReexaminationOpinion, new(e.Method, e.ServedOn, e.Proof, e.ProofFile))
            .Issued(PaperKind.Termination, Papers[^1].Body, e.ServedOn, null, PaperTexts.Termination),
        ProposalAnswered e => Issued(PaperKind.ProposalReply, e.Body, e.AnsweredOn, null, PaperTexts.ProposalReply(e)),
        AccusationPassedOn e => Issued(PaperKind.PassingOn, e.By, e.PassedOn, null, PaperTexts.PassingOn(e)),
        PaperServed e => Served(paper => paper.Key == e.Paper, new(e.Method, e.ServedOn, e.Proof, e.ProofFile)),
        TransferObjected or TransferInsistedOn or AssignmentReported or MaterialsAskedFor or MaterialsReceived or MaterialsAdded or HandlerRecused or HandlerNamed or HandlingHearingHeld
            or MediationHeld or SettlementReached or PetitionWithdrawn or HearingHeld or PetitionFileAttached
            or PetitionDeclinedAsOpenElsewhere or RepeatLinked or RepeatLinkUndone or ExecutionRecorded or AssistanceGiven or PetitionReopened or SupervisionAnswered
            or SupervisionClosed or ImprovementProposed or ImprovementAnswered => this,
        SupervisionOrdered e => Seen(e.Path),
        PetitionEscalated e => Seen(e.Path),
        _ => throw new UnhandledEventException(typeof(PetitionPapers), fact.Event),
    };

    private PetitionPapers Issued(PaperKind kind, string body, DateOnly date, Deadline? announces, IReadOnlyList<PaperSection> sections)
    {
        var ordinal = Papers.Count(p => p.Kind == kind) + 1;
        return this with
        {
            Papers =
            [
                .. Papers,
                new()
                {
                    Key = kind.Key(ordinal), Number = kind.Number(Number, ordinal), Kind = kind, Title = kind.Title(), Body = body, Date = date, Addressee = Addressee,
                    Sections = sections, Announces = announces,
                },
            ],
        };
    }

    private PetitionPapers Served(PaperKind kind, PaperService service, Deadline? announces = null) => Served(paper => paper.Kind == kind, service, announces);

    private PetitionPapers Served(Func<Paper, bool> isIt, PaperService service, Deadline? announces = null)
    {
        var served = Papers.Last(isIt);
        return this with { Papers = [.. Papers.Select(p => p == served ? p with { Service = service, Announces = announces ?? p.Announces } : p)] };
    }

    private IReadOnlyList<string> Closed(string? accused) => accused is null ? ClosedTo : [.. ClosedTo.Union([accused])];

    private PetitionPapers Seen(IEnumerable<string> units) => this with { VisibleTo = [.. VisibleTo.Union(units)] };
}
