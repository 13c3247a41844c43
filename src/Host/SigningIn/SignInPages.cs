using System.Security.Cryptography;
using System.Text;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CreationPlatform.Host;

/// <summary>Signing in and out for people with a browser; works without scripts.</summary>
internal static class SignInPages
{
    /// <summary>How the page looks.</summary>
    public const string Style = """
        :root { color-scheme: light dark; font-family: system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
        body { margin: 0; min-height: 100vh; display: grid; place-items: center; }
        body { background: light-dark(#f4f5f7, #16181d); color: light-dark(#1f2328, #e6e8eb); }
        main { box-sizing: border-box; width: min(24rem, 100vw - 2rem); padding: 2rem; }
        main { border-radius: .75rem; background: light-dark(#fff, #20242b); box-shadow: 0 1px 3px #0003; }
        h1 { margin: 0 0 1.5rem; font-size: 1.25rem; font-weight: 600; }
        label { display: block; margin: 1rem 0 .375rem; font-size: .9375rem; }
        input, button { box-sizing: border-box; width: 100%; padding: .625rem .75rem; font: inherit; border-radius: .5rem; }
        input { color: inherit; background: transparent; border: 1px solid light-dark(#8c959f, #6e7681); }
        button { margin-top: 1.5rem; font-weight: 600; color: #fff; background: #0f5c73; border: 0; cursor: pointer; }
        input:focus-visible, button:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px; }
        .message { margin: 0; padding: .75rem; border-radius: .5rem; color: light-dark(#8c1d18, #f9dedc); background: light-dark(#fce8e6, #5c1a17); }
        details { margin-top: 1.5rem; font-size: .875rem; }
        summary { cursor: pointer; }
        main:has(.demo) { width: min(52rem, 100vw - 2rem); }
        main:has(.demo) > form { max-width: 20rem; }
        .demo { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .375rem; margin-top: .75rem; }
        .demo button { margin: 0; padding: .5rem .75rem; text-align: start; font-weight: 400; color: inherit; background: light-dark(#eef4f6, #263238); }
        .demo small { display: block; color: light-dark(#4f5963, #b4bcc4); }
        """;

    private const int LargestForm = 8 * 1024;

    private static readonly string StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{StyleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>Maps the pages.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", (HttpContext http, IAntiforgery forms) => Page(http, forms, StatusCodes.Status200OK, http.Request.Query["next"], null, null))
            .ExcludeFromDescription().ForEveryone();
        routes.MapPost("/sign-in", Submit).WithMetadata(new RequestSizeLimitAttribute(LargestForm)).ExcludeFromDescription().ForEveryone().DisableAntiforgery();
        routes.MapPost("/sign-out", SignOut).ExcludeFromDescription().For().DisableAntiforgery();
    }

    /// <summary>The sign-in page, from which one comes back to where a request wanted to go.</summary>
    public static string AddressWithWayBack(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? $"/sign-in?next={Uri.EscapeDataString(request.PathBase + request.Path + request.QueryString)}" : "/sign-in";

    /// <summary>The path itself when it is one, as it travels in a header, within this site; otherwise the start page.</summary>
    public static string LocalPath(string? path) =>
        path is ['/', ..] && !(path.Length > 1 && path[1] is '/' or '\\') && path.All(c => c is > ' ' and <= '~') ? path : "/";

    private static async Task<IResult> Submit(HttpContext http, IAntiforgery forms, SignIn signIn)
    {
        if (!http.Request.HasFormContentType) return await Page(http, forms, StatusCodes.Status415UnsupportedMediaType, null, null, SigningInProblems.StaleForm);
        if (CrossSite.Forged(http.Request)) return new Problem(StatusCodes.Status403Forbidden, SigningInProblems.CrossSiteRequest);
        if (!SessionCookie.CanTravel(http.Request)) return await Page(http, forms, StatusCodes.Status400BadRequest, null, null, SigningInProblems.NeedsTls);
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(http.RequestAborted);
            await forms.ValidateRequestAsync(http);
        }
        catch (Exception e) when (e is AntiforgeryValidationException or InvalidDataException or BadHttpRequestException)
        {
            return await Page(http, forms, StatusCodes.Status400BadRequest, null, null, SigningInProblems.StaleForm);
        }
        string next = LocalPath(form["next"]), account = form["account"].ToString();
        switch (await signIn.Try(http, account, form["password"].ToString(), SessionKind.Page))
        {
            case SignInAnswer.Started(var session):
                SessionCookie.Give(http, session);
                http.Response.Headers.CacheControl = "no-store";
                return new SeeOther(next);
            case SignInAnswer.Refused refused:
                return await Page(http, forms, refused.Status, next, account, refused.Text);
            case var other:
                throw new InvalidOperationException($"Nobody knows what to answer to {other}.");
        }
    }

    private static async Task<IResult> SignOut(HttpContext http, Sessions sessions)
    {
        if (SessionAuthentication.TokenIn(http.Request) is var (token, kind)) await sessions.End(token, kind);
        SessionCookie.Take(http);
        return new SeeOther("/sign-in");
    }

    private static async Task<IResult> Page(HttpContext http, IAntiforgery forms, int status, string? next, string? account, ProblemText? problem)
    {
        var culture = Language.Of(http.Request);
        var inChinese = Language.IsChinese(culture);
        var headers = http.Response.Headers;
        headers.ContentLanguage = culture.Name;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        var token = forms.GetAndStoreTokens(http);
        headers.CacheControl = "no-store";
        var demo = http.RequestServices.GetService<DemoAccounts>();
        return new RazorComponentResult<SignInPage>(new Dictionary<string, object?>
        {
            [nameof(SignInPage.InChinese)] = inChinese,
            [nameof(SignInPage.FormTokenName)] = token.FormFieldName,
            [nameof(SignInPage.FormToken)] = token.RequestToken,
            [nameof(SignInPage.Next)] = LocalPath(next),
            [nameof(SignInPage.Account)] = account,
            [nameof(SignInPage.Demo)] = demo is null ? null : await demo.Places(),
            [nameof(SignInPage.DemoPassword)] = demo?.Password,
            [nameof(SignInPage.Message)] = problem is null ? null : inChinese ? problem.Zh : problem.En,
        })
        { StatusCode = status };
    }

    /// <summary>303: what was asked for is done; go on there.</summary>
    private sealed class SeeOther(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}
