using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ServePaperTests
{
    private static readonly DateOnly Day = AcceptanceServed.ServedOn;
    private static readonly ServePaper Acceptance = new("acceptance-1", ServiceMethod.Post, Day, "EMS 1234567890123");

    [Fact]
    public void How_and_when_it_reached_the_petitioner_is_recorded_with_its_proof() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Acceptance).Then(AcceptanceServed);

    [Fact]
    public void A_file_of_the_matter_may_prove_it() =>
        Given([.. UpTo(Accepted), FileAttached]).On(Day).By(PostAt(Street)).When(Acceptance with { ProofFile = FileAttached.Attachment })
            .Then(AcceptanceServed with { ProofFile = FileAttached.Attachment });

    [Fact]
    public void Another_matters_file_proves_nothing_here() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Acceptance with { ProofFile = FileAttached.Attachment }).ThenRefused(PetitionRefusals.AttachmentOfAnother);

    [Fact]
    public void Neither_in_any_other_service()
    {
        Given(UpTo(OpinionIssued)).On(OpinionServed.ServedOn).When(new ServeHandlingOpinion(ServiceMethod.Hand, OpinionServed.ServedOn, null, FileAttached.Attachment))
            .ThenRefused(PetitionRefusals.AttachmentOfAnother);
        Given(UpTo(ReviewIssued)).On(ReviewServed.ServedOn).When(new ServeReviewOpinion(ServiceMethod.Hand, ReviewServed.ServedOn, null, FileAttached.Attachment))
            .ThenRefused(PetitionRefusals.AttachmentOfAnother);
        Given(UpTo(ReexaminationIssued)).On(ReexaminationServed.ServedOn).When(new ServeReexaminationOpinion(ServiceMethod.Hand, ReexaminationServed.ServedOn, null, FileAttached.Attachment))
            .ThenRefused(PetitionRefusals.AttachmentOfAnother);
        Given(Registered, Transferred).On(NoticeGiven.ServedOn).When(new GiveReceiptNotice(ServiceMethod.Hand, NoticeGiven.ServedOn, "程序", null, FileAttached.Attachment))
            .ThenRefused(PetitionRefusals.AttachmentOfAnother);
    }

    [Fact]
    public void A_community_serves_its_own_transfer_notice() =>
        Given(Registered, Transferred).On(new(2026, 2, 11)).By(PostAt(Community)).When(new ServePaper("transfer-1", ServiceMethod.Hand, new(2026, 2, 11)))
            .Then(new PaperServed("transfer-1", ServiceMethod.Hand, new(2026, 2, 11), null, null));

    [Fact]
    public void Extension_non_acceptance_termination_reply_and_passing_on_are_served_here_too()
    {
        foreach (var (history, key) in new (IEvent<Petition>[], string)[] { ([.. UpTo(Accepted), Extended], "extension-1"), ([Registered, Transferred, Declined], "non-acceptance-1"), (UpTo(ReexaminationServed), "termination-1"), ([Proposal, Answered], "proposal-reply-1"), ([Accusation, PassedOn], "passing-on-1") })
            Given(history).On(new(2026, 9, 1)).When(new ServePaper(key, ServiceMethod.Web, new(2026, 9, 1)))
                .Then(new PaperServed(key, ServiceMethod.Web, new(2026, 9, 1), null, null));
    }

    [Fact]
    public void What_is_served_stays_served() => Given([.. UpTo(Accepted), AcceptanceServed]).On(Day.AddDays(2)).When(Acceptance).ThenAlreadySo();

    [Fact]
    public void Another_date_is_refused() =>
        Given([.. UpTo(Accepted), AcceptanceServed]).On(Day.AddDays(2)).When(Acceptance with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.PaperAlreadyServed);

    [Fact]
    public void A_paper_that_was_not_issued_is_not_served() => Given(UpTo(Accepted)).On(Day).When(Acceptance with { Paper = "acceptance-2" }).ThenRefused(PetitionRefusals.NoSuchPaper);

    [Fact]
    public void An_opinion_is_served_by_its_own_step() => Given(UpTo(OpinionIssued)).On(new(2026, 5, 1)).When(Acceptance with { Paper = "handling-opinion-1" }).ThenRefused(PetitionRefusals.NoSuchPaper);

    [Fact]
    public void Nobody_else_serves_it() => Given(UpTo(Accepted)).On(Day).By(PostAt(Community)).When(Acceptance).ThenRefused(PetitionRefusals.NotTheIssuer);

    [Fact]
    public void It_was_not_served_before_it_was_issued() =>
        Given(UpTo(Accepted)).On(Day).When(Acceptance with { ServedOn = new(2026, 2, 24) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void It_was_not_served_in_the_future() => Given(UpTo(Accepted)).On(Day).When(Acceptance with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void Nothing_is_served_before_registration() => Given().When(Acceptance).ThenRefused(PetitionRefusals.NotRegistered);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new ServePaper.Shape().Validate(new ServePaper("", (ServiceMethod)7, default, new string('长', 501))).Errors.Should().HaveCount(4);
}
