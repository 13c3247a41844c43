namespace CreationPlatform.BuildingBlocks;

/// <summary>A way in for what another system recorded: a CSV file, checked as a whole first, then carried out row by row as commands.</summary>
public interface IImport
{
    /// <summary>What is imported, for instance <c>petitions</c>.</summary>
    string Name { get; }

    /// <summary>The columns of the file, all of them in its first line, in any order.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>
    /// Checks every row and, unless it is a dry run or a row is wrong, carries them out. A file that was cut off half-way goes on where it
    /// stopped: what was carried out before is passed over.
    /// </summary>
    /// <param name="file">The file, UTF-8.</param>
    /// <param name="dryRun">Only checks.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Stops between two rows.</param>
    /// <exception cref="MalformedCsvException">The file is no CSV, or lacks a column.</exception>
    Task<ImportReport> Run(byte[] file, bool dryRun = false, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default);
}

/// <summary>How far an import is.</summary>
/// <param name="Rows">How many rows were carried out, now or before.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct ImportProgress(int Rows, int Of);

/// <summary>What is wrong with a row.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Column">The column; empty where the row as a whole is refused.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ImportError(int Line, string Column, string Message);

/// <summary>What an import did.</summary>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Before">How many an earlier run had carried out.</param>
/// <param name="Now">How many this run has carried out.</param>
/// <param name="Errors">What is wrong, by line. Where the check finds anything, nothing is carried out.</param>
public sealed record ImportReport(int Rows, int Before, int Now, IReadOnlyList<ImportError> Errors);
