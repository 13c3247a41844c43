namespace CreationPlatform.BuildingBlocks;

/// <summary>Deletes, once a day, what was uploaded a day ago or earlier and is cited by no event, and what is left of an erased person's files.</summary>
/// <param name="store">The files.</param>
/// <param name="clock">Server time.</param>
public sealed class DeleteOrphanedAttachments(AttachmentStore store, TimeProvider clock) : ISweep
{
    /// <summary>How long a file may be on its way to its event.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public Task Run(CancellationToken cancel) => store.DeleteOrphans(clock.GetUtcNow() - OnItsWay, cancel);
}
