using Microsoft.Extensions.Hosting;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Runs the modules' relays while the host serves.</summary>
/// <param name="modules">The modules.</param>
/// <param name="log">The log.</param>
/// <param name="provider">What reactions need.</param>
/// <param name="followers">What follows the log in memory.</param>
public sealed class ModuleRelays(Modules modules, EventLog log, IServiceProvider provider, IEnumerable<IFollow> followers) : IHostedService, IAsyncDisposable
{
    private IReadOnlyList<ModuleRelay> _relays = [];

    /// <summary>The relays that stand still, each with what stopped it.</summary>
    public IReadOnlyDictionary<string, Exception> Stopped => _relays.Where(r => r.Failure is not null).ToDictionary(r => r.Name, r => r.Failure!);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _relays = modules.RelaysOn(log, provider);
        foreach (var relay in _relays) relay.Start();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => DisposeAsync().AsTask();

    /// <summary>Lets every fact have its effect, and the effects of the effects, until nothing more happens. For tests and loading.</summary>
    public async Task RunUntilQuietAsync()
    {
        for (long before = -1, size = await log.Size().ConfigureAwait(false); size != before; before = size, size = await log.Size().ConfigureAwait(false))
        {
            await log.PublishedUpTo(size).ConfigureAwait(false);
            foreach (var follower in followers) await follower.CatchUp().ConfigureAwait(false);
            foreach (var relay in _relays) await relay.CatchUp().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var relay in _relays) await relay.DisposeAsync().ConfigureAwait(false);
        _relays = [];
    }
}
