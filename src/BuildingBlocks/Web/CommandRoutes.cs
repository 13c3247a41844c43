using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Maps commands to routes: a noun for the act, the body is the command, id and version come from route and header.</summary>
public static class CommandRoutes
{
    /// <summary>Maps a command on an existing stream: <c>POST …/{id}/acceptance</c>.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c>, in the group or here.</param>
    /// <typeparam name="TCommand">The command; its name is the operation's id.</typeparam>
    /// <typeparam name="TState">The state it changes.</typeparam>
    public static CommandRoute MapCommand<TCommand, TState>(this IEndpointRouteBuilder routes, string pattern)
        where TCommand : class, ICommand<TState> where TState : IState<TState> =>
        Map<TCommand, TState>(routes, pattern, (Guid id, HttpContext http, IMediator mediator) =>
            Handle<TCommand, TState>(http, mediator, (_, _, _) => id, mustExist: true));

    /// <summary>Maps a command that brings a stream into being: <c>POST …</c>. The stream's id comes from the command's id.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route of the collection.</param>
    /// <param name="idOf">Another source of the id, for things with a natural key.</param>
    /// <typeparam name="TCommand">The command; its name is the operation's id.</typeparam>
    /// <typeparam name="TState">The state it begins.</typeparam>
    public static CommandRoute MapCreation<TCommand, TState>(this IEndpointRouteBuilder routes, string pattern, Func<TCommand, Guid>? idOf = null)
        where TCommand : class, ICommand<TState> where TState : IState<TState> =>
        Map<TCommand, TState>(routes, pattern, (HttpContext http, IMediator mediator) =>
            Handle<TCommand, TState>(http, mediator, (command, commandId, _) => idOf?.Invoke(command) ?? StreamIds.From(TState.Category, commandId), mustExist: false));

    /// <summary>Maps a command on what belongs to the caller's own account, whether it is there yet or not.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="idOf">The stream of an account.</param>
    /// <typeparam name="TCommand">The command; its name is the operation's id.</typeparam>
    /// <typeparam name="TState">The state it changes.</typeparam>
    public static CommandRoute MapOwn<TCommand, TState>(this IEndpointRouteBuilder routes, string pattern, Func<string, Guid> idOf)
        where TCommand : class, ICommand<TState> where TState : IState<TState>, IOfAccount =>
        Map<TCommand, TState>(routes, pattern, (HttpContext http, IMediator mediator) =>
            Handle<TCommand, TState>(http, mediator, (_, _, caller) => idOf(caller.Account), mustExist: false));

    private static CommandRoute Map<TCommand, TState>(IEndpointRouteBuilder routes, string pattern, Delegate handler)
        where TCommand : class, ICommand<TState> where TState : IState<TState>
    {
        var creates = handler.Method.GetParameters().All(p => p.ParameterType != typeof(Guid));
        var endpoint = routes.MapPost(pattern, handler)
            .WithName(typeof(TCommand).Name)
            .WithMetadata(new CommandMetadata(typeof(TCommand), typeof(TState), creates))
            .Accepts<TCommand>("application/json")
            .Produces<CommandAnswer>(creates ? StatusCodes.Status201Created : StatusCodes.Status200OK);
        foreach (var status in (int[])[400, 401, 403, 404, 409, 412, 422, 503]) endpoint.ProducesProblem(status);
        return new(endpoint, typeof(TCommand), routes.ServiceProvider.GetRequiredService<Permissions>());
    }

