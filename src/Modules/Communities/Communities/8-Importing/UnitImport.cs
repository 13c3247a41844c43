using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>What is wrong in a row: a permanent code, and words in both languages.</summary>
internal sealed record ImportError(int Row, string Column, string Code, string Zh, string En);

/// <summary>
/// What a file would do, the first thousand errors with row and column, and the hash under which it can be confirmed: it covers every
/// step, so what is carried out is what was shown.
/// </summary>
internal sealed record ImportPlan(string Hash, int Rows, int Creates, int Updates, int Unchanged, int Errors, IReadOnlyList<ImportError> FirstErrors);

/// <summary>What a row does: opens a unit, gives it another name, or nothing because all is so.</summary>
internal sealed record ImportStep(int Row, OpenUnit? Opens, RenameUnit? Renames, string Code, ImportError? Error);

/// <summary>Judges a file of units row by row with the rules that will carry it out, on the tree as it would be by then. Parents come before children.</summary>
internal sealed class UnitImport(OrgTrees trees, RuleBooks rules, TimeProvider clock)
{
    private const int MostErrors = 1_000;
    private static readonly OpenUnit.Shape Shape = new();
    private static readonly Dictionary<string, UnitLevel> Levels = Enum.GetValues<UnitLevel>().ToDictionary(l => l.ToString(), StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> ColumnOf = new()
    {
        [nameof(OpenUnit.Code)] = "code", [nameof(OpenUnit.Name)] = "name", [nameof(OpenUnit.Level)] = "level", [nameof(OpenUnit.Kind)] = "kind", [nameof(OpenUnit.ValidFrom)] = "valid_from",
        ["unknown-parent"] = "parent", ["outside-your-units"] = "parent", ["level-does-not-fit"] = "level", ["professional-parent-does-not-fit"] = "professional_parent",
        ["community-is-no-body"] = "is_body", ["zone-is-no-body"] = "is_body", ["before-opening"] = "valid_from", ["lies-elsewhere"] = "parent",
    };

    /// <summary>What the file would do.</summary>
    public async Task<ImportPlan> Plan(IEnumerable<UnitRow> rows, Caller caller)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (count, creates, updates, unchanged, errors, first) = (0, 0, 0, 0, 0, new List<ImportError>());
        var buffer = new ArrayBufferWriter<byte>();
        await foreach (var step in Steps(rows, caller))
        {
            buffer.Clear();
            using (var json = new Utf8JsonWriter(buffer)) JsonSerializer.Serialize(json, step, StoredJson.Options);
            hash.AppendData(buffer.WrittenSpan);
            count++;
            if (step.Error is { } error)
            {
                errors++;
                if (first.Count < MostErrors) first.Add(error);
            }
            else if (step.Opens is not null) creates++;
            else if (step.Renames is not null) updates++;
            else unchanged++;
        }
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), count, creates, updates, unchanged, errors, first);
    }

    /// <summary>The steps of a file in its order. Units that an earlier row opens count as standing; what the caller does not reach is an error.</summary>
    public async IAsyncEnumerable<ImportStep> Steps(IEnumerable<UnitRow> rows, Caller caller)
    {
        var time = clock.GetUtcNow();
        var tree = await trees.AsOf(ChinaTime.DateOf(time));
        var now = new Circumstances(time, Guid.Empty, Actor.System, rules.Current, tree);
        var (seen, fresh) = (new HashSet<string>(), new Dictionary<string, OrgUnit>());
        foreach (var row in rows)
        {
            var (unit, error) = Parsed(row);
            if (unit is not null && (fresh.ContainsKey(unit.Parent ?? "") || fresh.ContainsKey(unit.ProfessionalParent ?? "")))
            {
                now = now with { Units = now.Units.With(fresh.Values, []) };
                fresh.Clear();
            }
            var step = unit is null ? new ImportStep(row.Number, null, null, "", error)
                : !seen.Add(unit.Code) ? Failed(row, CommunitiesRefusals.CodeTwiceInFile)
                : Judged(row, unit, caller, now);
            if (step is { Error: null, Opens: { } opened })
                fresh[opened.Code] = new(opened.Code, opened.Name, opened.Level, opened.Kind, opened.Parent, opened.ProfessionalParent, opened.IsBody);
            yield return step;
        }
    }

    private ImportStep Judged(UnitRow row, OpenUnit unit, Caller caller, Circumstances now)
    {
        if (!caller.IsSystem && !caller.Posts.Any(p => now.Units.IsUnder(unit.Parent ?? unit.Code, now.Units.Find(p.Unit)?.Area ?? p.Unit))) return Failed(row, CommunitiesRefusals.OutsideYourUnits);
        if (trees.Find(unit.Code) is not { } known)
            return unit.Decide(Unit.Initial, now).Refusal is { } refusal ? Failed(row, refusal) : new(row.Number, unit, null, unit.Code, null);
        if (known.Parent != unit.Parent) return Failed(row, CommunitiesRefusals.LiesElsewhere);
        if ((known.Level, known.Kind, known.ProfessionalParent, known.IsBody) != (unit.Level, unit.Kind, unit.ProfessionalParent, unit.IsBody)) return Failed(row, CommunitiesRefusals.UnitAlreadyOpen);
        if (known.ValidUntil is not null) return Failed(row, CommunitiesRefusals.UnitIsClosed);
        if (known.Names.On(now.Today) == unit.Name || known.Names[^1].Name == unit.Name) return new(row.Number, null, null, unit.Code, null);
        return unit.ValidFrom < known.ValidFrom ? Failed(row, CommunitiesRefusals.BeforeOpening) : new(row.Number, null, new(unit.Name, unit.ValidFrom), unit.Code, null);
    }

    private static (OpenUnit? Unit, ImportError? Error) Parsed(UnitRow row)
    {
        string Cell(string column) => row.Cells.GetValueOrDefault(column, "");
        if (!Levels.TryGetValue(Cell("level"), out var level)) return (null, Failed(row, CommunitiesRefusals.CellNotRead, "level").Error);
        if (Cell("is_body") is not ("true" or "false" or "是" or "否")) return (null, Failed(row, CommunitiesRefusals.CellNotRead, "is_body").Error);
        if (!DateOnly.TryParseExact(Cell("valid_from"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)) return (null, Failed(row, CommunitiesRefusals.CellNotRead, "valid_from").Error);
        var unit = new OpenUnit(Cell("code"), Cell("name"), level, Cell("kind"), None(Cell("parent")), None(Cell("professional_parent")), Cell("is_body") is "true" or "是", from);
        var invalid = Shape.Validate(unit).Errors.FirstOrDefault();
        return invalid is null ? (unit, null) : (null, Failed(row, CommunitiesRefusals.CellNotRead, ColumnOf[invalid.PropertyName]).Error);

        static string? None(string text) => text.Length == 0 ? null : text;
    }

    private static ImportStep Failed(UnitRow row, Refusal why, string? column = null) =>
        new(row.Number, null, null, "", new(row.Number, column ?? ColumnOf.GetValueOrDefault(why.Code, "code"), why.Code, why.Zh, why.En));
}
