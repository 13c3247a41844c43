using System.Net;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// Takes in what a resident sends. The files come first, under the person's key, then one append cites them: whatever breaks off in between
/// leaves neither a step without its files nor a file that anybody could find.
/// </summary>
internal sealed class PortalFiles(AttachmentStore store, SecretCodes codes, TimeProvider clock)
{
    /// <summary>Takes the files in and has them cited; when that is not done, none of them stays.</summary>
    /// <param name="person">Under whose key they are sealed.</param>
    /// <param name="from">Whose limit of a day they count for.</param>
    /// <param name="files">The files.</param>
    /// <param name="cite">Sends the command that cites them.</param>
    /// <param name="cancel">Breaks off, until the command is sent.</param>
    public async Task<Outcome> Cited(Guid person, IPAddress? from, IEnumerable<SubmittedFile> files, Func<IReadOnlyList<SubmitPetition.File>, Task<Outcome>> cite, CancellationToken cancel)
    {
        var (taken, refusal) = await store.TakeIn(person, CountedFor(from), files.Select(f => (f.Name, f.Content)), cancel);
        if (taken is null) return new Outcome.Refused(refusal!);
        var outcome = await cite([.. taken.Select(f => new SubmitPetition.File(f.Id, f.Name, f.Size, f.Sha256, f.Kind))]);
        if (outcome is not Outcome.Done) await store.Delete(taken);
        return outcome;
    }

    /// <summary>One address has a limit of a day; which address it was cannot be told from it, nor one day's from the next.</summary>
    private string CountedFor(IPAddress? from) =>
        $"portal/{codes.Of("portal-address", StreamIds.From($"{ChinaTime.DateOf(clock.GetUtcNow()):O} {AttemptLimits.NetworkOf(from ?? IPAddress.None)}"))}";
}
