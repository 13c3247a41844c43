using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CreationPlatform.Host;

/// <summary>A log that tests can listen to.</summary>
internal sealed class HeardLog : ILogger
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    /// <summary>Returns once a line with these words was logged, and forgets all lines up to it.</summary>
    public async Task<string> Until(string words)
    {
        string line;
        do line = await _lines.Reader.ReadAsync();
        while (!line.Contains(words, StringComparison.Ordinal));
        return line;
    }

    /// <summary>All that was logged and not yet listened to.</summary>
    public IEnumerable<string> Rest()
    {
        while (_lines.Reader.TryRead(out var line)) yield return line;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Writer.TryWrite(formatter(state, exception));

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
}
