using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace CreationPlatform.Benchmarks;

/// <summary>The whole platform in a process of its own, as a user starts it.</summary>
internal sealed class PlatformProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private readonly Process _process;
    private readonly SocketsHttpHandler _handler = new() { MaxConnectionsPerServer = 256 };

    private PlatformProcess(Process process, string address)
    {
        _process = process;
        Client = new(_handler) { BaseAddress = new(address), Timeout = Longest };
    }

    /// <summary>Speaks to it without an account.</summary>
    public HttpClient Client { get; }

    /// <summary>How long it took from the start of the process until it was ready.</summary>
    public TimeSpan TimeToReady { get; private set; }

    public static async Task<PlatformProcess> Start(string folder, bool demo, bool life = false)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var program = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CreationPlatform.Host.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        program.Environment["Platform__DataFolder"] = folder;
        program.Environment["Platform__Demo"] = demo ? "true" : "false";
        program.Environment["Platform__DemoLife"] = life ? "true" : "false";
        program.Environment["Platform__SearchesPerMinute"] = "1000000";
        program.Environment["ASPNETCORE_URLS"] = address;
        var since = Stopwatch.GetTimestamp();
        var host = new PlatformProcess(Process.Start(program)!, address);
        _ = host._process.StandardOutput.ReadToEndAsync();
        var errors = host._process.StandardError.ReadToEndAsync();
        while (!await host.IsReady())
        {
            if (host._process.HasExited) throw new InvalidOperationException($"The host has ended: {await errors}");
            if (Stopwatch.GetElapsedTime(since) > Longest) throw new TimeoutException("The host does not become ready.");
            await Task.Delay(10);
        }
        host.TimeToReady = Stopwatch.GetElapsedTime(since);
        return host;
    }

    /// <summary>A client that is signed in as one of the demo's accounts.</summary>
    public async Task<HttpClient> SignedIn(string account)
    {
        var accounts = await Client.GetFromJsonAsync<JsonElement>("/api/demo/accounts");
        var password = accounts[0].GetProperty("password").GetString();
        using var answer = await Client.PostAsJsonAsync("/api/sign-in", new { account, password });
        var token = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        var client = new HttpClient(_handler, disposeHandler: false) { BaseAddress = Client.BaseAddress, Timeout = Longest };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private async Task<bool> IsReady()
    {
        try
        {
            using var answer = await Client.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return false; // It does not listen yet.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks it to stop, as a service's keeper does, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        if (OperatingSystem.IsWindows()) _process.Kill(entireProcessTree: true);
        else using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
        _handler.Dispose();
    }
}
