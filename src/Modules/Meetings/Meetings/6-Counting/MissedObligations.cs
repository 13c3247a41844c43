using System.Globalization;
using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>Finds obligations whose period is over and of which nobody has recorded that they were missed, and records it.</summary>
internal sealed class MissedObligations(EventLog log, IMediator mediator, TimeProvider clock)
{
    private const string NotRecorded = """
        select id from meetings.mt_doc_meeting_obligation where data->>'stage' = 'open' and data->>'due' < $1 order by data->>'due', id limit 2000
        """;

    private static readonly ParallelOptions ManyAtOnce = new() { MaxDegreeOfParallelism = 512 };

    /// <summary>Records all of them, page by page; what is recorded is found no more, so that a run that was cut off goes on where it was.</summary>
    /// <param name="cancel">Stops after the page under way.</param>
    public async Task Record(CancellationToken cancel)
    {
        for (var found = await Find(cancel); found.Count > 0; found = await Find(cancel))
        {
            await Parallel.ForEachAsync(found, ManyAtOnce, async (obligation, _) => await Record(obligation));
            cancel.ThrowIfCancellationRequested();
        }
    }

    private async Task Record(Guid obligation)
    {
        var outcome = await mediator.Send(new Execute<RecordMissed, MeetingObligation>(new(), obligation, StreamIds.From("record-missed", obligation), Caller.System));
        if (outcome is not Outcome.Done) throw new InvalidOperationException($"{nameof(RecordMissed)} for {obligation} was answered {outcome}.");
    }

    private async Task<IReadOnlyList<Guid>> Find(CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand(NotRecorded);
        ask.Parameters.Add(new() { Value = ChinaTime.DateOf(clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        var found = new List<Guid>();
        await using var row = await ask.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) found.Add(row.GetGuid(0));
        return found;
    }
}
