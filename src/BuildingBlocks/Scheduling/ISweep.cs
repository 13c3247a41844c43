using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Looks for what has fallen due by the platform's clock and sends the commands for it. A schedule only says when to look again: a sweep
/// may run twice, late, on any host, or not for a month, and is cut off anywhere. Its commands answer <em>already so</em>.
/// </summary>
public interface ISweep
{
    /// <summary>Sweeps once.</summary>
    /// <param name="cancel">The host stops; what is left is found by the next run.</param>
    Task Run(CancellationToken cancel);
}

/// <summary>When a sweep runs.</summary>
/// <param name="Name">Kebab-case and permanent: runs and pauses are kept under it.</param>
/// <param name="Cron">Seconds, minutes, hours, day of month, month, day of week; in Asia/Shanghai and in real time.</param>
/// <param name="Sweep">The sweep.</param>
public sealed record Schedule(string Name, string Cron, Type Sweep);

/// <summary>Registers sweeps: one line for each schedule.</summary>
public static class SweepRegistration
{
    /// <summary>Runs a sweep by a schedule.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">Kebab-case and permanent, for instance <c>petition-reminders</c>.</param>
    /// <param name="cron">For instance <c>0 0 2 1 1/3 ?</c>: on the first day of each quarter at 02:00, Asia/Shanghai.</param>
    /// <typeparam name="T">The sweep.</typeparam>
    public static IServiceCollection AddSweep<T>(this IServiceCollection services, string name, string cron) where T : class, ISweep =>
        services.AddSingleton<T>().AddSingleton(new Schedule(name, cron, typeof(T)));
}
