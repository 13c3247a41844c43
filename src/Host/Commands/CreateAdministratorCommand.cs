using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

/// <summary>
/// <c>create-administrator NAME</c>: how the first people come into a new platform. Makes a system administrator and, as
/// <c>NAME.security</c>, a security administrator, and prints their passwords once.
/// </summary>
internal static class CreateAdministratorCommand
{
    private const string Top = "530000000000";

    public static async Task<int> Run(string name)
    {
        await using var host = await PlatformHost.Start([], builder => builder.Configuration["urls"] = "http://127.0.0.1:0");
        var (accounts, staff) = (host.App.Services.GetRequiredService<Accounts>(), host.App.Services.GetRequiredService<StaffPosts>());
        var today = ChinaTime.DateOf(host.App.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        try
        {
            foreach (var (account, role, title) in new[] { (name, Roles.SystemAdministrator, "系统管理员"), ($"{name}.security", Roles.SecurityAdministrator, "安全管理员") })
            {
                var password = await accounts.CreateWithRandomPassword(account);
                await staff.Staff(Top, role, title, account, today);
                Console.WriteLine($"{account}  {password}");
            }
            return 0;
        }
        catch (ArgumentException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
