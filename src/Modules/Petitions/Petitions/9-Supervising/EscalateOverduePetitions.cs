using System.Globalization;
using CreationPlatform.BuildingBlocks;
using MediatR;
using Npgsql;

namespace CreationPlatform.Petitions;

/// <summary>
/// Finds in the register what is overdue and not yet told to the level above, page by page, and escalates each matter. Running twice,
/// late or on two hosts tells nobody twice.
/// </summary>
internal sealed class EscalateOverduePetitions(EventLog log, IMediator mediator, TimeProvider clock) : ISweep
{
    private const int PageSize = 200;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A matter could not be escalated; the others were.</exception>
    public async Task Run(CancellationToken cancel)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var failed = new List<string>();
        for (var page = await Page(today, new("", Guid.Empty), cancel).ConfigureAwait(false); page.Count > 0; page = await Page(today, page[^1], cancel).ConfigureAwait(false))
            foreach (var line in page)
            {
                var outcome = await mediator.Send(new Execute<EscalatePetition, Petition>(
                    new(), line.Id, StreamIds.From($"escalation of {line.After} on {today:O}", line.Id), Caller.System) { MustExist = true }, cancel).ConfigureAwait(false);
                if (outcome is not Outcome.Done) failed.Add($"{line.Id}: {outcome}");
            }
        if (failed.Count > 0) throw new InvalidOperationException($"Not escalated: {string.Join("; ", failed)}");
    }

    private async Task<List<Line>> Page(DateOnly today, Line last, CancellationToken cancel)
    {
        await using var command = log.Database.CreateCommand(
            """
            select data->>'escalatesAfter', id from petitions.mt_doc_petition_register_entry
            where data->>'escalatesAfter' < $1 and (data->>'escalatesAfter', id) > ($2, $3)
            order by data->>'escalatesAfter', id limit $4
            """);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = last.After });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = last.Id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = PageSize });
        var lines = new List<Line>();
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await row.ReadAsync(cancel).ConfigureAwait(false)) lines.Add(new(row.GetString(0), row.GetGuid(1)));
        return lines;
    }

    private sealed record Line(string After, Guid Id);
}
