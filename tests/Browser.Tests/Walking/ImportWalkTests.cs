using System.Text;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>Units from a file, and their tree afterwards, in a community that no other walk goes to.</summary>
[Collection("walks")]
public sealed class ImportWalkTests(Walks walks, ITestOutputHelper output)
{
    private const string
        Heading = "code,name,level,kind,parent,is_body,valid_from", Community = "530103001005",
        First = $"{Community}.901,状元楼一号院,compound,小区,{Community},否,2026-10-01";

    [WalkedFact]
    public async Task A_file_with_a_mistake_is_not_imported_and_once_mended_it_is_shown_confirmed_and_stands_in_the_tree()
    {
        await using var walk = await walks.Begin(new("zh", 1440), output);
        var page = walk.Page;
        await walk.ComeAs("security.admin");
        await walk.FollowMenu("/console/communities/import");
        await Choose($"{Community}.902,状元楼二号院,小区,小区,{Community},否,2026-10-01");
        var plan = page.GetByRole(AriaRole.Region, new() { Name = "预检结果" });
        var wrong = plan.GetByRole(AriaRole.Row).Filter(new() { HasText = "level" });
        await Expect(wrong.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync("3");
        await Expect(wrong).ToContainTextAsync("此格为空或格式不符。");
        await Expect(plan.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await walk.LookAt("import-mistake");

        await Choose($"{Community}.902,状元楼二号院,compound,小区,{Community},否,2026-10-01");
        var confirm = plan.GetByRole(AriaRole.Button, new() { Name = "确认导入 2 项" });
        await Expect(confirm).ToBeVisibleAsync();
        await walk.LookAt("import-shown");
        await confirm.ClickAsync();
        await Expect(page.GetByText("已导入。")).ToBeVisibleAsync();
        await walk.LookAt("import-done");

        await walk.Press("重新预检");
        await Expect(page.GetByText("文件与平台一致，无需导入。")).ToBeVisibleAsync();
        await walk.GoTo($"/communities?under={Community}");
        foreach (var name in (string[])["状元楼一号院", "状元楼二号院"]) await Expect(page.GetByRole(AriaRole.Link, new() { Name = name })).ToBeVisibleAsync();
        await walk.LookAt("import-tree");
        walk.ShouldBeClean();

        Task Choose(string second) => page.GetByLabel("选择文件").And(page.Locator("input")).SetInputFilesAsync(
            new FilePayload { Name = "小区.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"{Heading}\n{First}\n{second}\n") });
    }
}
