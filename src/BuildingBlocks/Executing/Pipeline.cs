using System.Diagnostics;
using FluentValidation;
using MediatR;

namespace CreationPlatform.BuildingBlocks;

/// <summary>First in the pipeline: one trace span for each command, with its outcome.</summary>
internal sealed class Trace<TRequest> : IPipelineBehavior<TRequest, Outcome> where TRequest : IExecute, IRequest<Outcome>
{
    public async Task<Outcome> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome> next)
    {
        using var span = Tracing.Source.StartActivity(request.Command.GetType().Name);
        span?.SetTag("command.id", request.CommandId);
        span?.SetTag("stream.id", request.Stream);
        var outcome = await next().ConfigureAwait(false);
        span?.SetTag("command.outcome", outcome.GetType().Name);
        if (outcome is Outcome.Refused refused) span?.SetTag("command.refusal", refused.Why.Code);
        return outcome;
    }
}

/// <summary>The platform's own trace source.</summary>
public static class Tracing
{
    /// <summary>Name of the source and of its spans' library.</summary>
    public const string Name = "CreationPlatform";

    internal static ActivitySource Source { get; } = new(Name);
}

/// <summary>Second: a command that none of the caller's roles may send goes no further.</summary>
internal sealed class Authorize<TRequest>(Permissions permissions) : IPipelineBehavior<TRequest, Outcome> where TRequest : IExecute, IRequest<Outcome>
{
    public Task<Outcome> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome> next) =>
        request.Caller.NeedsNoPost || permissions.PostsThatMay(request.Caller, request.Command.GetType()).Count > 0
            ? next()
            : Task.FromResult<Outcome>(new Outcome.Forbidden("role-not-permitted"));
}

/// <summary>Third: lengths, formats and required fields. Rules are not validators; validators hold no rules.</summary>
internal sealed class Validate<TRequest>(IEnumerable<IValidator> validators) : IPipelineBehavior<TRequest, Outcome> where TRequest : IExecute, IRequest<Outcome>
{
    private readonly IValidator? _validator = validators.FirstOrDefault(v => v.CanValidateInstancesOfType(typeof(TRequest).GetGenericArguments()[0]));

    public Task<Outcome> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome> next)
    {
        if (_validator is null) return next();
        var result = _validator.Validate(new ValidationContext<object>(request.Command));
        return result.IsValid
            ? next()
            : Task.FromResult<Outcome>(new Outcome.Invalid(result.Errors
                .GroupBy(e => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(e.PropertyName))
                .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).ToArray())));
    }
}
