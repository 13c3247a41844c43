using System.Text.RegularExpressions;

namespace CreationPlatform.Host;

/// <summary>Where PostgreSQL's programs may be, the best place first.</summary>
/// <param name="DataFolder">The folder they are to serve; it may hold tools of its own.</param>
/// <param name="Folders">Folders that may hold them.</param>
/// <param name="Searched">How the search was narrowed, for messages; otherwise empty.</param>
internal sealed partial record PostgresPlaces(string DataFolder, IEnumerable<string> Folders, string Searched = "")
{
    /// <summary>
    /// The places of this machine. <c>PG_BIN</c> alone when it is set; otherwise PATH, where the system's packages put them (newest first),
    /// and npm packages near the current folder, near the application and in the data folder.
    /// </summary>
    public static PostgresPlaces OfThisMachine(string dataFolder) => Environment.GetEnvironmentVariable("PG_BIN") is { Length: > 0 } named
        ? new(dataFolder, [named], $" in PG_BIN ({named})")
        : new(dataFolder, OnPath().Concat(Installed()).Concat(NodeModules(dataFolder).Select(NpmPackage.BinIn)));

    private static string[] OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Installed()
    {
        (string Folder, string Pattern)[] where = OperatingSystem.IsWindows()
            ? [(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*")]
            : OperatingSystem.IsMacOS()
            ? [("/opt/homebrew/opt", "postgresql*"), ("/usr/local/opt", "postgresql*")]
            : [("/usr/lib/postgresql", "*"), ("/usr", "pgsql*")];
        return where.Where(w => Directory.Exists(w.Folder))
            .SelectMany(w => Directory.GetDirectories(w.Folder, w.Pattern).OrderByDescending(VersionIn))
            .Select(f => Path.Combine(f, "bin"));
    }

    private static IEnumerable<string> NodeModules(string dataFolder)
    {
        yield return Path.Combine(Environment.CurrentDirectory, "node_modules");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "node_modules");
        yield return Path.Combine(dataFolder, "tools", "node_modules");
    }

    private static int VersionIn(string folder) => int.TryParse(Number().Match(Path.GetFileName(folder)).ValueSpan, out var version) ? version : 0;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
