using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Writes a matter down as it was raised (信访工作条例 19, 21-23). A petition bureau then has 15 days to transfer it, another body
/// 15 days to tell the petitioner, unless there is no address to tell. A community starts no statutory clock. An accusation is never
/// registered by the accused unit, nor under it (30). Without a name it is anonymous: then there is no address, and nobody is told.
/// </summary>
internal sealed record RegisterPetition(
    string Community, string RegisteredAt, PetitionChannel Channel, PetitionTopic Topic, DateOnly ReceivedOn, string? PetitionerName, string Request, string Facts,
    string? Reasons = null, string? PetitionerAddress = null, string? PetitionerPhone = null, string? ExternalNumber = null,
    PetitionClass Class = PetitionClass.Appeal, string? Accused = null, string? AboutAccused = null, GivenFacts? Further = null) : ICommand<Petition>, IWithinUnits
{
    private const int MostRepresentatives = 5;

    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotRegistered(petition, now) is { } refusal) return Decision.Refuse(refusal);

        var unit = now.Units.Find(RegisteredAt)!;
        var person = now.NewId("petitioner");
        var number = PetitionNumber.Of(now.Today.Year, Community, now.NewId("petition-number"));

        var decision = Decision
            .Record(new PetitionRegistered(
                number, ExternalNumber, Community, now.Units.PathCodes(Community), RegisteredAt, Channel, Topic, ReceivedOn, person,
                Sealed.ForOptional(person, PetitionerName), Sealed.ForOptional(person, PetitionerAddress), Sealed.ForOptional(person, PetitionerPhone),
                Sealed.For(person, Request), Sealed.For(person, Facts), Sealed.ForOptional(person, Reasons),
                now.TransferDue(unit, ReceivedOn), now.NoticeDue(unit, ReceivedOn, hasAddress: PetitionerAddress is not null),
                Class, Accused, Sealed.ForOptional(person, AboutAccused), Further?.For(person)))
            .Under(unit.IsPetitionBureau() ? "信访工作条例 22" : "信访工作条例 23");
        // Of several keys the first names the refusal, and one that a person entered is taken far more often than one that was drawn.
        if (ExternalNumber is not null && PetitionNumber.External(ExternalNumber, Accused) is var (kind, key)) decision = decision.Reserving(kind, key, ExternalNumberTaken);
        return decision.Reserving("petitions.number", number, NumberTaken);
    }

    private Refusal? WhyNotRegistered(Petition petition, Circumstances now) =>
        AlreadyRegistered.When(petition.Stage > PetitionStage.New)
        ?? UnknownUnit.When(now.Units.Find(Community) is not { Level: UnitLevel.Community })
        ?? UnknownUnit.When(RegisteredAt != Community && now.Units.Find(RegisteredAt) is not { IsBody: true })
        ?? UnknownUnit.When(Accused is not null && now.Units.Find(Accused) is null)
        ?? AccusedCannotReceive.When(Accused is not null && now.Actor.AllPosts.Select(p => p.Unit).Append(RegisteredAt).Any(u => now.Units.AnswersTo(u, [Accused])))
        ?? NotYourUnit.When(!now.Actor.IsResident && !now.Actor.ActsFor(RegisteredAt))
        ?? CommunityOutsideArea.When(!now.Units.IsUnder(Community, now.Units.Find(RegisteredAt)!.Area))
        ?? TooManyRepresentatives.When(Further?.Representatives is { Count: > MostRepresentatives })
        ?? RepresentativesMissing.When(Channel is PetitionChannel.Visit && Further is { PeopleCount: > MostRepresentatives, Representatives: not { Count: > 0 } })
        ?? DateInFuture.When(ReceivedOn > now.Today)
        ?? DateBeforeCalendar.When(ReceivedOn < now.Rules.Calendar.FirstDay);

    internal sealed class Shape : AbstractValidator<RegisterPetition>
    {
        public Shape()
        {
            RuleFor(c => c.Community).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.RegisteredAt).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.Channel).IsInEnum();
            RuleFor(c => c.Topic).IsInEnum();
            RuleFor(c => c.ReceivedOn).NotEmpty();
            RuleFor(c => c.PetitionerName).Length(1, 100);
            RuleFor(c => c.PetitionerAddress).MaximumLength(300);
            RuleFor(c => c.PetitionerAddress).Null().When(c => c.PetitionerName is null);
            RuleFor(c => c.Further!).SetValidator(new GivenFacts.Shape()).When(c => c.Further is not null);
            RuleFor(c => c.Further!.Proxy).Null().When(c => c.Further is not null && c.PetitionerName is null);
            RuleFor(c => c.Further!.Oral).Null().When(c => c.Further is not null && c.Channel is not (PetitionChannel.Call or PetitionChannel.Visit));
            RuleFor(c => c.PetitionerPhone).Matches("^[0-9+() -]{5,30}$");
            RuleFor(c => c.Request).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Facts).NotEmpty().MaximumLength(20_000);
            RuleFor(c => c.Reasons).MaximumLength(20_000);
            RuleFor(c => c.Class).IsInEnum();
            RuleFor(c => c.Accused).Matches(UnitCode.Form);
            RuleFor(c => c.Accused).NotEmpty().When(c => c.Class is PetitionClass.Accusation);
            RuleFor(c => c.Accused).Null().When(c => c.Class is not PetitionClass.Accusation);
            RuleFor(c => c.AboutAccused).MaximumLength(4_000);
            RuleFor(c => c.AboutAccused).Null().When(c => c.Accused is null);
            RuleFor(c => c.ExternalNumber).Matches("^[A-Za-z0-9-]{4,40}$");
        }
    }
}
