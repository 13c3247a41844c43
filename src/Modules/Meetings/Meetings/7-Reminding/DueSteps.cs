using System.Globalization;
using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>An obligation that has reached a step which was not said last.</summary>
internal sealed record DueStep(Guid Obligation, ReminderStep Step, DateOnly? PlannedFor);

/// <summary>
/// Finds obligations whose step is still to be said. Which steps are reached is counted first, from the calendar; then the database is
/// asked, by index and a page at a time, for those whose last reminder is another one.
/// </summary>
internal sealed class DueSteps(EventLog log)
{
    private const int Page = 2_000;

    /// <summary>How far back something missed is still said, and how far ahead a planned meeting is looked for: 7 working days over any holiday.</summary>
    private const int DaysBack = 60, DaysAhead = 30;

    private const string OfGroup = """
        from meetings.mt_doc_meeting_obligation o
        where o.data->>'period' = $4 and o.data->>'rule' = $5 and o.data->>'stage' = $6 and o.data->>'lastSaid' {side} $1
        """;

    private const string WithoutPlan = """
        and not exists (
          select from meetings.mt_doc_meeting_entry m
           where m.data->>'unit' = o.data->>'unit' and m.data->>'stage' in ('planned', 'in-session') and m.data->>'day' >= $7
             and m.data->'serves' @> jsonb_build_array(jsonb_build_object('rule', $5::text, 'period', $4::text)))
        """;

    private const string OfMinutes = """
        from meetings.mt_doc_meeting_obligation o
        where o.data->>'stage' = 'held' and o.data->>'minutesDue' = $4 and o.data->>'lastSaid' <> $1
        """;

    private const string OfPlanned = """
        from meetings.mt_doc_meeting_entry m
        cross join lateral jsonb_array_elements(m.data->'serves') served
        join meetings.mt_doc_meeting_obligation o
          on o.data->>'unit' = m.data->>'unit' and o.data->>'rule' = served->>'rule' and o.data->>'period' = served->>'period'
        where m.data->>'stage' = 'planned' and m.data->>'day' = $4 and m.data->>'scheduledOn' <= $5
          and o.data->>'stage' in ('open', 'missed') and o.data->>'lastSaid' <> $1
        """;

    /// <summary>Everything to be said on a day, a page at a time. Who says a page before asking for the next meets none of it again.</summary>
    public async IAsyncEnumerable<IReadOnlyList<DueStep>> On(DateOnly today, WorkingDayCalendar calendar, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var search in Searches(today, calendar))
        {
            var place = (LastSaid: "", Id: Guid.Empty);
            for (var count = Page; count == Page;)
            {
                var found = await Read(search, place, cancel);
                count = found.Count;
                if (count == 0) break;
                yield return [.. found.Select(f => new DueStep(f.Id, search.Step, search.PlannedFor))];
                place = found[^1];
            }
        }
    }

    private static IEnumerable<Search> Searches(DateOnly today, WorkingDayCalendar calendar)
    {
        // Planned meetings first, so that what is said of them is the last word.
        foreach (var day in Enumerable.Range(0, DaysAhead).Select(today.AddDays))
            if (ReminderSteps.OfPlanned(day, calendar).Reached(today) is { } step) yield return new(step, OfPlanned, [Text(day), Text(step.Day)], day);
        foreach (var day in Enumerable.Range(1, DaysBack).Select(back => today.AddDays(-back)))
            if (ReminderSteps.OfMinutes(day, calendar).Reached(today) is { } step) yield return new(step, OfMinutes, [Text(day)]);
        foreach (var (rule, period) in PeriodsBy(today))
        {
            var isOver = period.LastDay < today;
            var steps = isOver ? ReminderSteps.OfMissed(period.LastDay, calendar) : ReminderSteps.OfEmpty(period, calendar);
            if (steps.Reached(today) is not { } step) continue;
            string[] values = isOver ? [$"{period}", rule.Id, "missed"] : [$"{period}", rule.Id, "open", Text(today)];
            // Both sides of what was said last: an index knows no "is another".
            foreach (var side in (string[])["<", ">"])
                yield return new(step, OfGroup.Replace("{side}", side, StringComparison.Ordinal) + (isOver ? "" : " " + WithoutPlan), values);
        }
    }

    private static IEnumerable<(MeetingRule Rule, Period Period)> PeriodsBy(DateOnly today) =>
        from cadence in Enum.GetValues<Cadence>()
        from rule in MeetingRule.All
        where rule.Cadence == cadence || !rule.IsFixed
        from period in Since(Period.Containing(today.AddDays(-DaysBack), cadence), today)
        select (rule, period);

    private static IEnumerable<Period> Since(Period period, DateOnly today)
    {
        for (; period.FirstDay <= today; period = period.Next) yield return period;
    }

    private async Task<IReadOnlyList<(string LastSaid, Guid Id)>> Read(Search search, (string LastSaid, Guid Id) after, CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand(
            $"select o.data->>'lastSaid', o.id {search.Sql} and (o.data->>'lastSaid', o.id) > ($2, $3) order by o.data->>'lastSaid', o.id limit {Page}");
        ask.CommandTimeout = 0;
        foreach (var value in (object[])[search.Step.Key, after.LastSaid, after.Id, .. search.Values]) ask.Parameters.Add(new() { Value = value });
        var found = new List<(string, Guid)>();
        await using var row = await ask.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) found.Add((row.GetString(0), row.GetGuid(1)));
        return found;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is asked for a step: tables and condition, in which $1 is the step's key, and the values from $4 on.</summary>
    private sealed record Search(ReminderStep Step, string Sql, IReadOnlyList<string> Values, DateOnly? PlannedFor = null);
}
