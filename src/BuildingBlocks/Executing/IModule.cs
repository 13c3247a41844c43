using MediatR;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A module's table of contents: what it is called, who may do what, and which of its events are public facts.</summary>
public interface IModule
{
    /// <summary>Kebab-case name: <c>/api/&lt;name&gt;</c>; with underscores, its database schema.</summary>
    string Name { get; }

    /// <summary>Registers what the module has beside commands, events and read models, which are found by themselves.</summary>
    /// <param name="services">The host's services.</param>
    void AddServices(IServiceCollection services) { }

    /// <summary>Maps the module's commands and read models, with who may use them, in the order of the process.</summary>
    /// <param name="api">The group <c>/api/&lt;name&gt;</c>.</param>
    void MapRoutes(IEndpointRouteBuilder api);

    /// <summary>Maps what residents do without an account. Such routes are open to everyone, say so, and limit how often they are tried.</summary>
    /// <param name="portal">The group <c>/api/portal/&lt;name&gt;</c>.</param>
    void MapPortal(IEndpointRouteBuilder portal) { }

    /// <summary>The public fact in one of the module's events; nothing when it is nobody else's business.</summary>
    /// <param name="stream">The event's stream.</param>
    /// <param name="event">The event.</param>
    INotification? FactOf(Guid stream, IEvent @event);

    /// <summary>What one of the module's events tells an auditor, of open fields only; every event has its words. From <c>EventWords.csv</c> unless the module says otherwise.</summary>
    /// <param name="event">The event.</param>
    /// <param name="units">The units of the day on which it was recorded.</param>
    EventWords? WordsOf(IEvent @event, OrgTree units) => EventSentences.Of(GetType().Assembly).Say(@event, units);
}
