using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;
using FluentAssertions;

namespace CreationPlatform.Testing;

/// <summary>
/// What may be done at each stage, made of what the rules answer: one row a stage, with every command that is carried out there and the
/// facts it records. A module's README holds it; APPROVE=1 writes it anew.
/// </summary>
public static partial class LifecycleTable
{
    /// <summary>Compares the table under the first line that begins with <c>| stage |</c>.</summary>
    /// <param name="readme">The README.</param>
    /// <param name="rows">Each stage with what the commands answer there.</param>
    public static void IsIn(string readme, IEnumerable<(string Stage, IEnumerable<(string Command, Decision Answer)> Answers)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var table = $"| stage | command → what is recorded |\n|---|---|\n{string.Concat(rows.Select(r => $"| {r.Stage} | {Cell(r.Answers)} |\n"))}";
        var text = File.ReadAllText(readme).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(readme, text = StageTable().Replace(text, _ => table, 1));
        text.Should().Contain(table, "the README says what the rules do; run with APPROVE=1 to write it anew, and look at the difference");
    }

    private static string Cell(IEnumerable<(string Command, Decision Answer)> answers)
    {
        var carriedOut = answers.Where(a => a.Answer.Refusal is null).Select(a => a.Answer.Events.Count == 0
            ? $"{a.Command} (already so)"
            : $"{a.Command} → {string.Join(" + ", a.Answer.Events.Select(e => e.GetType().Name))}").ToList();
        return carriedOut.Count == 0 ? "–" : string.Join("; ", carriedOut);
    }

    [GeneratedRegex(@"\| stage \|[^\n]*\n(\|[^\n]*\n)+")]
    private static partial Regex StageTable();
}
