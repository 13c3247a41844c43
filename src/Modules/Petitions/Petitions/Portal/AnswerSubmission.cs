using System.Net;
using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Petitions;

/// <summary>
/// Takes a resident's matter in. The files come first, under a key that only this submission has, then one append registers the matter and
/// cites them: whatever breaks off in between leaves neither a matter without its files nor a file that anybody could find.
/// </summary>
internal sealed class AnswerSubmission(
    IMediator mediator, AttachmentStore store, Histories histories, IOrgTrees trees, SigningKey key, SecretCodes codes, PortalLimits limits, TimeProvider clock)
    : IRequestHandler<SubmitOnPortal, PortalAnswer<HandedReceipt>>
{
    public async Task<PortalAnswer<HandedReceipt>> Handle(SubmitOnPortal request, CancellationToken cancellationToken)
    {
        if (limits.Submissions.Count(request.Given.RegisteredAt, request.From) is { } wait) return new(null, PortalProblems.TooOften(wait));
        var command = StreamIds.From($"submission:{request.Key}");
        // As the rule names the petitioner; the files are sealed under the same key.
        var person = StreamIds.From("petitioner", command);
        var (files, refusal) = await store.TakeIn(person, CountedFor(request.From), request.Files.Select(f => (f.Name, f.Content)), cancellationToken);
        if (files is null) return new(null, PortalProblems.Of(refusal!));

        var stream = StreamIds.From(Petition.Category, command);
        var outcome = await mediator.Send(new Execute<SubmitPetition, Petition>(
            new(request.Given, [.. files.Select(f => new SubmitPetition.File(f.Id, f.Name, f.Size, f.Sha256, f.Kind))]), stream, command, Caller.Resident), CancellationToken.None);
        if (outcome is not Outcome.Done)
        {
            await store.Delete(files);
            return new(null, PortalProblems.Of(outcome));
        }
        return new(await Receipt(stream, request), null);
    }

    private async Task<HandedReceipt> Receipt(Guid stream, SubmitOnPortal request)
    {
        var first = (await histories.Of<Petition>(stream))[0];
        var registered = (PetitionRegistered)first.Event;
        var units = await trees.AsOf(registered.ReceivedOn);
        return new Receipt(
            registered.Number, registered.ReceivedOn, registered.RegisteredAt, units.NameOf(registered.RegisteredAt), registered.Channel, registered.Class ?? PetitionClass.Appeal,
            Petitions.Receipt.FingerprintOf(request.Given.Request, request.Given.Facts, request.Given.Reasons), first.Time, request.Platform).Handed(stream, key, codes);
    }

    /// <summary>One address has a limit of a day; which address it was cannot be told from it, nor one day's from the next.</summary>
    private string CountedFor(IPAddress? from) =>
        $"portal/{codes.Of("portal-address", StreamIds.From($"{ChinaTime.DateOf(clock.GetUtcNow()):O} {AttemptLimits.NetworkOf(from ?? IPAddress.None)}"))}";
}
