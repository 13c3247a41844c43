using System.Security.Cryptography;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

/// <summary>A demo account: one post, named by its title.</summary>
/// <param name="Account">The account's name.</param>
/// <param name="Role">The role of its post.</param>
/// <param name="Unit">Where the post stands.</param>
/// <param name="Title">The post's title.</param>
internal sealed record DemoAccount(string Account, string Role, string Unit, string Title);

/// <summary>
/// One account for every role, at real units of Kunming's 五华区, and two in another district who must see nothing of it. The
/// password is drawn once for a platform and kept in its data folder.
/// </summary>
internal sealed class DemoAccounts(Accounts accounts, StaffPosts staff, IOrgTrees trees, PlatformSettings settings, TimeProvider clock) : ILoadFirst
{
    private const string Community = "530102001001", Street = "530102001000", District = "530102000000", City = "530100000000", Province = "530000000000";

    /// <summary>The accounts, bottom up.</summary>
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("community.officer", Roles.CommunityOfficer, Community, "民族工作专干"),
        new("community.head", Roles.CommunityHead, Community, "社区负责人"),
        new("community.group", Roles.CommunityGroup, Community, "社区民族工作协调小组成员"),
        new("liaison", Roles.Liaison, Community, "小区民族工作联络员"),
        new("mediator", Roles.Mediator, Community, "人民调解员"),
        new("friendship", Roles.FriendshipAssociation, Street, "少数民族联谊会"),
        new("street.officer", Roles.StreetOfficer, Street, "民族工作专干"),
        new("street.handler", Roles.Handler, Street, "承办人"),
        new("street.head", Roles.BodyHead, Street, "街道办事处负责人"),
        new("street.leader", Roles.StreetLeader, Street, "街道党工委负责人"),
        new("street.group", Roles.StreetLeadingGroup, Street, "民族工作进社区领导小组成员"),
        new("district.bureau", Roles.DistrictBureau, District + "-mzj", "区民宗局"),
        new("district.government", Roles.DistrictGovernment, District, "区政府"),
        new("district.head", Roles.BodyHead, District, "区政府负责人"),
        new("district.petitions", Roles.PetitionBureau, District + "-xfj", "区信访局"),
        new("district.review", Roles.ReviewOfficer, District, "复查工作人员"),
        new("legal.aid", Roles.LegalAidOfficer, District, "法律援助机构人员"),
        new("city.division", Roles.CityUrbanDivision, City + "-mzw", "城市民族工作处"),
        new("city.review", Roles.ReviewOfficer, City, "复核工作人员"),
        new("steering.head", Roles.SteeringHead, Province + "-mzw", "指导协调小组组长"),
        new("steering.deputy", Roles.SteeringDeputy, Province + "-mzw", "指导协调小组副组长"),
        new("steering.member", Roles.SteeringMember, City + "-mzw", "指导协调小组成员"),
        new("province.supervisor", Roles.ProvinceSupervisor, Province + "-mzw", "监督检查处"),
        new("assessor", Roles.Assessor, Province, "考评组成员"),
        new("data.protection", Roles.DataProtectionOfficer, Province, "个人信息保护负责人"),
        new("auditor", Roles.Auditor, Province, "审计员"),
        new("system.admin", Roles.SystemAdministrator, Province, "系统管理员"),
        new("security.admin", Roles.SecurityAdministrator, Province, "安全管理员"),
        new("other.community.officer", Roles.CommunityOfficer, "530103001001", "民族工作专干"),
        new("other.street.officer", Roles.StreetOfficer, "530103001000", "民族工作专干"),
    ];

    /// <summary>The one password of all of them.</summary>
    public string Password { get; } = SecretFile.ReadOrMake(
        Path.Combine(settings.DataFolder, "keys", "demo-password"), () => RandomNumberGenerator.GetHexString(20, lowercase: true));

    /// <summary>Every account with its post and where that stands today.</summary>
    public async Task<IReadOnlyList<(string Account, string Title, string Place)>> Places()
    {
        var units = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow()));
        return [.. All.Select(d => (d.Account, d.Title, units.Find(d.Unit)?.Name ?? d.Unit))];
    }

    /// <inheritdoc/>
    public async Task Load()
    {
        // Hashing a password takes its time on purpose: what stands already is proved by one account for all.
        var standing = (await accounts.List(CancellationToken.None)).Select(a => a.Name).Intersect(All.Select(d => d.Account)).ToList();
        await Parallel.ForEachAsync(All.Select(d => d.Account).Except(standing), async (account, _) => await accounts.Create(account, Password, Actor.System.Account));
        if (standing.Count > 0 && await accounts.Prove(standing[0], Password) is null)
            await Parallel.ForEachAsync(standing, async (account, _) => await accounts.SetPassword(account, Password, Actor.System.Account));
        await Task.WhenAll(All.Select(d => staff.Staff(d.Unit, d.Role, d.Title, d.Account, ChinaTime.DateOf(clock.GetUtcNow()))));
    }
}

/// <summary>What a demo shows of itself to anybody.</summary>
internal static class DemoRoutes
{
    public static void MapDemo(this WebApplication app) => app.MapGet("/api/demo/accounts", (DemoAccounts demo) =>
            DemoAccounts.All.Select(d => new DemoSignIn(d.Account, demo.Password, d.Role, d.Unit, d.Title)))
        .WithName("ListDemoAccounts").WithTags("Demo").WithMetadata(new OpenToEveryone());

    /// <summary>How to sign in as somebody.</summary>
    internal sealed record DemoSignIn(string Account, string Password, string Role, string Unit, string Title);
}
