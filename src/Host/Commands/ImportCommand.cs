using System.Diagnostics;
using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// <c>import petitions FILE [--dry-run]</c>: takes over what another system recorded. Checks the whole file first and says what is wrong by
/// line and column; then carries it out. The same command again goes on where it was cut off.
/// </summary>
internal static class ImportCommand
{
    private const int MostErrors = 200;

    public static async Task<int> Run(string what, string file, bool dryRun)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        await using var host = await PlatformHost.Start([], builder => builder.Configuration["urls"] = "http://127.0.0.1:0");
        if (host.App.Services.GetServices<IImport>().FirstOrDefault(i => i.Name == what) is not { } import)
        {
            await Console.Error.WriteLineAsync($"There is no import of {what}.");
            return 1;
        }
        var since = Stopwatch.GetTimestamp();
        var report = await import.Run(bytes, dryRun, new Printed());
        foreach (var error in report.Errors.Take(MostErrors)) await Console.Error.WriteLineAsync($"line {error.Line}{(error.Column.Length > 0 ? $", {error.Column}" : "")}: {error.Message}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Rows} rows: {report.Before} carried out before, {report.Now} now, {report.Errors.Count} errors, {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s{(dryRun ? " (dry run)" : "")}"));
        return report.Errors.Count == 0 ? 0 : 1;
    }

    private sealed class Printed : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Rows} of {value.Of}"));
    }
}
