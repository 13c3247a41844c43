using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Takes over a matter from the official petition system (信访工作条例 21) with the dates that are known. One that was concluded there is
/// for reading and counting only, and no clock runs; one that is open goes on here, on the clocks that its dates give.
/// </summary>
internal sealed record ImportPetition(
    string OriginalNumber, string Community, string RegisteredAt, string HandledBy, PetitionClass Class, PetitionChannel Channel, PetitionTopic Topic, DateOnly ReceivedOn,
    string PetitionerName, string Request, string? PetitionerAddress = null, string? PetitionerPhone = null, string? Facts = null,
    DateOnly? AcceptedOn = null, DateOnly? OpinionDueOn = null, DateOnly? ConcludedOn = null, HandlingOutcome? Outcome = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotImported(petition, now) is { } refusal) return Decision.Refuse(refusal);

        var person = now.NewId("petitioner");
        var number = PetitionNumber.Of(ReceivedOn.Year, Community, now.NewId("petition-number"));
        var holder = now.Units.Find(HandledBy)!;
        var waits = ConcludedOn is null && AcceptedOn is null;
        return Decision
            .Record(new PetitionImported(
                number, OriginalNumber, Community, [.. new[] { Community, HandledBy, RegisteredAt }.SelectMany(now.Units.PathCodes).Distinct()], RegisteredAt, HandledBy, Class, Channel, Topic,
                ReceivedOn, AcceptedOn, OpinionDueOn, ConcludedOn, Outcome, person,
                Sealed.For(person, PetitionerName), Sealed.ForOptional(person, PetitionerAddress), Sealed.ForOptional(person, PetitionerPhone),
                Sealed.For(person, Request), Sealed.ForOptional(person, Facts),
                TransferDue: waits ? now.TransferDue(holder, ReceivedOn) : null,
                NoticeDue: waits ? now.NoticeDue(holder, ReceivedOn, hasAddress: PetitionerAddress is not null) : null,
                OpinionDue: ConcludedOn is null && AcceptedOn is { } accepted ? now.Deadline("XF-05", accepted) : null))
            .Under("信访工作条例 21")
            .Reserving("petitions.number", number, NumberTaken)
            .Reserving("petitions.external-number", OriginalNumber, ExternalNumberTaken);
    }

    private Refusal? WhyNotImported(Petition petition, Circumstances now) =>
        AlreadyRegistered.When(petition.Stage > PetitionStage.New)
        ?? UnknownUnit.When(now.Units.Find(Community) is not { Level: UnitLevel.Community })
        ?? UnknownUnit.When(new[] { RegisteredAt, HandledBy }.Any(unit => unit != Community && now.Units.Find(unit) is not { IsBody: true }))
        ?? DateInFuture.When(ReceivedOn > now.Today || AcceptedOn > now.Today || ConcludedOn > now.Today)
        ?? DateBeforePreviousStep.When(AcceptedOn < ReceivedOn || ConcludedOn < (AcceptedOn ?? ReceivedOn))
        ?? (ConcludedOn is null ? WhyNotOpen(petition, now) : null);

    private Refusal? WhyNotOpen(Petition petition, Circumstances now) =>
        DateBeforeCalendar.When((AcceptedOn ?? ReceivedOn) < now.Rules.Calendar.FirstDay)
        ?? ProposalHasItsOwnWay.When(Class is PetitionClass.Proposal && AcceptedOn is not null)
        ?? (AcceptedOn is null ? null : petition.WhyNotDecidedBy(HandledBy, now));

    internal sealed class Shape : AbstractValidator<ImportPetition>
    {
        public Shape()
        {
            RuleFor(c => c.OriginalNumber).NotEmpty().Matches("^[A-Za-z0-9-]{4,40}$");
            RuleFor(c => c.Community).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.RegisteredAt).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.HandledBy).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.Class).NotEqual(PetitionClass.Accusation); // The compartment of the other system is not opened for a file.
            RuleFor(c => c.PetitionerName).NotEmpty().MaximumLength(100);
            RuleFor(c => c.PetitionerAddress).MaximumLength(300);
            RuleFor(c => c.PetitionerPhone).Matches("^[0-9+() -]{5,30}$");
            RuleFor(c => c.Request).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Facts).MaximumLength(20_000);
            RuleFor(c => c.ReceivedOn).GreaterThanOrEqualTo(new DateOnly(1949, 10, 1));
            RuleFor(c => c.Outcome).Null().When(c => c.ConcludedOn is null);
            RuleFor(c => c.OpinionDueOn).Null().When(c => c.AcceptedOn is null || c.ConcludedOn is null);
        }
    }
}
