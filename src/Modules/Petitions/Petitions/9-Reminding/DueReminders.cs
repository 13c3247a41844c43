using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using NpgsqlTypes;

namespace CreationPlatform.Petitions;

/// <summary>A deadline that has reached a step of which nobody was reminded.</summary>
internal sealed record DueReminder(RemindOfDeadline Command, Guid Stream, int Step);

/// <summary>
/// Finds the deadlines whose step is still to be reminded of. Which last days have reached which step is counted first, from the calendar;
/// then those few dates are asked for by index, batch by batch, without what was reminded of before.
/// </summary>
internal sealed class DueReminders(EventLog log)
{
    private const int Batch = 500;

    /// <summary>Longer than any row of rest days, and than the way back from a step over one.</summary>
    private const int DaysBack = 20, DaysAhead = 45;

    private const string Find = """
        select d.data, running.value->>'reminders', {date}, d.id
          from petitions.mt_doc_{table} d
         cross join lateral jsonb_array_elements(d.data->'running') running
          join unnest($1, $2, $3) as at (kind, due, step) on at.kind = running.value->>'kind' and at.due = greatest(running.value->>'due', $4)
          left join petitions.mt_doc_deadline_reminders said on said.id = (running.value->>'reminders')::uuid
         where {date} between $5 and $6 and ({date}, d.id) > ($7, $8) and ((said.data->>'step')::int <= at.step) is not true
         order by {date}, d.id limit $9
        """;

    /// <summary>Everything to be reminded of on a day.</summary>
    public async IAsyncEnumerable<IReadOnlyList<DueReminder>> On(DateOnly today, WorkingDayCalendar calendar, [EnumeratorCancellation] CancellationToken cancel)
    {
        var steps = Steps(today, calendar);
        var lastOfBody = steps.Where(s => s.Kind != TimeKind.Window).Max(s => s.Due);
        await foreach (var batch in Along<RunningDeadlines>("running_deadlines", "nextOfBody", DateOnly.MinValue, lastOfBody, today, calendar, steps, cancel).ConfigureAwait(false)) yield return batch;
        await foreach (var batch in Along<RunningDeadlines>("running_deadlines", "lastOfPetitioner", today, DateOnly.MaxValue, today, calendar, steps, cancel).ConfigureAwait(false)) yield return batch;
        await foreach (var batch in Along<ProtectionDeadlines>("protection_deadlines", "nextOfBody", DateOnly.MinValue, lastOfBody, today, calendar, steps, cancel).ConfigureAwait(false)) yield return batch;
    }

    /// <summary>The last days that have reached a step by today, with that step; whatever lies before the first of them is as overdue as that one.</summary>
    private static List<(TimeKind Kind, DateOnly Due, int Step)> Steps(DateOnly today, WorkingDayCalendar calendar) =>
    [
        .. from kind in Enum.GetValues<TimeKind>()
           from due in Enumerable.Range(-DaysBack, DaysBack + DaysAhead).Select(today.AddDays)
           let step = ReminderStep.On(today, kind, DateOnly.MinValue, due, calendar)
           where step is not null
           select (kind, due, step.Value),
    ];

    private async IAsyncEnumerable<IReadOnlyList<DueReminder>> Along<TDocument>(
        string table, string date, DateOnly first, DateOnly last, DateOnly today, WorkingDayCalendar calendar, List<(TimeKind Kind, DateOnly Due, int Step)> steps, [EnumeratorCancellation] CancellationToken cancel)
        where TDocument : IRunDeadlines
    {
        var find = Find.Replace("{table}", table, StringComparison.Ordinal).Replace("{date}", $"d.data->>'{date}'", StringComparison.Ordinal);
        var place = (Date: "", Id: Guid.Empty);
        for (var count = Batch; count == Batch;)
        {
            await using var command = log.Database.CreateCommand(find);
            var parameters = new Parameters(command, today);
            parameters.Add(steps.Select(s => Word(s.Kind)).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
            parameters.Add(steps.Select(s => Day(s.Due)).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
            parameters.Add(steps.Select(s => s.Step).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer);
            foreach (var text in new[] { Day(today.AddDays(-DaysBack)), Day(first), Day(last), place.Date }) parameters.Add(text, NpgsqlDbType.Text);
            parameters.Add(place.Id, NpgsqlDbType.Uuid);
            parameters.Add(Batch, NpgsqlDbType.Integer);
            var found = new List<DueReminder>();
            count = 0;
            await using (var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false))
                for (; await row.ReadAsync(cancel).ConfigureAwait(false); count++)
                {
                    var document = JsonSerializer.Deserialize<TDocument>(row.GetFieldValue<byte[]>(0), StoredJson.Options)!;
                    var running = document.Running.First(r => r.Reminders == Guid.Parse(row.GetString(1)));
                    if (ReminderStep.On(today, running.Kind, running.From, running.Due, calendar) is { } step) found.Add(new(document.ToRemindOf(running), running.Reminders, step));
                    place = (row.GetString(2), row.GetGuid(3));
                }
            yield return found;
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word(TimeKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
