using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Deletes, once a day, drafts that nobody has saved for <see cref="RegistrationDrafts.KeptFor"/>, with their keys.</summary>
internal sealed class DeleteExpiredDrafts(RegistrationDrafts drafts) : ISweep
{
    public Task Run(CancellationToken cancel) => drafts.DeleteExpired();
}
