using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Testing;

/// <summary>The commands that a module's routes send to existing streams of a state: what a page of next steps has to ask about.</summary>
public static class RoutedSteps
{
    /// <summary>Their names, in the order of the module's table of contents.</summary>
    /// <param name="module">The module.</param>
    /// <typeparam name="TState">The state.</typeparam>
    public static IReadOnlyList<string> Of<TState>(IModule module)
    {
        var builder = WebApplication.CreateSlimBuilder();
        new Modules(module).AddTo(builder.Services);
        using var app = builder.Build();
        module.MapRoutes(app);
        return [.. NextStepRoutes.StepsOf<TState>(new CompositeEndpointDataSource(((IEndpointRouteBuilder)app).DataSources)).Select(step => step.Command.Name)];
    }
}
