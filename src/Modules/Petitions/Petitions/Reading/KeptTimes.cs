using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A time of the law: which body had to keep it, until when, and the day on which it did what was due.</summary>
internal sealed record KeptTime(string Body, DateOnly Due, DateOnly? DoneOn = null)
{
    public static KeptTime? Owed(string body, Deadline? due) => due is null ? null : new(body, due.Due);

    /// <summary>What was done first counts.</summary>
    public KeptTime Done(DateOnly day) => this with { DoneOn = DoneOn ?? day };
}

/// <summary>
/// The times from which on-time rates are counted: notice to the petitioner (信访工作条例 23), handling opinion (34), review (35) and
/// re-examination (36). A matter that is passed on takes its time for the notice with it: the last holder's counts.
/// </summary>
internal sealed record KeptTimes(KeptTime? Notice = null, KeptTime? Opinion = null, KeptTime? Review = null, KeptTime? Reexamination = null)
{
    public KeptTimes After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => this with { Notice = KeptTime.Owed(e.RegisteredAt, e.NoticeDue) },
        PetitionTransferred e => this with { Notice = KeptTime.Owed(e.To, e.NoticeDue) },
        PetitionAssigned e => this with { Notice = KeptTime.Owed(e.To, e.NoticeDue) },
        TransferTakenBack e => this with { Notice = KeptTime.Owed(e.By, e.NoticeDue) },
        JurisdictionSettled e => this with { Notice = KeptTime.Owed(e.To, e.NoticeDue) },
        AccusationTakenOver e when e.Body != e.From => this with { Notice = KeptTime.Owed(e.Body, e.NoticeDue) },
        ProposalAnswered e => this with { Notice = Notice?.Done(e.AnsweredOn) },
        ReceiptNoticeGiven e => this with { Notice = Notice?.Done(e.ServedOn) },
        PetitionAccepted e => this with { Opinion = KeptTime.Owed(e.Body, e.OpinionDue) },
        // What is withdrawn owes nothing any more; what was done until then counts.
        PetitionWithdrawn => this with { Notice = Notice?.DoneOn is null ? null : Notice, Opinion = null },
        PetitionReopened e => this with { Notice = KeptTime.Owed(e.Holder, e.NoticeDue), Opinion = null },
        ExtensionApproved e => this with { Opinion = Opinion! with { Due = e.OpinionDue.Due } },
        HandlingOpinionIssued e => this with { Opinion = Opinion!.Done(e.IssuedOn) },
        // An answer in writing tells of receipt, route and outcome in one.
        HandlingOpinionServed e => this with { Notice = Notice?.Done(e.ServedOn) },
        ReviewRequested e => this with { Review = KeptTime.Owed(e.Body, e.OpinionDue) },
        ReviewOpinionIssued e => this with { Review = Review!.Done(e.IssuedOn) },
        ReexaminationRequested e => this with { Reexamination = KeptTime.Owed(e.Body, e.OpinionDue) },
        HearingHeld e => this with { Reexamination = Reexamination! with { Due = e.OpinionDue.Due } },
        ReexaminationOpinionIssued e => this with { Reexamination = Reexamination!.Done(e.IssuedOn) },
        _ => this,
    };
}
