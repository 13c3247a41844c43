using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http.Features;

namespace CreationPlatform.Host;

/// <summary>Signing in and out over the API, and what an account sees and does about itself.</summary>
internal static class SessionRoutes
{
    /// <summary>Maps the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("Accounts");
        api.MapPost("/sign-in", (HttpContext http, SignIn signIn) => SmallBody.Answer<Credentials>(http.Request, given => SignedIn(http, signIn, given)))
            .WithName("SignIn").Accepts<Credentials>("application/json").Produces<StartedSession>().ProducesProblem(401).ProducesProblem(429).ForEveryone();
        api.MapPost("/sign-out", SignOut).WithName("SignOut").Produces(204).For();
        api.MapGet("/me", Me).WithName("ShowMe").Produces<MyAccount>().For();
        api.MapPost("/me/password", (HttpContext http, Accounts accounts) =>
            SmallBody.Answer<PasswordChange>(http.Request, given => ChangePassword(http, accounts, given)))
            .WithName("ChangePassword").Accepts<PasswordChange>("application/json").Produces(204).ProducesProblem(422).For();
    }

    private static async Task<IResult> SignedIn(HttpContext http, SignIn signIn, Credentials given)
    {
        http.Response.Headers.CacheControl = "no-store";
        return await signIn.Try(http, given.Account, given.Password, SessionKind.Bearer) switch
        {
            SignInAnswer.Started(var session) => TypedResults.Json(session, StoredJson.Options),
            SignInAnswer.Refused refused => new Problem(refused.Status, refused.Text, errors: refused.Errors),
            var other => throw new InvalidOperationException($"Nobody knows what to answer to {other}."),
        };
    }

    private static async Task<IResult> SignOut(HttpContext http, Sessions sessions)
    {
        if (IsExternal(http)) return new Problem(StatusCodes.Status409Conflict, SigningInProblems.SignedInElsewhere);
        var (token, kind) = SessionAuthentication.TokenIn(http.Request)!.Value;
        await sessions.End(token, kind);
        if (kind == SessionKind.Page) SessionCookie.Take(http);
        return TypedResults.NoContent();
    }

    private static IResult Me(HttpContext http)
    {
        var (caller, proof) = (http.Caller(), http.Features.GetRequiredFeature<Proof>());
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new MyAccount(caller.Account, [.. caller.Posts.Select(p => new MyPost(p.Role, p.Unit))], proof.Until), StoredJson.Options);
    }

    private static async Task<IResult> ChangePassword(HttpContext http, Accounts accounts, PasswordChange given)
    {
        if (IsExternal(http)) return new Problem(StatusCodes.Status409Conflict, SigningInProblems.SignedInElsewhere);
        var account = http.Caller().Account;
        var inChinese = Language.IsChinese(Language.Of(http.Request));
        var current = AccountForm.PasswordError("current", given.Current, shortest: 1, inChinese);
        var next = AccountForm.PasswordError("next", given.Next, AccountForm.ShortestPassword, inChinese);
        if (AccountForm.Together(current, next) is { } errors) return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, errors: errors);
        if (await accounts.Prove(account, given.Current) is null) return new Problem(StatusCodes.Status422UnprocessableEntity, SigningInProblems.WrongPassword);
        await accounts.SetPassword(account, given.Next, account);
        if (SessionAuthentication.TokenIn(http.Request) is (_, SessionKind.Page)) SessionCookie.Take(http);
        return TypedResults.NoContent();
    }

    private static bool IsExternal(HttpContext http) => http.Features.GetRequiredFeature<Proof>().Scheme != SessionAuthentication.SchemeName;

    private sealed record Credentials(string Account, string Password);

    private sealed record PasswordChange(string Current, string Next);

    private sealed record MyAccount(string Account, IReadOnlyList<MyPost> Posts, DateTimeOffset Expires);

    private sealed record MyPost(string Role, string Unit);
}
