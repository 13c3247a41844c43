using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Petitions;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreationPlatform.Host;

/// <summary>
/// The residents' portal: pages that need no account, no script, and no cookie but the one that marks the platform's own forms. What they
/// say the modules say: the pages ask them the same questions as REST.
/// </summary>
internal static partial class PortalPages
{
    private const int LargestForm = 256 * 1024;
    private const long LargestSubmission = 101L * 1024 * 1024;

    /// <summary>Maps every page in both languages.</summary>
    public static void MapPortalPages(this WebApplication app)
    {
        foreach (var (prefix, inChinese) in PortalReader.Languages)
        {
            Show("/", (http, reader) => Task.FromResult<IResult>(Page<HomePage>(http, reader)));
            Show("/submit", async (http, reader) => await SubmitPage(http, reader, []));
            Take("/submit", LargestSubmission, Submit);
            Show("/look-up", (http, reader) => Task.FromResult<IResult>(LookUpPage(http, reader, new() { ["number"] = http.Request.Query["number"].ToString() })));
            Take("/look-up", LargestForm, LookUp);
            Show("/materials", ActPage<MaterialsPage>);
            Take("/materials", LargestSubmission, AddMaterials);
            Show("/rate", ActPage<RatePage>);
            Take("/rate", LargestForm, Rate);
            Show("/own-code", ActPage<OwnCodePage>);
            Take("/own-code", LargestForm, ReplaceCode);
            Show("/report", ActPage<ReportPage>);
            Take("/report", LargestForm, Report);
            Show("/verify", (http, reader) => Task.FromResult<IResult>(VerifyPage(http, reader, [], tried: false, null)));
            Take("/verify", LargestForm, Verify);
            Show("/deadlines", (http, reader) => Task.FromResult<IResult>(Deadlines(http, reader)));
            Take("/deadlines", LargestForm, (http, reader, form) => Task.FromResult<IResult>(Proven(http, reader, Typed(form))));
            Show("/places", Places);
            Show("/notices", Notices);
            Show("/notices/{id:guid}", Notice);
            Show("/your-data", (http, reader) => Task.FromResult<IResult>(Page<YourDataPage>(http, reader)));

            void Show(string path, Func<HttpContext, PortalReader, Task<IResult>> show) =>
                Route(app.MapGet(prefix + path, (Func<HttpContext, Task<IResult>>)(http => show(http, PortalReader.Of(http, inChinese)))));

            void Take(string path, long largest, Func<HttpContext, PortalReader, IFormCollection, Task<IResult>> take) =>
                Route(app.MapPost(prefix + path, (Func<HttpContext, Task<IResult>>)(http => Taken(http, PortalReader.Of(http, inChinese), largest, take))));
        }
    }

    /// <summary>For everyone, and no part of the API. What a form holds is checked where it is read.</summary>
    private static void Route(RouteHandlerBuilder page) => page.ExcludeFromDescription().ForEveryone().DisableAntiforgery();

