using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;

namespace CreationPlatform.Host;

/// <summary>The whole host in a process of its own, as people start it.</summary>
internal sealed class ServingHost : IAsyncDisposable
{
    private const string Announced = "answers at ";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private Task _listening = Task.CompletedTask;

    private ServingHost(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    /// <summary>All that it printed so far.</summary>
    public string Said => string.Join('\n', _said);

    /// <summary>Starts a host on a free port; returns once it serves.</summary>
    public static async Task<ServingHost> Start(params IEnumerable<(string Name, string Value)> settings)
    {
        var host = new ServingHost(Launch([], settings));
        while (await host._process.StandardOutput.ReadLineAsync() is { } line)
        {
            host._said.Enqueue(line);
            if (line.IndexOf(Announced, StringComparison.Ordinal) is >= 0 and var at)
            {
                host.Address = new(line[(at + Announced.Length)..].Split(' ')[0]);
                host._listening = host.Listen();
                return host;
            }
        }
        throw new InvalidOperationException($"The host did not start.\n{host.Said}\n{await host._process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Runs one of the host's commands, or a host that is expected to end by itself.</summary>
    public static async Task<(int Code, string Said, string Complained)> Run(string[] arguments, params IEnumerable<(string Name, string Value)> settings)
    {
        using var process = Launch(arguments, settings);
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await said, await complained);
    }

    /// <summary>A client that is signed in with account and password.</summary>
    public async Task<HttpClient> SignedIn(string account, string password)
    {
        var client = new HttpClient { BaseAddress = Address };
        var session = await client.Post("/api/sign-in", new { account, password }).Json();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.Text("token"));
        return client;
    }

    /// <summary>What <c>kill -9</c> does.</summary>
    public async Task KillNine()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>What Ctrl+C or a service manager does.</summary>
    /// <returns>The code it ends with.</returns>
    public async Task<int> Stop()
    {
        using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync();
        await _listening;
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Stop();
        _process.Dispose();
    }

    private async Task Listen()
    {
        async Task All(StreamReader from)
        {
            while (await from.ReadLineAsync() is { } line) _said.Enqueue(line);
        }
        await Task.WhenAll(All(_process.StandardOutput), All(_process.StandardError));
    }

    private static Process Launch(string[] arguments, IEnumerable<(string Name, string Value)> settings)
    {
        var program = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CreationPlatform.Host.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["URLS"] = "http://127.0.0.1:0" },
        };
        foreach (var (name, value) in settings) program.Environment[name] = value;
        return Process.Start(program)!;
    }
}
