using System.Collections.Concurrent;
using System.Diagnostics;

namespace CreationPlatform.Host;

/// <summary>
/// A server that ends with its host, even if the host is killed: a shell between the two holds a pipe from the host,
/// and when that pipe closes it stops the server.
/// </summary>
internal sealed class SupervisedServer : IServerProcess
{
    // Signals to a whole process group (Ctrl+C, a service manager) are for the host alone, which stops the server when it is done itself.
    // The interrupt is repeated because a server that has only just begun does not hear it.
    private const string Supervision = """
        trap '' HUP INT TERM
        exec 3<&0 </dev/null >/dev/null
        "$@" 3<&- &
        server=$!
        (read -r _ <&3; while kill -INT $server; do sleep 1; done) 2>/dev/null &
        watch=$!
        exec 3<&-
        wait $server
        ended=$?
        kill -KILL $watch 2>/dev/null
        exit $ended
        """;

    private const int LinesKept = 20;

    private readonly Process _shell;
    private readonly ConcurrentQueue<string> _words = new();

    private SupervisedServer(Process shell, ILogger log)
    {
        _shell = shell;
        shell.ErrorDataReceived += (_, line) => Hear(line.Data, log);
        shell.BeginErrorReadLine();
        Ended = shell.WaitForExitAsync();
    }

    public Task Ended { get; }

    public string LastWords => string.Join('\n', _words);

    public static SupervisedServer Start(Cluster cluster, PostgresBinaries binaries, ILogger log)
    {
        string[] session = OperatingSystem.IsLinux() ? ["setsid"] : [];
        var program = Subprocess.Of(cluster.AsAccount(
            [.. session, "/bin/sh", "-c", Supervision, "creation-platform", binaries["postgres"], "-D", cluster.Data, .. cluster.Settings()]));
        program.RedirectStandardInput = program.RedirectStandardError = true;
        return new SupervisedServer(Subprocess.Start(program), log);
    }

    public async Task Stop()
    {
        _shell.StandardInput.Close();
        await Ended;
        _shell.Dispose();
    }

    private void Hear(string? line, ILogger log)
    {
        if (line is null) return;
        _words.Enqueue(line);
        if (_words.Count > LinesKept) _words.TryDequeue(out _);
        log.Log(line.StartsWith("PANIC", StringComparison.Ordinal) ? LogLevel.Critical : LogLevel.Debug, "{PostgresSays}", line);
    }
}