    /// <summary>Reads a form that a page of this platform made; otherwise shows the start, and says that the page is too old.</summary>
    private static async Task<IResult> Taken(HttpContext http, PortalReader reader, long largest, Func<HttpContext, PortalReader, IFormCollection, Task<IResult>> take)
    {
        if (!http.Request.HasFormContentType) return Page<StalePage>(http, reader, StatusCodes.Status415UnsupportedMediaType);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = largest;
        try
        {
            var form = await http.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = largest, ValueLengthLimit = LargestForm, ValueCountLimit = 64 }, http.RequestAborted);
            await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
            return await take(http, reader, form);
        }
        catch (Exception e) when (e is AntiforgeryValidationException or InvalidDataException or BadHttpRequestException)
        {
            var tooLarge = e is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };
            return Page<StalePage>(http, reader, tooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest, (nameof(StalePage.TooLarge), tooLarge));
        }
    }

    private static async Task<IResult> Submit(HttpContext http, PortalReader reader, IFormCollection form)
    {
        var typed = Typed(form);
        var (given, errors) = SubmitFields.Read(reader, typed);
        var files = FilesIn(form);
        PortalProblem? problem = null;
        if (errors.Count == 0)
        {
            var platform = $"{http.Request.Scheme}://{http.Request.Host}";
            var (receipt, why) = await Mediator(http).Send(new SubmitOnPortal(
                given, files, KeyIn(typed), platform, http.Connection.RemoteIpAddress), http.RequestAborted);
            if (receipt is not null)
                return Page<ReceiptPage>(http, reader, StatusCodes.Status201Created, (nameof(ReceiptPage.Receipt), receipt), (nameof(ReceiptPage.Says), Stated(http, receipt.Jws)));
            problem = why;
            errors = SubmitFields.ErrorsOf(reader, why!);
            // It went through before; whoever changed it since hands in another matter.
            if (why!.Code == Problems.KeyReused.Code) typed.Remove("key");
        }
        return await SubmitPage(http, reader, typed, errors, errors.Count > 0 ? null : problem, files.Count > 0, problem?.Status ?? StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> SubmitPage(
        HttpContext http, PortalReader reader, Dictionary<string, string> typed, IReadOnlyDictionary<string, string>? errors = null, PortalProblem? problem = null, bool hadFiles = false,
        int status = StatusCodes.Status200OK)
    {
        typed.TryAdd("key", Guid.NewGuid().ToString("N"));
        var (tree, community, asked, under) = await Chosen(http, typed.GetValueOrDefault("community"));
        if (problem?.Code == Problems.KeyReused.Code)
            problem = problem with { Zh = "这份表单刚才已经提交成功。如果改动后要作为另一件事提交，请再按一次提交。", En = "This form was handed in already. To hand in what you changed as another matter, press the button once more." };
        return Page<SubmitPage>(http, reader, status,
            (nameof(Host.SubmitPage.Tree), tree), (nameof(Host.SubmitPage.Community), community), (nameof(Host.SubmitPage.Asked), asked), (nameof(Host.SubmitPage.Under), under),
            (nameof(Host.SubmitPage.Form), Form(http, typed, errors)), (nameof(Host.SubmitPage.Problem), problem), (nameof(Host.SubmitPage.HadFiles), hadFiles));
    }

    private static async Task<IResult> LookUp(HttpContext http, PortalReader reader, IFormCollection form)
    {
        var typed = Typed(form);
        var (found, problem) = await Mediator(http).Send(
            new LookUpOnPortal(typed.GetValueOrDefault("number", "").Trim(), typed.GetValueOrDefault("code", "").Trim(), http.Connection.RemoteIpAddress), http.RequestAborted);
        return LookUpPage(http, reader, typed, found, problem);
    }

    private static RazorComponentResult<LookUpPage> LookUpPage(
        HttpContext http, PortalReader reader, Dictionary<string, string> typed, PetitionStatus? found = null, PortalProblem? problem = null) =>
        Page<LookUpPage>(http, reader, problem?.Status ?? StatusCodes.Status200OK, (nameof(Host.LookUpPage.Form), Form(http, typed)), (nameof(Host.LookUpPage.Today), Today(http)),
            (nameof(Host.LookUpPage.Found), found), (nameof(Host.LookUpPage.Problem), problem));

    private static async Task<IResult> Verify(HttpContext http, PortalReader reader, IFormCollection form)
    {
        var typed = Typed(form);
        var text = typed.GetValueOrDefault("receipt", "");
        if (form.Files.GetFile("file") is { Length: > 0 and <= LargestForm } file)
        {
            using var content = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
            text = await content.ReadToEndAsync(http.RequestAborted);
        }
        // On paper and in mails the signature is broken into lines.
        var jws = Jws().Match(Blank().Replace(text, "")).Value;
        return VerifyPage(http, reader, typed, tried: text.Length > 0, Stated(http, jws));
    }

    private static RazorComponentResult<VerifyPage> VerifyPage(HttpContext http, PortalReader reader, Dictionary<string, string> typed, bool tried, StatedReceipt? says) =>
        Page<VerifyPage>(http, reader, StatusCodes.Status200OK, (nameof(Host.VerifyPage.Form), Form(http, typed)), (nameof(Host.VerifyPage.Tried), tried), (nameof(Host.VerifyPage.Says), says));

    private static async Task<IResult> Places(HttpContext http, PortalReader reader)
    {
        var (tree, community, asked, under) = await Chosen(http, null);
        var places = community is null ? null : await Mediator(http).Send(new ServicePlacesOf(community.Code), http.RequestAborted);
        return Page<PlacesPage>(http, reader, StatusCodes.Status200OK, (nameof(PlacesPage.Tree), tree), (nameof(PlacesPage.Community), community), (nameof(PlacesPage.Places), places),
            (nameof(PlacesPage.Asked), asked), (nameof(PlacesPage.Under), under));
    }

    /// <summary>The units of today, and what of them somebody chose.</summary>
    private static async Task<(OrgTree Tree, OrgUnit? Community, string Asked, OrgUnit? Under)> Chosen(HttpContext http, string? typed)
    {
        var tree = await http.RequestServices.GetRequiredService<IOrgTrees>().AsOf(Today(http));
        var query = http.Request.Query;
        return (tree, tree.Find(typed ?? query["community"].ToString()) is { Level: UnitLevel.Community } community ? community : null, query["q"].ToString().Trim(), tree.Find(query["under"].ToString()));
    }

    /// <summary>A page. What it shows is the reader's own business: no cache keeps it, no other site hears where it was, nothing on it runs.</summary>
    private static RazorComponentResult<T> Page<T>(HttpContext http, PortalReader reader, int status = StatusCodes.Status200OK, params (string Name, object? Value)[] parameters)
        where T : Microsoft.AspNetCore.Components.IComponent
    {
        var headers = http.Response.Headers;
        headers.ContentLanguage = reader.Code;
        headers.ContentSecurityPolicy = PortalStyle.Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return new(parameters.Append(("Reader", reader)).ToDictionary(p => p.Item1, p => p.Item2)) { StatusCode = status };
    }

    private static PortalForm Form(HttpContext http, IReadOnlyDictionary<string, string> typed, IReadOnlyDictionary<string, string>? errors = null)
    {
        var token = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return new(typed, errors ?? new Dictionary<string, string>(), token.FormFieldName, token.RequestToken!);
    }

    /// <summary>What was typed; browsers end lines in two characters.</summary>
    private static Dictionary<string, string> Typed(IFormCollection form) => form.ToDictionary(f => f.Key, f => f.Value.ToString().ReplaceLineEndings("\n"));

    /// <summary>The files that were chosen; a browser sends an empty one where none was.</summary>
    private static IReadOnlyList<SubmittedFile> FilesIn(IFormCollection form) =>
        [.. form.Files.GetFiles("files").Where(f => f.FileName.Length > 0).Select(f => new SubmittedFile(f.FileName, f.OpenReadStream()))];

    /// <summary>The key of the form; one that was tampered with is a new one.</summary>
    private static string KeyIn(Dictionary<string, string> typed)
    {
        if (!Guid.TryParseExact(typed.GetValueOrDefault("key"), "N", out var key)) typed["key"] = (key = Guid.NewGuid()).ToString("N");
        return key.ToString("N");
    }

    private static StatedReceipt? Stated(HttpContext http, string jws) =>
        http.RequestServices.GetRequiredService<SigningKey>().Verified(jws)?.Deserialize<StatedReceipt>(StoredJson.Options);

    private static IMediator Mediator(HttpContext http) => http.RequestServices.GetRequiredService<IMediator>();

    private static DateOnly Today(HttpContext http) => ChinaTime.DateOf(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}")]
    private static partial Regex Jws();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
