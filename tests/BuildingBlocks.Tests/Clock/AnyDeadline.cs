using FsCheck;
using FsCheck.Fluent;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a caller may ask the rule book: any rule, start, shorter length, and pauses where the rule knows them.</summary>
internal sealed record Asked(DeadlineRule Rule, DateOnly From, int Length, IReadOnlyList<Pause> Pauses)
{
    internal Deadline Counted(RuleBook? book = null) => (book ?? RuleBook.BuiltIn).Deadline(Rule.Id, From, pauses: Pauses, length: Length);
}

internal static class AnyDeadline
{
    private static readonly DateOnly FirstStart = new(2024, 1, 1), LastStart = new(2027, 12, 31);

    private static readonly Gen<DeadlineRule> Rules = Gen.OneOf(
        Gen.Elements<DeadlineRule>(RuleBook.BuiltIn.Rules),
        Gen.Elements(RuleBook.BuiltIn.Rules.Where(rule => rule.PausedBy is not null)));

    private static readonly Gen<DateOnly> Starts = Gen.Choose(FirstStart.DayNumber, LastStart.DayNumber).Select(DateOnly.FromDayNumber);

    internal static Arbitrary<Asked> Any { get; } = (
        from rule in Rules
        from start in Starts
        from isShorter in Gen.Elements(false, false, true)
        from shorter in Gen.Choose(1, rule.Length)
        from pauses in rule.PausedBy is null ? Gen.Constant(new List<Pause>()) : Gen.ListOf(PauseNear(start))
        select new Asked(rule, start, isShorter ? shorter : rule.Length, [.. pauses])).ToArbitrary();

    private static Gen<Pause> PauseNear(DateOnly start) =>
        from offset in Gen.Choose(-10, 45)
        from days in Gen.Choose(1, 12)
        from reason in Gen.Elements("听证", "再次听证")
        select new Pause(start.AddDays(offset), start.AddDays(offset + days - 1), reason);
}
