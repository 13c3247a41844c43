using System.Globalization;
using CreationPlatform.BuildingBlocks;
using MediatR;
using Npgsql;

namespace CreationPlatform.PilotApplications;

/// <summary>Finds the applications whose next move is overdue and of which nobody above was told. Running twice tells nobody twice.</summary>
internal sealed class EscalateOverdueApplications(EventLog log, IMediator mediator, TimeProvider clock) : ISweep
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An application could not be escalated; the others were.</exception>
    public async Task Run(CancellationToken cancel)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var failed = new List<string>();
        foreach (var (id, after) in await Overdue(today, cancel).ConfigureAwait(false))
        {
            var outcome = await mediator.Send(new Execute<EscalateApplication, PilotApplication>(
                new(), id, StreamIds.From($"escalation of {after} on {today:O}", id), Caller.System) { MustExist = true }, cancel).ConfigureAwait(false);
            if (outcome is not Outcome.Done) failed.Add($"{id}: {outcome}");
        }
        if (failed.Count > 0) throw new InvalidOperationException($"Not escalated: {string.Join("; ", failed)}");
    }

    /// <summary>A round has as many applications as districts: they are few.</summary>
    private async Task<List<(Guid Id, string After)>> Overdue(DateOnly today, CancellationToken cancel)
    {
        await using var command = log.Database.CreateCommand("select id, data->>'escalatesAfter' from pilots.mt_doc_application_entry where data->>'escalatesAfter' < $1 order by data->>'escalatesAfter', id");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        var ids = new List<(Guid, string)>();
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await row.ReadAsync(cancel).ConfigureAwait(false)) ids.Add((row.GetGuid(0), row.GetString(1)));
        return ids;
    }
}
