using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>What a petitioner does on the portal about an answer and about the own code: the one way there, for REST and for pages.</summary>
internal sealed class PortalRatings(PetitionLookUp lookUp, SecretCodes codes, IMediator mediator)
{
    /// <summary>Rates the last answer.</summary>
    /// <param name="number">The petition's number.</param>
    /// <param name="code">The query code.</param>
    /// <param name="reception">How the matter was taken in and told about.</param>
    /// <param name="handling">How it was handled.</param>
    /// <param name="words">More, if the petitioner likes.</param>
    /// <param name="commandOf">The command's id for a thing.</param>
    /// <returns>What became of it; not found when number and code do not go together.</returns>
    public async Task<Outcome> Rate(string number, string code, Satisfaction reception, Satisfaction handling, string? words, Func<Guid, Guid> commandOf)
    {
        if (await lookUp.Find(number, code) is not { } found) return new Outcome.NotFound();
        if (found.Rating is not { } rating) return new Outcome.Refused(PetitionRefusals.NotRatableYet);
        return await mediator.Send(new Execute<RatePetition, SatisfactionRating>(
            new(reception, handling, found.OwnCode is not null, words), rating.Id, commandOf(rating.Id), Caller.Resident) { MustExist = true });
    }

    /// <summary>Puts a chosen code in place of the one that opened the petition.</summary>
    /// <param name="number">The petition's number.</param>
    /// <param name="code">The query code until now.</param>
    /// <param name="chosen">The new one.</param>
    /// <param name="commandOf">The command's id for a thing.</param>
    /// <returns>What became of it; not found when number and code do not go together.</returns>
    public async Task<Outcome> ReplaceCode(string number, string code, string chosen, Func<Guid, Guid> commandOf)
    {
        if (await lookUp.Find(number, code) is not { } found) return new Outcome.NotFound();
        if (QueryCode.WhyWeak(chosen) is { } weak) return new Outcome.Refused(weak);
        if (codes.Matches(PetitionLookUp.Purpose, found.Id, chosen)) return new Outcome.Refused(PetitionRefusals.QueryCodeTooWeak);
        var stream = QueryCode.StreamOf(found.Id);
        return await mediator.Send(new Execute<ReplaceQueryCode, QueryCode>(
            new(found.Id, codes.HashOf(PetitionLookUp.Purpose, found.Id, chosen)), stream, commandOf(stream), Caller.Resident));
    }
}
