using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FluentValidation;
using MediatR;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Imports a CSV file as commands, many under way at once so that the log appends them in groups. A command's id comes from the file and
/// the row's key, so that whatever is cut off and begun again happens once.
/// </summary>
/// <param name="name">What is imported.</param>
/// <param name="key">The column that tells the rows apart; the stream's id comes from it.</param>
/// <param name="columns">All columns.</param>
/// <param name="read">A row's command.</param>
/// <param name="mediator">Carries out commands.</param>
/// <param name="log">Knows what was carried out.</param>
/// <param name="validators">The shapes of commands.</param>
/// <param name="rules">For the check: the rule book.</param>
/// <param name="trees">For the check: the units.</param>
/// <param name="clock">Server time.</param>
/// <typeparam name="TCommand">The command of a row.</typeparam>
/// <typeparam name="TState">The state it begins.</typeparam>
public sealed class CsvImport<TCommand, TState>(
    string name, string key, IReadOnlyList<string> columns, Func<ImportRow, TCommand> read,
    IMediator mediator, EventLog log, IEnumerable<IValidator> validators, RuleBooks rules, IOrgTrees trees, TimeProvider clock) : IImport
    where TCommand : ICommand<TState> where TState : IState<TState>
{
    private const int UnderWay = 64, Lookup = 2_000, ProgressEvery = 1_000;

    private readonly IValidator? _shape = validators.FirstOrDefault(v => v.CanValidateInstancesOfType(typeof(TCommand)));

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => columns;

    /// <inheritdoc/>
    public async Task<ImportReport> Run(byte[] file, bool dryRun = false, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        var (rows, errors) = await Checked(file, hash).ConfigureAwait(false);
        if (dryRun || errors.Count > 0) return new(rows.Count, 0, 0, errors);

        var before = new HashSet<Guid>();
        foreach (var some in rows.Select(r => r.CommandId).Chunk(Lookup)) before.UnionWith(await log.CarriedOut(some, cancel).ConfigureAwait(false));
        var (refused, done) = (new ConcurrentBag<ImportError>(), before.Count);
        await Parallel.ForEachAsync(rows.Where(r => !before.Contains(r.CommandId)), new ParallelOptions { MaxDegreeOfParallelism = UnderWay, CancellationToken = cancel }, async (row, _) =>
        {
            var outcome = await mediator.Send(new Execute<TCommand, TState>(row.Command, row.Stream, row.CommandId, Caller.System), CancellationToken.None).ConfigureAwait(false);
            if (outcome is not Outcome.Done) refused.Add(new(row.Line, "", outcome is Outcome.Refused { Why: var why } ? $"{why.Code}: {why.Zh}" : outcome.ToString()));
            else if (Interlocked.Increment(ref done) is var now && (now % ProgressEvery == 0 || now == rows.Count)) progress?.Report(new(now, rows.Count));
        }).ConfigureAwait(false);
        return new(rows.Count, before.Count, done - before.Count, [.. refused.OrderBy(e => e.Line)]);
    }

    /// <summary>Every row as a command, and whatever is wrong with any of them.</summary>
    private async Task<(IReadOnlyList<Row> Rows, IReadOnlyList<ImportError> Errors)> Checked(byte[] file, string hash)
    {
        var (rows, errors, keys) = (new List<Row>(), new List<ImportError>(), new Dictionary<string, int>());
        var time = clock.GetUtcNow();
        var tree = await trees.AsOf(ChinaTime.DateOf(time)).ConfigureAwait(false);
        foreach (var line in Csv.Read(Encoding.UTF8.GetString(file)))
        {
            foreach (var column in line.Line == 2 ? columns.Except(line.Header) : []) throw new MalformedCsvException(1, $"the column {column} is missing.");
            foreach (var column in line.Line == 2 ? line.Header.Except(columns) : []) throw new MalformedCsvException(1, $"there is no column {column}.");
            var row = new ImportRow(line);
            var (command, text) = (read(row), row.Text(key));
            var id = StreamIds.From($"import:{name}:{hash}:{text}");
            rows.Add(new(line.Line, command, StreamIds.From($"{name}:imported:{text}"), id));
            if (row.Errors.Count > 0) errors.AddRange(row.Errors);
            else if (!keys.TryAdd(text, line.Line)) errors.Add(new(line.Line, key, $"'{text}' stands in line {keys[text]} already"));
            else if (_shape?.Validate(new ValidationContext<object>(command)) is { IsValid: false } wrong) errors.AddRange(wrong.Errors.Select(e => new ImportError(line.Line, JsonNamingPolicy.SnakeCaseLower.ConvertName(e.PropertyName), e.ErrorMessage)));
            else if (command.Decide(TState.Initial, new(time, id, Actor.System, rules.Current, tree)).Refusal is { } refusal) errors.Add(new(line.Line, "", $"{refusal.Code}: {refusal.Zh}"));
        }
        return (rows, errors);
    }

    private readonly record struct Row(int Line, TCommand Command, Guid Stream, Guid CommandId);
}
