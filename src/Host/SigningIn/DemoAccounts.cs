using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>An account of the demonstration, whose password everyone may know.</summary>
/// <param name="Account">Its name.</param>
/// <param name="Password">Its password.</param>
/// <param name="Role">The role of its post.</param>
/// <param name="Unit">The unit of its post.</param>
internal sealed record DemoAccount(string Account, string Password, string Role, string Unit);

/// <summary>The accounts of the demonstration. Not mapped, and not made, in production.</summary>
internal static class DemoAccounts
{
    /// <summary>Makes those that are missing; the others stay as they are.</summary>
    public static Task Ensure(Accounts accounts, IEnumerable<DemoAccount> demo) => Parallel.ForEachAsync(demo, async (account, _) =>
    {
        if (await accounts.FindByNameAsync(account.Account) is null) await accounts.Create(account.Account, account.Password, Actor.System.Account);
    });

    /// <summary>Maps <c>GET /api/demo/accounts</c>, which shows them to everyone.</summary>
    public static void MapDemoAccounts(this IEndpointRouteBuilder routes, IReadOnlyList<DemoAccount> demo) =>
        routes.MapGet("/api/demo/accounts", () => TypedResults.Json(demo, StoredJson.Options)).WithName("ListDemoAccounts").WithTags("Accounts").ForEveryone();
}
