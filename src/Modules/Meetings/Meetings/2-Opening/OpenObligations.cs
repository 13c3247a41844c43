using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>How many obligations a run opened, and how many units could not be given one, by refusal.</summary>
internal sealed record OpeningReport(int Opened, IReadOnlyDictionary<string, int> Refused);

/// <summary>
/// Opens what the units that take part owe in the periods that have begun. It looks for what is missing and holds no more than a page of
/// units: a run that was killed is done again and does the rest, and after a sleep over the first of a month no month is left out.
/// </summary>
internal sealed class OpenObligations(OwingUnits units, IMediator mediator, TimeProvider clock)
{
    private const int Page = 4_096;

    /// <summary>Twice as many as the log writes in one group: while it writes one, the next is got ready.</summary>
    private static readonly ParallelOptions ManyAtOnce = new() { MaxDegreeOfParallelism = 512 };

    /// <summary>Opens what is missing in periods of this length.</summary>
    /// <param name="cadence">The length.</param>
    /// <param name="cancel">Stops after the page under way.</param>
    public async Task<OpeningReport> Run(Cadence cadence, CancellationToken cancel = default)
    {
        var opened = 0;
        var refused = new ConcurrentDictionary<string, int>();
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var first = await units.FirstToLookAt(cadence, today, cancel);
        foreach (var rule in await units.RulesOf(cadence, cancel))
            for (var period = first; period.FirstDay <= today; period = period.Next)
                await foreach (var missing in Missing(rule, period, cancel))
                    await Parallel.ForEachAsync(missing, ManyAtOnce, async (command, _) =>
                    {
                        if (await Open(command) is Outcome.Refused { Why.Code: var code }) refused.AddOrUpdate(code, 1, (_, count) => count + 1);
                        else Interlocked.Increment(ref opened);
                    });
        return new(opened, refused);
    }

    /// <summary>What units owe in a period and has no stream yet, a page of units at a time.</summary>
    private async IAsyncEnumerable<IReadOnlyList<OpenObligation>> Missing(MeetingRule rule, Period period, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (IReadOnlyList<string> page = [""]; page.Count > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            page = await units.Page(rule, period, after: page[^1], Page, cancel);
            var owed = page.Select(unit => new OpenObligation(unit, rule.Id, $"{period}")).ToArray();
            var standing = await units.Opened([.. owed.Select(StreamOf)], cancel);
            yield return [.. owed.Where(o => !standing.Contains(StreamOf(o)))];
        }
    }

    private static Guid StreamOf(OpenObligation owed) => MeetingObligation.StreamOf(owed.Unit, owed.Rule, owed.Period);

    private async Task<Outcome> Open(OpenObligation command)
    {
        var stream = StreamOf(command);
        var outcome = await mediator.Send(new Execute<OpenObligation, MeetingObligation>(command, stream, StreamIds.From("open-obligation", stream), Caller.System), CancellationToken.None);
        return outcome is Outcome.Done or Outcome.Refused ? outcome : throw new InvalidOperationException($"{command} was answered {outcome}.");
    }
}
