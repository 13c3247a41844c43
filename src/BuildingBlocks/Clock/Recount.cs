namespace CreationPlatform.BuildingBlocks;

/// <summary>Something in a stored deadline that does not agree with the rest of it.</summary>
/// <param name="Zh">What, in Chinese.</param>
/// <param name="En">The same in English.</param>
public sealed record Contradiction(string Zh, string En);

/// <summary>The answer of counting a stored deadline again.</summary>
/// <param name="Contradictions">What does not agree; none when the proof holds.</param>
public sealed record Recount(IReadOnlyList<Contradiction> Contradictions)
{
    private const int LongestDays = 36_600;
    private static readonly DateOnly Earliest = new(1900, 1, 1), Latest = new(2999, 12, 31);

    /// <summary>Whether everything agrees.</summary>
    public bool Holds => Contradictions.Count == 0;

    internal static Recount Of(Deadline deadline)
    {
        var broken = BrokenForm(deadline);
        return broken is not null ? new([broken]) : new([.. Differences(deadline)]);
    }

    /// <summary>What makes it impossible to count at all.</summary>
    private static Contradiction? BrokenForm(Deadline it)
    {
        var longest = it.Unit switch { TermUnit.Day => LongestDays, TermUnit.Month => LongestDays / 31, _ => LongestDays / 366 };
        if (it.Length < 1 || it.Length > longest) return new($"期限长度 {it.Length} 不可能", $"a length of {it.Length} is impossible");
        if (it.Unit != TermUnit.Day && it.DayType != DayType.Calendar) return new("月、年不按工作日计算", "months and years are not counted in working days");
        if (it.From < Earliest || it.Due > Latest) return new($"日期不在 {Earliest:O} 至 {Latest:O} 之间", $"a day is not between {Earliest:O} and {Latest:O}");
        if (it.Days is not [{ Use: DayUse.Start } start, ..] || start.From != it.From) return new($"逐日清单不始于 {it.From:O}", $"the list of days does not begin with the start, {it.From:O}");
        var next = it.From;
        foreach (var span in it.Days)
        {
            if (span is null || span.From != next || span.To < span.From || span.To > Latest) return new($"逐日清单在 {next:O} 处不连续", $"the list of days has a gap or an overlap at {next:O}");
            next = span.To.AddDays(1);
        }
        return next == it.Due.AddDays(1) ? null : new($"逐日清单止于 {next.AddDays(-1):O}，不是 {it.Due:O}", $"the list of days ends on {next.AddDays(-1):O}, not on {it.Due:O}");
    }

    private static IEnumerable<Contradiction> Differences(Deadline it)
    {
        var days = new ProvenDays(it.Days);
        var again = DayCount.Of(new(it.Length, it.Unit, it.DayType, it.Roll), it.From, days);
        if (days.Unsaid is { } day) yield return new($"清单未说明 {day:O} 是否工作日", $"the list does not say whether {day:O} is a working day");
        if (again.Due != it.Due) yield return new($"重新计算的届满日为 {again.Due:O}，不是 {it.Due:O}", $"counted again it is due on {again.Due:O}, not on {it.Due:O}");
        if (again.Target != it.Target) yield return new($"重新计算的目标日为 {again.Target:O}，不是 {it.Target:O}", $"counted again the target is {again.Target:O}, not {it.Target:O}");
        for (var i = 0; i < Math.Max(again.Days.Count, it.Days.Count); i++)
        {
            var (ours, theirs) = (again.Days.ElementAtOrDefault(i), it.Days.ElementAtOrDefault(i));
            if (ours == theirs) continue;
            var from = (theirs ?? ours)!.From;
            yield return new($"自 {from:O} 起的逐日清单与重新计算不符", $"from {from:O} on the list of days is not what counting again gives");
            break;
        }
    }

    /// <summary>The days as the proof has them: what it says of a day is taken at its word, what it does not say is noted.</summary>
    private sealed class ProvenDays(IReadOnlyList<DaySpan> spans) : IDays
    {
        internal DateOnly? Unsaid { get; private set; }

        public bool IsWorkingDay(DateOnly day)
        {
            if (On(day)?.Working is { } working) return working;
            Unsaid ??= day;
            return true;
        }

        public string? HolidayOn(DateOnly day) => On(day)?.Name;

        public string? PauseOn(DateOnly day) => On(day) is { Use: DayUse.Paused } span ? span.Name ?? "" : null;

        private DaySpan? On(DateOnly day)
        {
            foreach (var span in spans) if (span.From <= day && day <= span.To) return span;
            return null;
        }
    }
}
