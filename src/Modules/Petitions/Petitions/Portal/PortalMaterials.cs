using System.Net;
using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>How a petitioner sends material in later: the one way there, for REST and for pages.</summary>
internal sealed class PortalMaterials(PetitionLookUp lookUp, PortalFiles files, IMediator mediator)
{
    /// <summary>Adds files to a matter: all of them, or none. Nothing is taken in before number and code are found to go together.</summary>
    /// <param name="number">The petition's number.</param>
    /// <param name="code">The query code.</param>
    /// <param name="from">Whose limit of a day the files count for.</param>
    /// <param name="given">The files.</param>
    /// <param name="note">What the petitioner says of them; nothing is needed.</param>
    /// <param name="commandOf">The command's id for a thing.</param>
    /// <param name="cancel">Breaks off, until the command is sent.</param>
    /// <returns>What became of it; not found when number and code do not go together.</returns>
    public async Task<Outcome> Add(string number, string code, IPAddress? from, IReadOnlyList<SubmittedFile> given, string? note, Func<Guid, Guid> commandOf, CancellationToken cancel)
    {
        if (await lookUp.Find(number, code) is not { } found) return new Outcome.NotFound();
        return await files.Cited(found.Petitioner, from, given, taken =>
            mediator.Send(new Execute<AddMaterials, Petition>(new(taken, note), found.Id, commandOf(found.Id), Caller.Resident) { MustExist = true }, CancellationToken.None), cancel);
    }
}
