using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>
/// Reminds of every deadline that has reached a new step, in working hours. It looks at what runs now, so that nobody is reminded of what
/// was done meanwhile. It may be cut off anywhere: what it has not reached, the next run finds.
/// </summary>
internal sealed class RemindOfPetitionDeadlines(DueReminders due, IMediator mediator, WorkingHours hours, RuleBooks rules, TimeProvider clock) : ISweep
{
    private static readonly ParallelOptions FewAtOnce = new() { MaxDegreeOfParallelism = 8 };

    public async Task Run(CancellationToken cancel)
    {
        if (!hours.Include(clock.GetUtcNow(), rules.Current.Calendar)) return;
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        await foreach (var batch in due.On(today, rules.Current.Calendar, cancel).ConfigureAwait(false))
        {
            cancel.ThrowIfCancellationRequested();
            await Parallel.ForEachAsync(batch, FewAtOnce, async (found, _) => await Remind(found).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    /// <summary>One id for each step: when two hosts find it at once, one of them records it.</summary>
    private async Task Remind(DueReminder found)
    {
        var outcome = await mediator.Send(new Execute<RemindOfDeadline, DeadlineReminders>(
            found.Command, found.Stream, StreamIds.From($"remind-of-deadline:{found.Step}", found.Stream), Caller.System)).ConfigureAwait(false);
        // Reminded under this id with other words, for instance by a host that saw the matter in other hands: it is so.
        if (outcome is not (Outcome.Done or Outcome.IdReused or Outcome.Conflict)) throw new InvalidOperationException($"{found.Command} was answered {outcome}.");
    }
}
