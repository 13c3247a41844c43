using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Petitions;

/// <summary>What can stand in a resident's way.</summary>
internal static class PortalProblems
{
    /// <summary>404: number and code do not go together, or there is nothing to show; which of these is not said.</summary>
    public static PortalProblem NoSuchPetition { get; } = new(StatusCodes.Status404NotFound, "no-such-petition",
        "没有查到。请核对收据上的编号和查询码。", "Nothing was found. Check number and query code on your receipt.");

    public static PortalProblem TooOften(TimeSpan wait) => Of(StatusCodes.Status429TooManyRequests, Problems.TooManyRequests) with { Wait = wait };

    public static PortalProblem Of(Refusal refusal) => new(StatusCodes.Status422UnprocessableEntity, refusal.Code, refusal.Zh, refusal.En, refusal.Article);

    /// <summary>Why a command of a resident was not carried out.</summary>
    public static PortalProblem Of(Outcome outcome) => outcome switch
    {
        Outcome.Refused refused => Of(refused.Why),
        Outcome.Invalid invalid => Of(StatusCodes.Status400BadRequest, Problems.Invalid) with { Errors = invalid.Errors },
        Outcome.IdReused => Of(StatusCodes.Status422UnprocessableEntity, Problems.KeyReused),
        Outcome.Conflict => Of(StatusCodes.Status409Conflict, Problems.Conflict),
        _ => throw new InvalidOperationException($"No answer is laid down for {outcome}."),
    };

    private static PortalProblem Of(int status, ProblemText text) => new(status, text.Code, text.Zh, text.En);
}
