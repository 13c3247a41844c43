using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>For every role an account inside 五华区, low enough to be concerned, and one outside.</summary>
internal sealed class WalkedPosts
{
    private static readonly string[] Here = ["530102001001", "530102001000", "530102000000", "530102000000-xfj", "530100000000", "530000000000"];
    private static readonly string[] Elsewhere = ["530103001001", "530103001000", "530103000000", "530103000000-xfj", "530300000000"];

    private readonly Dictionary<string, (string Inside, string? Outside)> _accounts = [];

    private WalkedPosts() { }

    /// <summary>Every role at every unit inside, for what is addressed to all of them.</summary>
    public static IReadOnlyList<string> EveryAddressHere { get; } = [.. from unit in Here from role in Roles.All select Post.AddressOf(unit, role)];

    /// <summary>The account that holds one post of this role, and no other.</summary>
    public string Inside(string role) => _accounts[role].Inside;

    /// <summary>The same outside; none where the role stands only at the top.</summary>
    public string? Outside(string role) => _accounts[role].Outside;

    public static async Task<WalkedPosts> In(PlatformOnPostgres platform)
    {
        var tree = await platform.Services.GetRequiredService<IOrgTrees>().AsOf(platform.Today);
        var posts = new WalkedPosts();
        foreach (var role in Roles.All)
            posts._accounts[role] = (await Employed(platform, role, Here, "inside", tree) ?? await Unemployed(platform, role), await Employed(platform, role, Elsewhere, "outside", tree));
        return posts;
    }

    private static async Task<string?> Employed(PlatformOnPostgres platform, string role, string[] units, string where, OrgTree tree)
    {
        if (!RolePlaces.CanBeCarried(role) || units.FirstOrDefault(u => IsPlaceOf(role, tree.Find(u)!)) is not { } unit) return null;
        var account = $"{where}.{role}";
        await platform.Employ(account, role, unit);
        return account;
    }

    /// <summary>Administrators can stand anywhere; here they stand at districts and above, so that streets lie below them.</summary>
    private static bool IsPlaceOf(string role, OrgUnit unit) =>
        RolePlaces.Fits(role, unit) && (!RolePlaces.IsAdministrator(role) || unit.Level <= UnitLevel.County);

    /// <summary>A resident holds no post; the account has none.</summary>
    private static async Task<string> Unemployed(PlatformOnPostgres platform, string role)
    {
        await platform.NewAccount($"no.post.{role}");
        return $"no.post.{role}";
    }
}
