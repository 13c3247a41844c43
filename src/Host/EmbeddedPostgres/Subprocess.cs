using System.ComponentModel;
using System.Diagnostics;

namespace CreationPlatform.Host;

/// <summary>Runs another program to its end.</summary>
internal static class Subprocess
{
    /// <summary>How to start a program in a folder that every account can enter, with its arguments passed as they are.</summary>
    public static ProcessStartInfo Of(IReadOnlyList<string> command) =>
        new(command[0], command.Skip(1)) { WorkingDirectory = Path.GetPathRoot(Environment.CurrentDirectory) };

    /// <summary>Starts a program; one that is not installed is named.</summary>
    /// <exception cref="EmbeddedPostgresException">The program is missing or may not be run.</exception>
    public static Process Start(ProcessStartInfo program)
    {
        try
        {
            return Process.Start(program)!;
        }
        catch (Win32Exception e)
        {
            throw new EmbeddedPostgresException($"{program.FileName} cannot be run: {e.Message}.", e);
        }
    }

    /// <summary>What the program printed, once it ended well.</summary>
    /// <exception cref="EmbeddedPostgresException">It ended badly; the message holds all it said.</exception>
    public static async Task<string> Run(IReadOnlyList<string> command, CancellationToken cancel)
    {
        var (code, output) = await Try(command, cancel);
        return code == 0 ? output : throw new EmbeddedPostgresException($"{string.Join(' ', command)} ended with {code}.\n{output}");
    }

    /// <summary>How the program ended, and what it printed.</summary>
    public static async Task<(int Code, string Output)> Try(IReadOnlyList<string> command, CancellationToken cancel)
    {
        var program = Of(command);
        program.RedirectStandardOutput = program.RedirectStandardError = true;
        using var process = Start(program);
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, await output + await errors);
    }
}
