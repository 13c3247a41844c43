using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Petitions;

/// <summary>What is written down beside request, facts and reasons, where there is something to write (信访工作条例 17, 19, 20).</summary>
/// <param name="PetitionerKind">Whether a person or an organisation petitions; an organisation's name is the petitioner's.</param>
/// <param name="OccurredWhere">Where it happened.</param>
/// <param name="PeopleCount">How many people raise the matter together.</param>
/// <param name="Representatives">Whom they elected to speak for them: five at most.</param>
/// <param name="Proxy">Who speaks for the petitioner by authority; the petitioner is the one represented.</param>
/// <param name="Oral">How spoken words were written down, for calls and visits.</param>
/// <param name="InterpreterNeed">Which language or help with it the petitioner wants; a wish for this service and nothing else.</param>
/// <param name="ContactWishes">How the petitioner can be reached without harm: at what time, and from whom to keep it.</param>
internal sealed record GivenFacts(
    PetitionerKind PetitionerKind = PetitionerKind.Person, string? OccurredWhere = null, int? PeopleCount = null, IReadOnlyList<GivenFacts.Representative>? Representatives = null,
    GivenFacts.ProxyNote? Proxy = null, GivenFacts.OralNote? Oral = null, string? InterpreterNeed = null, string? ContactWishes = null)
{
    /// <summary>Somebody who was elected to speak.</summary>
    internal sealed record Representative(string FullName, string? Telephone = null);

    /// <summary>Who acts for the petitioner, what they are to each other, and on what the authority rests.</summary>
    internal sealed record ProxyNote(string FullName, string Relation, string Authority, string? Telephone = null);

    /// <summary>Whether what was written down truthfully was read back, and who wrote it, where that was not who registers it.</summary>
    internal sealed record OralNote(bool ReadBack, string? Recorder = null);

    /// <summary>The same, to be sealed under the petitioner's key.</summary>
    public RegistrationFacts For(Guid person) => new(
        PetitionerKind, Sealed.ForOptional(person, OccurredWhere), PeopleCount,
        [.. (Representatives ?? []).Select(r => new RegistrationFacts.Representative(Sealed.For(person, r.FullName), Sealed.ForOptional(person, r.Telephone)))],
        Proxy is null ? null : new(
            Sealed.For(person, Proxy.FullName), Sealed.For(person, Proxy.Relation), Sealed.For(person, Proxy.Authority), Sealed.ForOptional(person, Proxy.Telephone)),
        Oral is null ? null : new(Oral.ReadBack, Sealed.ForOptional(person, Oral.Recorder)),
        Sealed.ForOptional(person, InterpreterNeed), Sealed.ForOptional(person, ContactWishes));

    internal sealed class Shape : AbstractValidator<GivenFacts>
    {
        private const string Telephone = "^[0-9+() -]{5,30}$";

        public Shape()
        {
            RuleFor(c => c.PetitionerKind).IsInEnum();
            RuleFor(c => c.OccurredWhere).MaximumLength(300);
            RuleFor(c => c.PeopleCount).InclusiveBetween(1, 100_000);
            RuleFor(c => c.PeopleCount).NotNull().GreaterThanOrEqualTo(c => c.Representatives!.Count).When(c => c.Representatives is { Count: > 0 });
            RuleForEach(c => c.Representatives).NotNull().ChildRules(one =>
            {
                one.RuleFor(r => r.FullName).NotEmpty().MaximumLength(100);
                one.RuleFor(r => r.Telephone).Matches(Telephone);
            });
            RuleFor(c => c.Proxy!).ChildRules(proxy =>
            {
                proxy.RuleFor(p => p.FullName).NotEmpty().MaximumLength(100);
                proxy.RuleFor(p => p.Relation).NotEmpty().MaximumLength(100);
                proxy.RuleFor(p => p.Authority).NotEmpty().MaximumLength(1_000);
                proxy.RuleFor(p => p.Telephone).Matches(Telephone);
            }).When(c => c.Proxy is not null);
            RuleFor(c => c.Oral!.Recorder).MaximumLength(100).When(c => c.Oral is not null);
            RuleFor(c => c.InterpreterNeed).MaximumLength(100);
            RuleFor(c => c.ContactWishes).MaximumLength(500);
        }
    }
}
