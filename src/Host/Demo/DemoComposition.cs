using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>What a host needs to be a demo.</summary>
internal static class DemoComposition
{
    /// <summary>The platform's clock: one that was given, the demo's own, or real time; with the demo's life before it.</summary>
    public static void AddClock(this IServiceCollection services, PlatformSettings settings)
    {
        var given = services.LastOrDefault(s => s.ServiceType == typeof(TimeProvider))?.ImplementationInstance as TimeProvider;
        if (settings is { Demo: true, DemoLife: true })
            services.AddSingleton(provider => DemoLifeClock.Of(Present(provider), provider.GetRequiredService<EventLog>()))
                .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoLifeClock>());
        else services.AddSingleton(Present);

        TimeProvider Present(IServiceProvider provider) =>
            given ?? (settings is { Demo: true, Clock: { } clock } ? DemoClock.Parse(clock, provider.GetRequiredService<EventLog>()) : TimeProvider.System);
    }

    /// <summary>The demo's accounts and, after everything else was loaded, its life.</summary>
    public static void AddDemo(this IServiceCollection services, PlatformSettings settings)
    {
        if (!settings.Demo) return;
        services.AddSingleton<DemoAccounts>().AddSingleton<ILoadFirst>(provider => provider.GetRequiredService<DemoAccounts>());
        if (settings.DemoLife) services.AddSingleton<ILoadFirst, DemoLife>();
    }
}
