namespace CreationPlatform.BuildingBlocks;

/// <summary>Every small change to the part of a deadline that its dates follow from.</summary>
internal static class Tampering
{
    internal static IEnumerable<(string What, Deadline Deadline)> Of(Deadline it)
    {
        foreach (var by in new[] { -1, 1 })
        {
            yield return ($"from {by:+0;-0}", it with { From = it.From.AddDays(by) });
            yield return ($"due {by:+0;-0}", it with { Due = it.Due.AddDays(by) });
            yield return ($"target {by:+0;-0}", it with { Target = it.Target.AddDays(by) });
            yield return ($"length {by:+0;-0}", it with { Length = it.Length + by });
        }
        foreach (var unit in Enum.GetValues<TermUnit>()) if (unit != it.Unit) yield return ($"unit {unit}", it with { Unit = unit });
        if (!IsTheNextWorkingDay(it)) yield return ("day type", it with { DayType = it.DayType == DayType.Working ? DayType.Calendar : DayType.Working });
        if (EndsOnRestDay(it)) yield return ("roll", it with { Roll = it.Roll == Roll.Forward ? Roll.None : Roll.Forward });

        for (var i = 0; i < it.Days.Count; i++)
        {
            foreach (var changed in OtherForms(it.Days[i])) yield return ($"span {i}: {changed}", With(it, i, changed));
            yield return ($"span {i} left out", With(it, i));
            yield return ($"span {i} twice", With(it, i, it.Days[i], it.Days[i]));
            if (i > 0) yield return ($"spans {i - 1} and {i} swapped", With(With(it, i, it.Days[i - 1]), i - 1, it.Days[i]));
            if (it.Days[i].From < it.Days[i].To)
                yield return ($"span {i} cut in two", With(it, i, it.Days[i] with { To = it.Days[i].From }, it.Days[i] with { From = it.Days[i].From.AddDays(1) }));
        }
    }

    /// <summary>One day that is a working day is both one day and one working day: the date is the same.</summary>
    private static bool IsTheNextWorkingDay(Deadline it) =>
        it is { Length: 1, Unit: TermUnit.Day, Days: [.., { Use: DayUse.Counted, Working: true }] } && it.Days.All(span => span.Use != DayUse.Skipped);

    /// <summary>Only then does it matter whether the last day moves.</summary>
    private static bool EndsOnRestDay(Deadline it) => it.Days.Last(span => span.Use == DayUse.Counted).Working is false;

    private static IEnumerable<DaySpan> OtherForms(DaySpan span)
    {
        foreach (var by in new[] { -1, 1 })
        {
            yield return span with { From = span.From.AddDays(by) };
            yield return span with { To = span.To.AddDays(by) };
        }
        foreach (var use in Enum.GetValues<DayUse>()) if (use != span.Use) yield return span with { Use = use };
        foreach (bool? working in new bool?[] { null, true, false }) if (working != span.Working) yield return span with { Working = working };
    }

    private static Deadline With(Deadline it, int index, params DaySpan[] instead) => it with { Days = [.. it.Days.Take(index), .. instead, .. it.Days.Skip(index + 1)] };
}
