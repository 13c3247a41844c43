using System.Buffers;
using System.Globalization;
using System.Text;
using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Petitions;

/// <summary>What residents do without an account: hand a matter in, and look it up by number and query code. The portal's pages ask the same questions.</summary>
internal static class PortalRoutes
{
    private const int SmallBody = 32 * 1024;
    private const int ShortestKey = 16, LongestKey = 200;

    /// <summary>The part of a submission with files that holds the matter itself.</summary>
    private const string Matter = "petition";

    private static readonly FormOptions WithFiles = new()
    {
        MultipartBodyLengthLimit = AttachFile.MostBytes + JsonBody.Largest, ValueLengthLimit = JsonBody.Largest, ValueCountLimit = AttachFile.MostFiles + 2,
    };

    /// <summary>Maps the routes under <c>/api/portal/petitions</c>.</summary>
    public static void Map(IEndpointRouteBuilder portal)
    {
        var open = portal.MapGroup("").WithTags("Portal").WithMetadata(new OpenToEveryone());
        Describe(open.MapPost("", Submit).WithName(nameof(SubmitPetition)).Accepts<Submission>("application/json", "multipart/form-data").Produces<HandedReceipt>(StatusCodes.Status201Created), 400, 409, 413, 415, 422, 429, 503)
            .WithDescription($"As JSON; or, with files, as multipart/form-data: the part “{Matter}” holds the JSON, every other part a file of at most 20 MB. Idempotency-Key is required: {ShortestKey} to {LongestKey} characters that nobody can guess.");
        MaterialRoutes.Map(open);
        RatingRoutes.Map(open);
        ProtectionRoutes.MapPortal(open);
        Describe(open.MapPost("/status", Status).WithName("LookUpPetition").Accepts<ByCode>("application/json").Produces<PetitionStatus>(), 400, 404, 429);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, params int[] problems) =>
        problems.Aggregate(route, (described, status) => described.ProducesProblem(status));

    private static async Task<IResult> Submit(HttpContext http, IMediator mediator)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length is < ShortestKey or > LongestKey || key.Any(char.IsControl))
            return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedHeader, $"Idempotency-Key: {ShortestKey}–{LongestKey}");
        var (given, files, problem) = await Read(http);
        if (given is null) return problem!;
        var platform = $"{http.Request.Scheme}://{http.Request.Host}";
        return Answer(http, await mediator.Send(new SubmitOnPortal(given, files, key, platform, http.Connection.RemoteIpAddress), http.RequestAborted), StatusCodes.Status201Created);
    }

    private static async Task<(Submission?, IReadOnlyList<SubmittedFile>, Problem?)> Read(HttpContext http)
    {
        if (http.Request.HasFormContentType) return await ReadForm<Submission>(http, Matter);
        return await JsonBody.Read<Submission>(http) is var (value, why) ? (value, [], why) : default;
    }

    /// <summary>Reads a form of which one part is JSON and every other one a file.</summary>
    internal static async Task<(T?, IReadOnlyList<SubmittedFile>, Problem?)> ReadForm<T>(HttpContext http, string part) where T : class
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = WithFiles.MultipartBodyLengthLimit;
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(WithFiles, http.RequestAborted);
        }
        catch (InvalidDataException e)
        {
            return (null, [], new(StatusCodes.Status400BadRequest, Problems.MalformedBody, e.Message));
        }
        var (given, problem) = JsonBody.Parse<T>(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(form[part].ToString())));
        return (given, [.. form.Files.Select(f => new SubmittedFile(f.FileName, f.OpenReadStream()))], problem);
    }

    private static async Task<IResult> Status(HttpContext http, IMediator mediator)
    {
        var (given, problem) = await JsonBody.Read<ByCode>(http, SmallBody);
        return given is null ? problem! : Answer(http, await mediator.Send(new LookUpOnPortal(given.Number, given.Code, http.Connection.RemoteIpAddress), http.RequestAborted));
    }

    /// <summary>Reads what was sent, and answers it unless there were too many tries.</summary>
    internal static async Task<IResult> Answer<T>(HttpContext http, Func<T, string> numberOf, Func<T, Task<IResult>> answer) where T : class
    {
        var (given, problem) = await JsonBody.Read<T>(http, SmallBody);
        return given is null ? problem! : await Counted(http, numberOf(given), () => answer(given));
    }

    /// <summary>Answers, unless there were too many tries for the number or from the address.</summary>
    internal static async Task<IResult> Counted(HttpContext http, string number, Func<Task<IResult>> answer)
    {
        if (http.RequestServices.GetRequiredService<PortalLimits>().Tries.Count(number, http.Connection.RemoteIpAddress) is { } wait) return Stopped(http, PortalProblems.TooOften(wait));
        http.Response.Headers.CacheControl = "no-store";
        return await answer();
    }

    /// <summary>Acts for the petitioner, with the command's id for a thing: the same under one <c>Idempotency-Key</c>.</summary>
    internal static async Task<IResult> Acted(HttpContext http, Func<Func<Guid, Guid>, Task<Outcome>> act)
    {
        if (CommandHead.Of(http.Request, Guid.Empty) is { Problem: { } problem }) return problem;
        return await act(thing => CommandHead.Of(http.Request, thing).CommandId) switch
        {
            Outcome.NotFound => NotFound(http),
            Outcome.Done => Results.NoContent(),
            var outcome => CommandRoutes.Answer(http, outcome, created: false),
        };
    }

    /// <summary>What is said whenever number and code do not open anything.</summary>
    private static Problem NotFound(HttpContext http) => Stopped(http, PortalProblems.NoSuchPetition);

    private static IResult Answer<T>(HttpContext http, PortalAnswer<T> answer, int status = StatusCodes.Status200OK) where T : class
    {
        http.Response.Headers.CacheControl = "no-store";
        return answer.Problem is { } problem ? Stopped(http, problem) : Results.Json(answer.Given, StoredJson.Options, statusCode: status);
    }

    private static Problem Stopped(HttpContext http, PortalProblem problem)
    {
        if (problem.Wait is { } wait) http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new Problem(problem.Status, new(problem.Code, problem.Zh, problem.En), article: problem.Article, errors: problem.Errors);
    }

    /// <summary>Number and query code, as they stand on the receipt.</summary>
    internal sealed record ByCode(string Number, string Code);
}

/// <summary>
/// How often a minute somebody may try. Looking up: 30 times from one address, 15 times for one number. Handing in: 20 times from one
/// address, which a whole house may share, and 60 times at one unit.
/// </summary>
internal sealed class PortalLimits : IDisposable
{
    public AttemptLimits Tries { get; } = new(perAddress: 30, perThing: 15);

    public AttemptLimits Submissions { get; } = new(perAddress: 20, perThing: 60);

    public void Dispose()
    {
        Tries.Dispose();
        Submissions.Dispose();
    }
}
