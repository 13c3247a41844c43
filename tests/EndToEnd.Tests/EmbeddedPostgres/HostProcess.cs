using System.Diagnostics;

namespace CreationPlatform.Host;

/// <summary>A host in a process of its own that runs the embedded database and nothing else.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;

    private HostProcess(Process process) => _process = process;

    public string ConnectionString { get; private set; } = "";

    /// <summary>Starts a host; returns once its database answers.</summary>
    public static async Task<HostProcess> Start(string folder)
    {
        var host = Launch(folder);
        host.ConnectionString = await host._process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException(await host._process.StandardError.ReadToEndAsync());
        _ = host._process.StandardError.ReadToEndAsync();
        return host;
    }

    /// <summary>What a host says that is expected to fail.</summary>
    public static async Task<string> Failure(string folder, string programs)
    {
        await using var host = Launch(folder, ("PG_BIN", programs));
        var said = await host._process.StandardError.ReadToEndAsync();
        await host._process.WaitForExitAsync();
        host._process.ExitCode.Should().NotBe(0);
        return said;
    }

    /// <summary>What <c>kill -9</c> does.</summary>
    public async Task KillNine()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static HostProcess Launch(string folder, params (string Name, string Value)[] environment)
    {
        var program = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CreationPlatform.Host.dll"), "embedded-postgres", folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) program.Environment[name] = value;
        return new(Process.Start(program)!);
    }
}
