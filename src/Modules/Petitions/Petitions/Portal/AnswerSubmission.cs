using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>Takes a resident's matter in, with its files: one append registers the matter and cites them.</summary>
internal sealed class AnswerSubmission(
    IMediator mediator, PortalFiles files, Histories histories, IOrgTrees trees, SigningKey key, SecretCodes codes, PortalLimits limits)
    : IRequestHandler<SubmitOnPortal, PortalAnswer<HandedReceipt>>
{
    public async Task<PortalAnswer<HandedReceipt>> Handle(SubmitOnPortal request, CancellationToken cancellationToken)
    {
        if (limits.Submissions.Count(request.Given.RegisteredAt, request.From) is { } wait) return new(null, PortalProblems.TooOften(wait));
        var command = StreamIds.From($"submission:{request.Key}");
        var stream = StreamIds.From(Petition.Category, command);
        // As the rule names the petitioner; the files are sealed under the same key.
        var outcome = await files.Cited(StreamIds.From("petitioner", command), request.From, request.Files, taken =>
            mediator.Send(new Execute<SubmitPetition, Petition>(new(request.Given, taken), stream, command, Caller.Resident), CancellationToken.None), cancellationToken);
        if (outcome is not Outcome.Done) return new(null, PortalProblems.Of(outcome));
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
}
