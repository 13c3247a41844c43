using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The holder corrects the class before acceptance (信访工作条例 29). What becomes an accusation is closed to the accused unit from then
/// on (30): where that unit has it in hand, the body above takes it over at once. An accusation is never opened by another class.
/// </summary>
internal sealed record ClassifyPetition(PetitionClass Class, string? Accused = null, string? AboutAccused = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotClassified(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Class == Class && petition.Accused == Accused) return Decision.AlreadySo;

        var classified = new PetitionClassified(petition.Holder, now.Today, Class, Accused, Sealed.ForOptional(petition.Petitioner, AboutAccused));
        IEvent[] events = TakenOver(petition, now) is { } takenOver ? [classified, takenOver] : [classified];
        return WithNumber(Decision.Record(events).Under(Accused is null ? "信访工作条例 29" : "信访工作条例 30"), petition);
    }

    private Refusal? WhyNotClassified(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? AlreadyAccepted.When(petition.Stage >= PetitionStage.Accepted)
        ?? NotInYourHands.When(!now.Actor.ActsFor(petition.Holder))
        ?? petition.WhyRecused(now)
        ?? AccusationStaysClosed.When(petition.Class is PetitionClass.Accusation && Class is not PetitionClass.Accusation)
        ?? UnknownUnit.When(Accused is not null && now.Units.Find(Accused) is null)
        ?? NobodyAboveTheAccused.When(Accused is not null && BodyAbove(Accused, now.Units) is null);

    /// <summary>Out of the hands of the accused, or away from an accused sender, who could never answer an objection.</summary>
    private AccusationTakenOver? TakenOver(Petition petition, Circumstances now)
    {
        var (units, from) = (now.Units, petition.Holder);
        if (Accused is null || !new[] { from, petition.Sender, petition.Assignment?.By, petition.Assignment?.To }.OfType<string>().Any(u => units.AnswersTo(u, [Accused]))) return null;
        var endsAssignment = petition.Assignment is { } order && new[] { order.By, order.To }.Any(u => units.AnswersTo(u, [Accused]));
        if (!units.AnswersTo(from, [Accused])) return new(from, from, units.PathCodes(from), now.Today, null, null, endsAssignment);
        var body = BodyAbove(Accused, units)!;
        return new(
            from, body.Code, units.PathCodes(body.Code), now.Today, now.TransferDue(body, now.Today), now.NoticeDue(body, now.Today, petition.HasAddress),
            endsAssignment);
    }

    private static OrgUnit? BodyAbove(string accused, OrgTree units) => units.PathOf(accused).Skip(1).FirstOrDefault(u => u.CanDecide());

    private Decision WithNumber(Decision decision, Petition petition)
    {
        if (petition.ExternalNumber is not { } number || petition.Accused == Accused) return decision;
        var (old, @new) = (PetitionNumber.External(number, petition.Accused), PetitionNumber.External(number, Accused));
        return decision.Releasing(old.Kind, old.Key).Reserving(@new.Kind, @new.Key, ExternalNumberTaken);
    }

    internal sealed class Shape : AbstractValidator<ClassifyPetition>
    {
        public Shape()
        {
            RuleFor(c => c.Class).IsInEnum();
            RuleFor(c => c.Accused).Matches(UnitCode.Form);
            RuleFor(c => c.Accused).NotEmpty().When(c => c.Class is PetitionClass.Accusation);
            RuleFor(c => c.Accused).Null().When(c => c.Class is not PetitionClass.Accusation);
            RuleFor(c => c.AboutAccused).MaximumLength(4_000);
            RuleFor(c => c.AboutAccused).Null().When(c => c.Accused is null);
        }
    }
}
