using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Communities;

/// <summary>
/// Answers a file of units: without <c>confirm</c> with what it would do; with the hash of that answer by doing it. When it is cut
/// off, another look at the file shows what is done as unchanged and the rest as still to do.
/// </summary>
internal sealed class ImportUnits(UnitImport import, IMediator mediator, ModuleRelays relays)
{
    private const int AtATime = 500;
    private static readonly ProblemText Unreadable = new("unreadable-file", "文件无法读取，或缺少列。", "The file cannot be read, or lacks a column.");
    private static readonly ProblemText PlanChanged = new("import-plan-changed", "与预检结果不符：文件或机构有变化。请重新预检。", "This is not what was shown: the file or the tree has changed. Look at it again first.");
    private static readonly ProblemText HasErrors = new("import-has-errors", "文件有错误，未导入任何内容。", "The file has errors; nothing was imported.");

    /// <summary>What the query may say.</summary>
    public static QueryParameter Confirm { get; } = new("confirm", "`hash` of the answer that is to be carried out; without it nothing is imported.");

    /// <summary>The most bytes a file may have: 700,000 units need about 70 million.</summary>
    public const long Largest = 200_000_000;

    public static Task<IResult> Answer(FileBody sent) => sent.Http.RequestServices.GetRequiredService<ImportUnits>().Answered(sent);

    private async Task<IResult> Answered(FileBody sent)
    {
        try
        {
            var plan = await import.Plan(UnitFile.Read(sent.File, sent.ContentType), sent.Caller);
            if (sent.Http.Request.Query[Confirm.Name].ToString() is not { Length: > 0 } confirmed) return Results.Json(plan, StoredJson.Options);
            if (plan.Errors > 0) return new Problem(StatusCodes.Status422UnprocessableEntity, HasErrors);
            if (plan.Hash != confirmed) return new Problem(StatusCodes.Status422UnprocessableEntity, PlanChanged);
            sent.File.Position = 0;
            await CarryOut(import.Steps(UnitFile.Read(sent.File, sent.ContentType), sent.Caller), confirmed, sent.Caller);
            return Results.Json(plan, StoredJson.Options);
        }
        catch (InvalidDataException e)
        {
            return new Problem(StatusCodes.Status400BadRequest, Unreadable, e.Message);
        }
    }

    /// <summary>Many rows at a time, but never a child together with what it hangs under.</summary>
    private async Task CarryOut(IAsyncEnumerable<ImportStep> steps, string hash, Caller caller)
    {
        var (pending, codes) = (new List<Task<Outcome>>(), new HashSet<string>());
        await foreach (var step in steps)
        {
            if (pending.Count == AtATime || step.Opens is { } unit && (codes.Contains(unit.Parent ?? "") || codes.Contains(unit.ProfessionalParent ?? ""))) await Finish();
            var id = StreamIds.From(FormattableString.Invariant($"import:{hash}:{step.Row}"));
            if (step.Opens is not null) pending.Add(mediator.Send(new Execute<OpenUnit, Unit>(step.Opens, UnitIds.Of(step.Code), id, caller)));
            if (step.Renames is not null) pending.Add(mediator.Send(new Execute<RenameUnit, Unit>(step.Renames, UnitIds.Of(step.Code), id, caller)));
            codes.Add(step.Code);
        }
        await Finish();

        async Task Finish()
        {
            foreach (var outcome in await Task.WhenAll(pending))
                if (outcome is not Outcome.Done) throw new InvalidOperationException($"A row that was judged to be right was answered {outcome}.");
            await relays.RunUntilQuietAsync();
            pending.Clear();
            codes.Clear();
        }
    }
}
