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
    private const int Page = 4_096, AtOnce = 256;

    /// <summary>Opens what is missing in periods of this length.</summary>
    /// <param name="cadence">The length.</param>
    /// <param name="cancel">Stops after the obligations under way.</param>
    public async Task<OpeningReport> Run(Cadence cadence, CancellationToken cancel = default)
    {
        var (opened, refused) = (0, new Dictionary<string, int>());
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var first = await units.FirstToLookAt(cadence, today, cancel);
        foreach (var rule in await units.RulesOf(cadence, cancel))
            for (var period = first; period.FirstDay <= today; period = period.Next)
                await foreach (var outcome in Open(rule, period, cancel))
                    if (outcome is Outcome.Refused { Why.Code: var code }) refused[code] = refused.GetValueOrDefault(code) + 1;
                    else opened++;
        return new(opened, refused);
    }

    private async IAsyncEnumerable<Outcome> Open(MeetingRule rule, Period period, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (IReadOnlyList<string> page = [""]; page.Count > 0;)
        {
            page = await units.Page(rule, period, after: page[^1], Page, cancel);
            var streams = page.Select(unit => MeetingObligation.StreamOf(unit, rule.Id, $"{period}")).ToArray();
            var opened = await units.Opened(streams, cancel);
            foreach (var some in page.Zip(streams).Where(u => !opened.Contains(u.Second)).Chunk(AtOnce))
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var outcome in await Task.WhenAll(some.Select(u => Open(new(u.First, rule.Id, $"{period}"), u.Second)))) yield return outcome;
            }
        }
    }

    private async Task<Outcome> Open(OpenObligation command, Guid stream)
    {
        var outcome = await mediator.Send(new Execute<OpenObligation, MeetingObligation>(command, stream, StreamIds.From("open-obligation", stream), Caller.System), CancellationToken.None);
        return outcome is Outcome.Done or Outcome.Refused ? outcome : throw new InvalidOperationException($"{command} was answered {outcome}.");
    }
}
