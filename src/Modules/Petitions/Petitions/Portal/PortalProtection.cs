using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>How a petitioner reports retaliation or disclosure, and is told what became of it: the one way there, for REST and for pages.</summary>
internal sealed class PortalProtection(PetitionLookUp lookUp, Sealer sealer, IMediator mediator)
{
    /// <summary>Files a report.</summary>
    /// <param name="number">The petition's number.</param>
    /// <param name="code">The query code.</param>
    /// <param name="cause">What it is about.</param>
    /// <param name="against">Code of the unit complained of; whoever has the petition in hand if not given.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="commandOf">The command's id for a thing.</param>
    /// <returns>What became of it; not found when number and code do not go together.</returns>
    public async Task<Outcome> File(string number, string code, ProtectionCause cause, string? against, string happened, Func<Guid, Guid> commandOf)
    {
        if (await lookUp.Find(number, code) is not { } found) return new Outcome.NotFound();
        var command = commandOf(found.Id);
        return await mediator.Send(new Execute<FileProtectionReport, ProtectionReport>(
            new(found.Id, found.Petitioner, cause, against ?? found.Holder, found.ClosedTo, happened), StreamIds.From(ProtectionReport.Category, command), command, Caller.Resident));
    }

    /// <summary>The reports of a petition that was found, opened for its petitioner, the first one first.</summary>
    /// <param name="found">The petition.</param>
    /// <param name="units">Names of units.</param>
    public async Task<IReadOnlyList<OwnProtectionReport>> Of(FoundPetition found, OrgTree units) =>
        found.Reports is { } documents ? await OwnProtectionReports.Of(documents, sealer, units) : [];
}