    private static async Task<IResult> Handle<TCommand, TState>(HttpContext http, IMediator mediator, Func<TCommand, Guid, Caller, Guid> streamOf, bool mustExist)
        where TCommand : class, ICommand<TState> where TState : IState<TState>
    {
        if (http.Features.Get<Caller>() is not { } caller) return Results.Challenge();
        var head = CommandHead.Of(http.Request, caller);
        if (head.Problem is not null) return head.Problem;
        // Who may not send it learns nothing from how its body is read.
        if (http.RequestServices.GetRequiredService<Permissions>().PostsThatMay(caller, typeof(TCommand)).Count == 0)
            return NotPermitted(http);
        var body = await JsonBody.Read<TCommand>(http).ConfigureAwait(false);
        if (body.Problem is not null) return body.Problem;
        var command = body.Value!;
        var outcome = await mediator.Send(new Execute<TCommand, TState>(command, streamOf(command, head.CommandId, caller), head.CommandId, caller)
        {
            ExpectedVersion = head.ExpectedVersion,
            MustExist = mustExist,
        }, CancellationToken.None).ConfigureAwait(false);
        return Answer(http, outcome, created: !mustExist);
    }

    /// <summary>No role of the caller may send it.</summary>
    internal static Problem NotPermitted(HttpContext http) =>
        new(StatusCodes.Status403Forbidden, Problems.RoleNotPermitted, article: http.GetEndpoint()?.Metadata.GetMetadata<RoutePermission>()?.Article);

    /// <summary>What became of a command, as HTTP.</summary>
    /// <param name="http">The request.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="created">Whether it was to bring a stream into being.</param>
    public static IResult Answer(HttpContext http, Outcome outcome, bool created)
    {
        ArgumentNullException.ThrowIfNull(http);
        switch (outcome)
        {
            case Outcome.Done done:
                http.Response.Headers.ETag = ETags.Of(done.Version);
                if (created) http.Response.Headers.Location = $"{http.Request.PathBase}{http.Request.Path}/{done.Stream}";
                return Results.Json(new CommandAnswer(done.Stream, done.Version), statusCode: created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
            case Outcome.Refused refused: return Problem.Of(refused.Why);
            case Outcome.Invalid invalid: return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, errors: invalid.Errors);
            case Outcome.Forbidden { Code: "outside-scope" }: return new Problem(StatusCodes.Status403Forbidden, Problems.OutsideScope);
            case Outcome.Forbidden: return NotPermitted(http);
            case Outcome.NotFound: return new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
            case Outcome.Stale stale:
                http.Response.Headers.ETag = ETags.Of(stale.Version);
                return new Problem(StatusCodes.Status412PreconditionFailed, Problems.Stale);
            case Outcome.Conflict: return new Problem(StatusCodes.Status409Conflict, Problems.Conflict);
            case Outcome.IdReused: return new Problem(StatusCodes.Status422UnprocessableEntity, Problems.KeyReused);
            default: throw new InvalidOperationException($"No answer is laid down for {outcome}.");
        }
    }
}

/// <summary>What a carried-out command answers.</summary>
/// <param name="Id">The stream.</param>
/// <param name="Version">Its version now; also the ETag.</param>
public sealed record CommandAnswer(Guid Id, long Version);

/// <summary>The command behind a route.</summary>
/// <param name="Command">Its type.</param>
/// <param name="State">The state it changes.</param>
/// <param name="Creates">Whether it begins a stream.</param>
public sealed record CommandMetadata(Type Command, Type State, bool Creates);

/// <summary>A mapped command, waiting to be told who may send it.</summary>
public sealed class CommandRoute
{
    private readonly RouteHandlerBuilder _endpoint;
    private readonly Type _command;
    private readonly Permissions _permissions;

    internal CommandRoute(RouteHandlerBuilder endpoint, Type command, Permissions permissions) => (_endpoint, _command, _permissions) = (endpoint, command, permissions);

    private string? _article;

    /// <summary>The article that gives the act to the roles named next; whoever is not one of them is told.</summary>
    /// <param name="article">For instance <c>信访工作条例 34</c>.</param>
    public CommandRoute Under(string article)
    {
        _article = article;
        return this;
    }

    /// <summary>The roles that may send it. Without this nobody may.</summary>
    /// <param name="roles">The roles' codes.</param>
    public void For(params string[] roles)
    {
        _permissions.Permit(_command, roles);
        _endpoint.WithMetadata(new RoutePermission(roles, _article));
    }
}
