using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Quartz;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Puts Quartz.NET behind the schedules; nothing outside this folder knows it.</summary>
public static class SchedulingComposition
{
    /// <summary>What Quartz calls its scheduler. Under a name it keeps its clock to itself; without one it would replace the platform's.</summary>
    internal const string Name = "creation-platform";

    private const string TablePrefix = "scheduling.qrtz_", Pool = "scheduling";
    private const int SweepsAtOnce = 4;

    /// <summary>What a host that was killed was doing is taken over after two of these.</summary>
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(3);

    /// <summary>Registers what runs the sweeps that modules add. Register it last: it stops first, while sweeps still have what they need.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="connectionString">The platform's database, with its schemas.</param>
    /// <param name="settings">How this host takes part.</param>
    public static void AddScheduling(this IServiceCollection services, string connectionString, SchedulingSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<SweepRuns>();
        services.AddKeyedSingleton<DbDataSource>(Pool, (_, _) => NpgsqlDataSource.Create(connectionString));
        services.AddSingleton(provider => new Schedules(
            provider.GetServices<Schedule>(), provider.GetRequiredService<SweepRuns>(), provider.GetRequiredKeyedService<ISchedulerFactory>(Name)));
        services.AddLogging(logging => logging.AddFilter("Quartz", LogLevel.Warning));
        services.AddQuartz(Name, quartz =>
        {
            // Real time, whatever clock the platform has: hosts know by it who is alive.
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.ConfigureScheduler(o => (o.GenerateInstanceId, o.ShutdownJobInterruption) = (true, ShutdownJobInterruption.Always));
            quartz.UseDefaultThreadPool(SweepsAtOnce);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(o => o.DataSourceServiceKey = Pool);
                store.UseSystemTextJsonSerializer();
                store.ConfigureStore(o => o.TablePrefix = TablePrefix);
                store.ProvisionSchema();
                store.UseClustering(c => (c.CheckinInterval, c.CheckinMisfireThreshold) = (CheckIn, CheckIn));
            });
        });
        services.AddHostedService<SweepScheduler>();
    }
}
