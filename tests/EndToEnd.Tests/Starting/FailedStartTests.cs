using System.Collections.Concurrent;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>A host whose loading fails ends as one that is stopped: its relays first, its own database last.</summary>
public sealed class FailedStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_host_whose_loading_fails_stops_its_relays_before_its_database_and_logs_no_error()
    {
        var log = new LoggedErrors();
        LastWork? last = null;
        var start = () => PlatformHost.Start([], builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log);
            builder.Configuration.AddInMemoryCollection([new("urls", "http://127.0.0.1:0"), new("Platform:Demo", "false"), new("Platform:Schedules", "false"), new("Platform:DataFolder", _folder.Path)]);
            builder.Services.AddHostedService(provider => last = new(provider.GetRequiredService<EventLog>()));
            builder.Services.AddSingleton<ILoadFirst, BrokenLoad>();
        });

        (await start.Should().ThrowAsync<InvalidDataException>()).WithMessage("The units cannot be read.");

        last!.FoundItsDatabase.Should().BeTrue("what runs in the host ends while the database still answers");
        log.Lines.Should().BeEmpty();
    }

    private sealed class BrokenLoad : ILoadFirst
    {
        public Task Load() => throw new InvalidDataException("The units cannot be read.");
    }

    /// <summary>Asks the database when the host stops, as a relay does with its last event.</summary>
    private sealed class LastWork(EventLog events) : IHostedService
    {
        public bool FoundItsDatabase { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public async Task StopAsync(CancellationToken cancellationToken)
        {
            await using var ask = events.Database.CreateCommand("select size from platform.log_head");
            FoundItsDatabase = await ask.ExecuteScalarAsync(cancellationToken) is 0L;
        }
    }

    private sealed class LoggedErrors : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) _lines.Enqueue($"{formatter(state, exception)} {exception}");
        }

        public void Dispose() { }
    }
}
