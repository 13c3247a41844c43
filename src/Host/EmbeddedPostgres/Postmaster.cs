using System.Diagnostics;
using System.Globalization;

namespace CreationPlatform.Host;

/// <summary>The server process that a data folder names in its <c>postmaster.pid</c>.</summary>
internal static class Postmaster
{
    /// <summary>The id of the process that serves a data folder; null when none does.</summary>
    public static int? Of(string data) => Named(data) is { } id && Serves(id, data) ? id : null;

    /// <summary>
    /// Ends the server that an earlier host left behind, if there is one. Only the holder of the folder's lock may do this.
    /// </summary>
    /// <exception cref="EmbeddedPostgresException">It does not end.</exception>
    public static async Task EndLeftover(Cluster cluster, PostgresBinaries binaries, ILogger log, CancellationToken cancel)
    {
        if (Of(cluster.Data) is { } id)
        {
            log.LogInformation("The server {Process} of an earlier host still runs on {Folder}; it is stopped first.", id, cluster.Data);
            var (_, output) = await Subprocess.Try(cluster.AsAccount([binaries["pg_ctl"], "stop", "-D", cluster.Data, "-m", "fast", "-w", "-t", "60"]), cancel);
            if (Of(cluster.Data) == id) throw new EmbeddedPostgresException($"The server {id} that serves {cluster.Data} does not end.\n{output}");
        }
        else if (OperatingSystem.IsLinux() && Named(cluster.Data) is { } reused && Directory.Exists($"/proc/{reused}"))
        {
            // After a restart of the machine the number may belong to any program, and PostgreSQL would take that for a server.
            File.Delete(PidFile(cluster.Data));
        }
    }

    private static string PidFile(string data) => Path.Combine(data, "postmaster.pid");

    private static int? Named(string data)
    {
        try
        {
            return int.TryParse(File.ReadLines(PidFile(data)).FirstOrDefault(), CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether the process runs for this folder: on Linux by its command line, elsewhere by its name.</summary>
    private static bool Serves(int id, string data)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return File.ReadAllText($"/proc/{id}/cmdline").Split('\0').Contains(data);
            using var process = Process.GetProcessById(id);
            return !process.HasExited && process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
