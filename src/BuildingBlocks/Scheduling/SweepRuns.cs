using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>How a run of a sweep ended.</summary>
public enum SweepOutcome
{
    /// <summary>It looked at everything.</summary>
    Done,

    /// <summary>It threw; the next run tries again.</summary>
    Failed,

    /// <summary>Its host was stopping; the next run finds what is left.</summary>
    Stopped,
}

/// <summary>One time that a sweep ran to its end, failed or was stopped, as administrators see it.</summary>
/// <param name="StartedAt">When, in real time.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Problem">What it threw, when it failed: type and message.</param>
public sealed record SweepRun(DateTimeOffset StartedAt, long Milliseconds, SweepOutcome Outcome, string? Problem);

/// <summary>Runs sweeps, and keeps the last runs of each. A host that is killed leaves no record of the run under way.</summary>
internal sealed partial class SweepRuns(EventLog log, IEnumerable<Schedule> schedules, IServiceProvider services, ILogger<SweepRuns> logger)
{
    private const int Kept = 100, LongestProblem = 500;

    private const string Record =
        "insert into scheduling.sweep_run (name, started_at, milliseconds, outcome, problem) values ($1, now() - make_interval(secs => $2 / 1000.0), $2, $3, $4)";

    private const string Forget =
        "delete from scheduling.sweep_run where name = $1 and id <= (select id from scheduling.sweep_run where name = $1 order by id desc offset $2 limit 1)";

    private const string Last =
        "select distinct on (name) name, started_at, milliseconds, outcome, problem from scheduling.sweep_run order by name, id desc";

    /// <summary>Runs a schedule's sweep; whatever it throws is recorded and logged, not passed on.</summary>
    public async Task Run(string name, CancellationToken cancel)
    {
        if (schedules.FirstOrDefault(s => s.Name == name) is not { } schedule)
        {
            NotKnown(logger, name);
            return;
        }
        var began = Stopwatch.GetTimestamp();
        var (outcome, problem) = (SweepOutcome.Done, default(string));
        try
        {
            await ((ISweep)services.GetRequiredService(schedule.Sweep)).Run(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            outcome = SweepOutcome.Stopped;
        }
        catch (Exception e)
        {
            (outcome, problem) = (SweepOutcome.Failed, $"{e.GetType().Name}: {e.Message}");
            Failed(logger, e, name);
        }
        await Keep(name, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds, outcome, problem).ConfigureAwait(false);
    }

    /// <summary>The last run of each schedule that ever ran.</summary>
    public async Task<IReadOnlyDictionary<string, SweepRun>> LastOfEach(CancellationToken cancel)
    {
        await using var command = log.Database.CreateCommand(Last);
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var runs = new Dictionary<string, SweepRun>();
        while (await row.ReadAsync(cancel).ConfigureAwait(false))
            runs[row.GetString(0)] = new(row.GetFieldValue<DateTimeOffset>(1), row.GetInt64(2), Enum.Parse<SweepOutcome>(row.GetString(3)), row.IsDBNull(4) ? null : row.GetString(4));
        return runs;
    }

    private async Task Keep(string name, long milliseconds, SweepOutcome outcome, string? problem)
    {
        await using var batch = log.Database.CreateBatch();
        batch.BatchCommands.Add(new(Record)
        {
            Parameters =
            {
                new() { Value = name }, new() { Value = milliseconds }, new() { Value = outcome.ToString() },
                new() { Value = problem is null ? DBNull.Value : problem[..Math.Min(problem.Length, LongestProblem)].Replace('\0', ' '), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
            },
        });
        batch.BatchCommands.Add(new(Forget) { Parameters = { new() { Value = name }, new() { Value = Kept } } });
        await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Error, "The sweep {Name} failed. Its next run looks again.")]
    private static partial void Failed(ILogger log, Exception e, string name);

    [LoggerMessage(LogLevel.Warning, "This version of the platform knows no sweep {Name}; a host of another version has scheduled it.")]
    private static partial void NotKnown(ILogger log, string name);
}
