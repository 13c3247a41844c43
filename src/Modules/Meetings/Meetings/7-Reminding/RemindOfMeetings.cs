using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>
/// Reminds, in working hours, of every obligation that has reached a new step; what was missed is recorded before, at any hour. It may be
/// cut off anywhere: what it has not reached, the next run finds.
/// </summary>
internal sealed class RemindOfMeetings(MissedObligations missed, DueSteps due, IMediator mediator, WorkingHours hours, RuleBooks rules, TimeProvider clock) : ISweep
{
    private static readonly ParallelOptions ManyAtOnce = new() { MaxDegreeOfParallelism = 512 };

    public async Task Run(CancellationToken cancel)
    {
        await missed.Record(cancel);
        var (now, calendar) = (clock.GetUtcNow(), rules.Current.Calendar);
        if (!hours.Include(now, calendar)) return;
        await foreach (var page in due.On(ChinaTime.DateOf(now), calendar, cancel))
        {
            await Parallel.ForEachAsync(page, ManyAtOnce, async (found, _) => await Remind(found));
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>One id for each step: when two hosts find it at once, one of them records it.</summary>
    private async Task Remind(DueStep found)
    {
        var outcome = await mediator.Send(new Execute<RemindOfObligation, MeetingObligation>(
            new(found.PlannedFor), found.Obligation, StreamIds.From($"remind:{found.Step.Key}", found.Obligation), Caller.System));
        if (outcome is not Outcome.Done) throw new InvalidOperationException($"{nameof(RemindOfObligation)} for {found.Obligation} was answered {outcome}.");
    }
}
