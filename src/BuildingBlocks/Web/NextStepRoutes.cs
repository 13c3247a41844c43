using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Maps the question what can be done next, and what stands against the rest.</summary>
public static class NextStepRoutes
{
    /// <summary>
    /// Maps <c>GET …/{id}/next-steps</c>: every command on an existing stream that the reader's posts may send, in the order of the module's
    /// table of contents, with the answer that its own rule would give now.
    /// </summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c>, in the group or here.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="probes">One for each command that a route of the module sends.</param>
    /// <typeparam name="TState">The stream's state.</typeparam>
    /// <typeparam name="TDocument">The read model by which the matter is seen.</typeparam>
    public static DocumentRoute MapNextSteps<TState, TDocument>(this IEndpointRouteBuilder routes, string pattern, string operation, IReadOnlyList<StepProbe<TState>> probes)
        where TState : IState<TState>
    {
        var byCommand = probes.ToDictionary(p => p.Command);
        return routes.MapQuestion<TDocument, NextSteps>(pattern, operation, async question =>
        {
            var steps = StepsOf<TState>(question.Service<EndpointDataSource>()).ToDictionary(s => s.Command);
            var (version, answers) = await question.Service<Foresight>().Ask(question.Id, question.Caller, steps.Keys.Select(c => byCommand[c])).ConfigureAwait(false);
            return (new NextSteps(version, [.. answers.Select(a => StepOf(steps[a.Probe.Command], a.Probe.Zh, a.Probe.En, a.Answer))]), null);
        });
    }

    /// <summary>The commands that some route sends to an existing stream of a state, in the order in which they were mapped.</summary>
    /// <param name="endpoints">All routes.</param>
    /// <typeparam name="TState">The state.</typeparam>
    public static IEnumerable<(Type Command, string Route, string? Article)> StepsOf<TState>(EndpointDataSource endpoints) =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        let command = endpoint.Metadata.GetMetadata<CommandMetadata>()
        where command is { Creates: false } && command.State == typeof(TState)
        select (command.Command, endpoint.RoutePattern.RawText!.Split("{id:guid}/", 2)[^1], endpoint.Metadata.GetMetadata<RoutePermission>()?.Article);

    private static NextStep StepOf((Type Command, string Route, string? Article) step, string zh, string en, Decision answer) => new(
        step.Command.Name, step.Route, zh, en, step.Article,
        answer.Refusal is not null ? StepStanding.Refused : answer.Events.Count == 0 ? StepStanding.AlreadySo : StepStanding.Lawful, answer.Refusal);
}

/// <summary>What somebody may do to a matter now, and what stands against the rest.</summary>
/// <param name="Version">The version of the matter that was looked at; give it as <c>If-Match</c>.</param>
/// <param name="Steps">The steps in the order of the process.</param>
public sealed record NextSteps(long Version, IReadOnlyList<NextStep> Steps);

/// <summary>A step as its rule answers now, with plausible values.</summary>
/// <param name="Operation">The operation's id in the description of the API.</param>
/// <param name="Route">The noun for the act, below the matter's address.</param>
/// <param name="Zh">Its name in Chinese.</param>
/// <param name="En">Its name in English.</param>
/// <param name="Article">The article that gives the act to the reader's role.</param>
/// <param name="Now">What its rule says.</param>
/// <param name="WhyNot">Why not, and what would help; null where nothing stands against it.</param>
public sealed record NextStep(string Operation, string Route, string Zh, string En, string? Article, StepStanding Now, Refusal? WhyNot);

/// <summary>What a rule says of a step.</summary>
public enum StepStanding
{
    /// <summary>It can be taken.</summary>
    Lawful,

    /// <summary>It has been taken: repeating it changes nothing.</summary>
    AlreadySo,

    /// <summary>It is refused.</summary>
    Refused,
}
