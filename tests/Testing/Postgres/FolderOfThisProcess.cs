using System.Diagnostics;
using CreationPlatform.Host;

namespace CreationPlatform.Testing;

/// <summary>
/// A folder that goes with this process, however it ends: a test runner gives its process no time to tidy up. A shell waits for its
/// input to close and for a server in the folder to end, and then deletes it. On Windows the folder stays for the system's own cleaning.
/// </summary>
internal static class FolderOfThisProcess
{
    private const string Tidying = """
        trap '' HUP INT TERM
        exec >/dev/null 2>&1
        read -r _
        moments=0
        while [ -e "$1/data/postmaster.pid" ] && [ $moments -lt 100 ]; do sleep 0.1; moments=$((moments + 1)); done
        rm -rf "$1"
        """;

    // Holds the pipe whose end starts the tidying.
    private static Process? _tidier;

    public static string Make()
    {
        var folder = new TemporaryFolder().Path;
        if (OperatingSystem.IsWindows()) return folder;
        string[] session = OperatingSystem.IsLinux() ? ["setsid"] : [];
        var program = Subprocess.Of([.. session, "/bin/sh", "-c", Tidying, "tidying", folder]);
        program.RedirectStandardInput = true;
        _tidier = Subprocess.Start(program);
        return folder;
    }
}
