using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// 区委、区政府批准: each of the two is entered by itself, with its document. The source asks for both in one place and for the government
/// in another; both are asked for here. Who enters a consent does not submit.
/// </summary>
internal sealed record RecordConsent(ConsentGiver Giver, string DocumentNumber, DateOnly GivenOn) : ICommand<PilotApplication>
{
    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (WhyNotRecorded(application, now) is { } refusal) return Decision.Refuse(refusal);
        var consent = new Consent(Giver, DocumentNumber, GivenOn, now.Actor.Account);
        return application.Consents.Contains(consent) ? Decision.AlreadySo : Decision.Record(new ConsentRecorded(consent)).Under(Choosing);
    }

    private Refusal? WhyNotRecorded(PilotApplication application, Circumstances now) =>
        application.WhyPapersStand(now)
        ?? SubmitterNeverApproves.When(application.Submitter == now.Actor.Account)
        ?? DateInFuture.When(GivenOn > now.Today)
        ?? WhyNot.WhyNotWritten(DocumentNumber);

    internal sealed class Shape : AbstractValidator<RecordConsent>
    {
        public Shape()
        {
            RuleFor(c => c.Giver).IsInEnum();
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(80);
            RuleFor(c => c.GivenOn).NotEmpty();
        }
    }
}
