using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

/// <summary>What the system administrator does with accounts. Posts are given elsewhere, by others.</summary>
internal static class AccountRoutes
{
    /// <summary>Maps the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup("/api/accounts").WithTags("Accounts");
        accounts.MapGet("", List).WithName("ListAccounts").Produces<IReadOnlyList<ListedAccount>>().For(Roles.SystemAdministrator);
        accounts.MapPost("", (HttpContext http, Accounts all) => SmallBody.Answer<NewAccount>(http.Request, given => Create(http, all, given)))
            .WithName("CreateAccount").Accepts<NewAccount>("application/json").Produces(201).ProducesProblem(409).For(Roles.SystemAdministrator);
        accounts.MapPost("/{account}/password", (string account, HttpContext http, Accounts all) =>
            SmallBody.Answer<NewPassword>(http.Request, given => SetPassword(http, all, account, given)))
            .WithName("SetPassword").Accepts<NewPassword>("application/json").Produces(204).ProducesProblem(404).For(Roles.SystemAdministrator);
        accounts.MapPost("/{account}/disabling", (string account, HttpContext http, Accounts all) => Done(all.Disable(account, http.Caller().Account)))
            .WithName("DisableAccount").Produces(204).ProducesProblem(404).For(Roles.SystemAdministrator);
        accounts.MapPost("/{account}/enabling", (string account, HttpContext http, Accounts all) => Done(all.Enable(account, http.Caller().Account)))
            .WithName("EnableAccount").Produces(204).ProducesProblem(404).For(Roles.SystemAdministrator);
        accounts.MapPost("/{account}/unlocking", (string account, HttpContext http, Accounts all) => Done(all.Unlock(account, http.Caller().Account)))
            .WithName("UnlockAccount").Produces(204).ProducesProblem(404).For(Roles.SystemAdministrator);
    }

    private static async Task<IResult> List(Accounts all, [FromKeyedServices(SigningInComposition.Clock)] TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return TypedResults.Json(
            (await all.List(cancel)).Select(a => new ListedAccount(a.Name, a.DisabledAt is not null, a.LockedUntil > now ? a.LockedUntil : null, a.LastSignIn)),
            StoredJson.Options);
    }

    private static async Task<IResult> Create(HttpContext http, Accounts all, NewAccount given)
    {
        var inChinese = Language.IsChinese(Language.Of(http.Request));
        var errors = AccountForm.Together(
            AccountForm.NameError(given.Account, inChinese), AccountForm.PasswordError("password", given.Password, AccountForm.ShortestPassword, inChinese));
        if (errors is not null) return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, errors: errors);
        return await all.Create(given.Account, given.Password, http.Caller().Account)
            ? TypedResults.Created((string?)null)
            : new Problem(StatusCodes.Status409Conflict, SigningInProblems.AccountExists);
    }

    private static async Task<IResult> SetPassword(HttpContext http, Accounts all, string account, NewPassword given)
    {
        var inChinese = Language.IsChinese(Language.Of(http.Request));
        return AccountForm.Together(AccountForm.PasswordError("password", given.Password, AccountForm.ShortestPassword, inChinese)) is { } errors
            ? new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, errors: errors)
            : await Done(all.SetPassword(account, given.Password, http.Caller().Account));
    }

    private static async Task<IResult> Done(Task<bool> change) =>
        await change ? TypedResults.NoContent() : new Problem(StatusCodes.Status404NotFound, Problems.NotFound);

    private sealed record NewAccount(string Account, string Password);

    private sealed record NewPassword(string Password);

    private sealed record ListedAccount(string Account, bool Disabled, DateTimeOffset? LockedUntil, DateTimeOffset? LastSignIn);
}
