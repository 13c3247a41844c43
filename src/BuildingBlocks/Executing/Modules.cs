using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The modules of this host, and everything found in them: commands, validators, events, read models, reactions.</summary>
public sealed class Modules
{
    /// <summary>These modules.</summary>
    /// <param name="all">Each once.</param>
    public Modules(params IModule[] all)
    {
        All = all;
        EventTypes = new(all.Select(m => m.GetType().Assembly));
        ReadModels = new(all.Select(m => (SchemaOf(m), m.GetType().Assembly)));
        Stored = new(EventTypes);
    }

    /// <summary>The modules in the order in which their schemas are made and their routes mapped.</summary>
    public IReadOnlyList<IModule> All { get; }

    /// <summary>Their event classes.</summary>
    public EventTypes EventTypes { get; }

    /// <summary>Their events in stored form.</summary>
    public StoredEvents Stored { get; }

    /// <summary>Their read models.</summary>
    public ReadModels ReadModels { get; }

    /// <summary>Every database schema of the platform, in the order in which they are made.</summary>
    public IReadOnlyList<Schema> Schemas => [BuildingBlocks.Schemas.EventLog, BuildingBlocks.Schemas.Attachments, BuildingBlocks.Schemas.Scheduling, .. All.Select(m => Schema.EmbeddedIn(m.GetType().Assembly, SchemaOf(m)))];

    /// <summary>Registers what commands need. The log, keys, clock, rule books and org trees are the host's to give.</summary>
    /// <param name="services">The host's services.</param>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(this).AddSingleton(EventTypes).AddSingleton(ReadModels).AddSingleton(Stored)
            .AddSingleton<Permissions>().AddSingleton<StreamTurns>().AddSingleton<Sealer>().AddSingleton<DocumentStore>().AddSingleton<Rebuilding>()
            .AddSingleton<SearchIndexes>().AddSingleton<SearchRebuild>().AddSingleton<Erasure>().AddSingleton<WordSearch>()
            .AddSingleton<Histories>().AddSingleton<Surroundings>().AddSingleton<LogHistory>().AddSingleton<ReadingLog>().AddSingleton<Foresight>().AddSingleton<AttachmentStore>().AddSingleton<SecretCodes>()
            .AddSweep<DeleteOrphanedAttachments>("orphaned-attachments", "0 20 3 * * ?");
        services.TryAddSingleton(_ => new SearchLimits());
        services.TryAddSingleton<ServiceFactory>(provider => type => provider.GetService(type)!);
        services.TryAddSingleton<IMediator, Mediator>();
        foreach (var behaviour in (Type[])[typeof(Trace<>), typeof(Authorize<>), typeof(Validate<>)])
            foreach (var (command, state) in Commands)
            {
                var request = typeof(Execute<,>).MakeGenericType(command, state);
                services.AddSingleton(typeof(IPipelineBehavior<,>).MakeGenericType(request, typeof(Outcome)), behaviour.MakeGenericType(request));
            }
        foreach (var (command, state) in Commands)
            services.AddSingleton(typeof(IRequestHandler<,>).MakeGenericType(typeof(Execute<,>).MakeGenericType(command, state), typeof(Outcome)), typeof(CommandHandler<,>).MakeGenericType(command, state));
        foreach (var validator in Types.Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false } && typeof(IValidator).IsAssignableFrom(t)))
            services.AddSingleton(typeof(IValidator), validator);
        FieldNames.Use();
        foreach (var module in All) module.AddServices(services);
        services.AddSingleton<ModuleRelays>().AddHostedService(provider => provider.GetRequiredService<ModuleRelays>());
    }

    /// <summary>Every command with the state its rule looks at.</summary>
    public IEnumerable<(Type Command, Type State)> Commands =>
        from type in Types
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommand<>)
        select (type, contract.GetGenericArguments()[0]);

    /// <summary>One relay for each module that reacts to facts.</summary>
    internal IReadOnlyList<ModuleRelay> RelaysOn(EventLog log, IServiceProvider provider) => [.. All.Select(m => RelayOf(m, log, provider)).OfType<ModuleRelay>()];

    /// <summary>The database schema of a module.</summary>
    /// <param name="module">The module.</param>
    public static string SchemaOf(IModule module) => module.Name.Replace('-', '_');

    private ModuleRelay? RelayOf(IModule module, EventLog log, IServiceProvider provider)
    {
        var reactions = module.GetType().Assembly.GetTypes()
            .SelectMany(t => t.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INotificationHandler<>)), (Type, Contract) => (Type, Contract)).ToArray();
        if (reactions.Length == 0) return null;
        var reacting = new Reacting(provider.GetRequiredService<IMediator>());
        var byContract = reactions.GroupBy(r => r.Contract).ToDictionary(
            g => typeof(IEnumerable<>).MakeGenericType(g.Key),
            g =>
            {
                var handlers = Array.CreateInstance(g.Key, g.Count());
                foreach (var (i, reaction) in g.Index()) handlers.SetValue(ActivatorUtilities.CreateInstance(provider, reaction.Type, SendsCommands(reaction.Type) ? [reacting] : []), i);
                return (object)handlers;
            });
        // MediatR 5 tells every handler it is given; this mediator is given the reactions of one module only.
        var mediator = new Mediator(contract => byContract.TryGetValue(contract, out var handlers) ? handlers : Array.CreateInstance(contract.GetGenericArguments()[0], 0));
        // What nobody here listens to is passed over like any other event: it need not be told, nor the checkpoint saved before it.
        var heard = reactions.Select(r => r.Contract.GetGenericArguments()[0]).ToHashSet();
        var inAnyOrder = heard.Where(fact => reactions.Where(r => r.Contract.GetGenericArguments()[0] == fact).All(r => r.Type.IsDefined(typeof(InAnyOrderAttribute), false))).ToHashSet();
        return new(
            module.Name, log, stored => FactIn(stored) is { } fact && heard.Contains(fact.GetType()) ? fact : null, Tell,
            provider.GetRequiredService<ILoggerFactory>().CreateLogger<ModuleRelay>(), fact => inAnyOrder.Contains(fact.GetType()));

        async Task Tell(INotification fact, StoredEvent cause)
        {
            reacting.To(cause);
            await mediator.Publish(fact).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a reaction has its effect through a command; another one sees to it itself that it happens once.</summary>
    private static bool SendsCommands(Type reaction) => reaction.GetConstructors().Single().GetParameters().Any(p => p.ParameterType == typeof(Reacting));

    private INotification? FactIn(StoredEvent stored)
    {
        var owner = All.FirstOrDefault(m => stored.Type.StartsWith(m.Name + ".", StringComparison.Ordinal));
        return owner?.FactOf(stored.Stream, Stored.Latest(stored));
    }

    /// <summary>What an event tells, in its module's words.</summary>
    /// <param name="event">The event.</param>
    /// <param name="units">The units of the day on which it was recorded.</param>
    /// <exception cref="UnknownEventException">No module has words for it.</exception>
    public EventWords WordsOf(IEvent @event, OrgTree units)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var owner = All.FirstOrDefault(m => m.GetType().Assembly == @event.GetType().Assembly);
        return owner?.WordsOf(@event, units) ?? throw new UnknownEventException(@event.GetType().Name);
    }

    private IEnumerable<Type> Types => All.SelectMany(m => m.GetType().Assembly.GetTypes());
}
