using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CreationPlatform.Testing;
using MimeKit;

namespace CreationPlatform.Host;

/// <summary>
/// A real SMTP server in a process of its own: Debian's <c>python3-aiosmtpd</c>, which keeps every letter in a folder. It can go away and come
/// back at the same port.
/// </summary>
internal sealed class SmtpProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Process? _process;
    private Task<string> _talk = Task.FromResult("");

    public int Port { get; } = FreePort();

    private string Letters => Path.Combine(_folder.Path, "letters");

    /// <summary>Starts to serve; returns once it listens.</summary>
    public async Task Start()
    {
        _process = Process.Start(new ProcessStartInfo("aiosmtpd", ["-n", "-d", "-l", $"127.0.0.1:{Port}", "-c", "aiosmtpd.handlers.Mailbox", Letters]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("There is no aiosmtpd. Install python3-aiosmtpd.");
        while (await _process.StandardError.ReadLineAsync() is { } line)
            if (line.Contains("listening", StringComparison.Ordinal))
            {
                _talk = _process.StandardError.ReadToEndAsync();
                return;
            }
        throw new InvalidOperationException("aiosmtpd did not start.");
    }

    public async Task Stop()
    {
        if (_process is null) return;
        _process.Kill();
        await _process.WaitForExitAsync();
        await _talk;
        _process.Dispose();
        _process = null;
    }

    /// <summary>Everything it took so far.</summary>
    public IReadOnlyList<MimeMessage> Taken() =>
        Directory.Exists(Path.Combine(Letters, "new")) ? [.. Directory.GetFiles(Path.Combine(Letters, "new")).Order(StringComparer.Ordinal).Select(file => MimeMessage.Load(file))] : [];

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A test that needs the mail server; where it is not installed, the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LetterFactAttribute : FactAttribute
{
    private static readonly bool IsInstalled =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "aiosmtpd")));

    public LetterFactAttribute() => Skip = IsInstalled ? null : "There is no mail server to send to: apt-get install python3-aiosmtpd.";
}
