using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>What can be set from outside. Every default lies here, so that a debugger, a plain run and a test behave alike.</summary>
internal sealed record PlatformSettings(
    string? Platform, string? PersonKeys, string DataFolder, bool Demo, bool DemoLife, string? Clock, string MasterKeyFile, string ReceiptKeyFile, bool RunsSchedules, int SearchesPerMinute, WorkingHours WorkingHours)
{
    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">Environment, command line and files, in the framework's order.</param>
    public static PlatformSettings Of(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["Platform:DataFolder"] ?? EmbeddedPostgres.DefaultDataFolder());
        return new(
            configuration.GetConnectionString("Platform"), configuration.GetConnectionString("PersonKeys"), folder,
            configuration.GetValue<bool?>("Platform:Demo") ?? IsFromClone,
            // By itself only where nothing was said about the demo: a plain run from a clone.
            configuration.GetValue<bool?>("Platform:DemoLife") ?? (IsFromClone && configuration["Platform:Demo"] is null && configuration["Platform:Clock"] is null),
            configuration["Platform:Clock"],
            configuration["Platform:MasterKeyFile"] ?? Path.Combine(folder, "keys", "master.key"),
            configuration["Platform:ReceiptKeyFile"] ?? Path.Combine(folder, "keys", "receipt.key"),
            configuration.GetValue<bool?>("Platform:Schedules") ?? true,
            configuration.GetValue("Platform:SearchesPerMinute", SearchLimits.Usual),
            configuration["Platform:WorkingHours"] is { } hours ? WorkingHours.Parse(hours) : WorkingHours.Usual);
    }

    /// <summary>Whether this build was made from a clone: its output carries a file that a published build lacks.</summary>
    private static bool IsFromClone => File.Exists(Path.Combine(AppContext.BaseDirectory, "from-clone.txt"));
}
