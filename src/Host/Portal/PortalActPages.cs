using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreationPlatform.Host;

/// <summary>What a petitioner does by number and query code: send in material, rate, choose an own code, report retaliation. Afterwards the page shows how the matter stands.</summary>
internal static partial class PortalPages
{
    private static Task<IResult> AddMaterials(HttpContext http, PortalReader reader, IFormCollection form) => Act<MaterialsPage>(http, reader, Typed(form), (typed, key) =>
        new AddMaterialsOnPortal(Text(typed, "number"), Text(typed, "code"), key, http.Connection.RemoteIpAddress, FilesIn(form), Given(typed, "note")));

    private static Task<IResult> Rate(HttpContext http, PortalReader reader, IFormCollection form) => Act<RatePage>(http, reader, Typed(form), (typed, key) =>
        Chosen<Satisfaction>(typed, "reception") is { } reception && Chosen<Satisfaction>(typed, "handling") is { } handling
            ? new RateOnPortal(Text(typed, "number"), Text(typed, "code"), key, http.Connection.RemoteIpAddress, reception, handling, Given(typed, "words"))
            : null);

    private static Task<IResult> ReplaceCode(HttpContext http, PortalReader reader, IFormCollection form) => Act<OwnCodePage>(http, reader, Typed(form), (typed, key) =>
        new ReplaceCodeOnPortal(Text(typed, "number"), Text(typed, "code"), key, http.Connection.RemoteIpAddress, Text(typed, "chosen")));

    private static Task<IResult> Report(HttpContext http, PortalReader reader, IFormCollection form) => Act<ReportPage>(http, reader, Typed(form), (typed, key) =>
        Chosen<ProtectionCause>(typed, "cause") is { } cause
            ? new ReportOnPortal(Text(typed, "number"), Text(typed, "code"), key, http.Connection.RemoteIpAddress, cause, Text(typed, "happened"))
            : null);

    /// <summary>The empty page of an act; a number in its address is filled in.</summary>
    private static Task<IResult> ActPage<T>(HttpContext http, PortalReader reader) where T : IComponent =>
        Task.FromResult<IResult>(ActPage<T>(http, reader, new() { ["number"] = http.Request.Query["number"].ToString() }, null, new Dictionary<string, string>()));

    private static RazorComponentResult<T> ActPage<T>(HttpContext http, PortalReader reader, Dictionary<string, string> typed, PortalProblem? problem, IReadOnlyDictionary<string, string> errors) where T : IComponent
    {
        KeyIn(typed);
        return Page<T>(http, reader, problem?.Status ?? StatusCodes.Status200OK, ("Form", Form(http, typed, errors)), ("Problem", problem));
    }

    private static async Task<IResult> Act<T>(HttpContext http, PortalReader reader, Dictionary<string, string> typed, Func<Dictionary<string, string>, string, PortalAct?> actOf) where T : IComponent
    {
        var (found, problem) = actOf(typed, KeyIn(typed)) is { } act ? await Mediator(http).Send(act, http.RequestAborted) : new(null, NothingChosen);
        // It went through before; whoever changed it since and sends it once more does another thing.
        if (problem?.Code == Problems.KeyReused.Code && typed.Remove("key")) problem = problem with { Zh = "刚才已经提交成功。如果改动后还要再提交一次，请再按一次按钮。", En = "This went through already. To send what you changed as well, press the button once more." };
        return found is not null
            ? LookUpPage(http, reader, typed, found)
            : ActPage<T>(http, reader, typed, problem, problem!.Errors is null ? new Dictionary<string, string>() : SubmitFields.ErrorsOf(reader, problem));
    }

    private static PortalProblem NothingChosen { get; } = new(StatusCodes.Status400BadRequest, "nothing-chosen", "请在每一项里选一个。", "Choose one answer in every group.");

    private static T? Chosen<T>(Dictionary<string, string> typed, string field) where T : struct, Enum =>
        Enum.TryParse<T>(typed.GetValueOrDefault(field), out var value) && Enum.IsDefined(value) ? value : null;

    private static string? Given(Dictionary<string, string> typed, string field) => Text(typed, field) is { Length: > 0 } text ? text : null;

    private static string Text(Dictionary<string, string> typed, string field) => typed.GetValueOrDefault(field, "").Trim();
}
