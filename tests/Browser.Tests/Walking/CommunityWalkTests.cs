using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>The day of a community's officer in the demo's life: what came in, a matter told at the desk and put aside, the minutes of last week's meeting.</summary>
[Collection("walks")]
public sealed class CommunityWalkTests(Walks walks, ITestOutputHelper output)
{
    [WalkedFact]
    public async Task A_community_officer_passes_a_matter_on_takes_a_draft_up_again_and_writes_the_minutes()
    {
        await using var walk = await walks.Begin(new("zh", 360), output);
        var page = walk.Page;
        var fresh = await walks.IdOf("请求组织一次听力筛查");
        await walk.ComeAs("community.officer");
        await walk.LookAt("officer-work-list");
        await walk.FollowMenu("/console/petitions");
        await walk.Follow(page.Locator($"main a[href$='/petitions/{fresh}']").First);
        await walk.Take("转送");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("已转送");

        await walk.GoTo("/petitions/new");
        await page.GetByLabel("诉求：希望解决什么").FillAsync("请求在社区食堂增设清真窗口");
        await page.GetByLabel("姓名或者单位名称").FillAsync("虚构居民甲");
        await Expect(page.GetByText("草稿已加密保存到平台，仅您可见。")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await walk.Settle();
        await Expect(page.GetByText("继续填写草稿")).ToBeVisibleAsync();
        await walk.LookAt("officer-draft");
        await walk.Press("继续填写");
        await Expect(page.GetByLabel("诉求：希望解决什么")).ToHaveValueAsync("请求在社区食堂增设清真窗口");
        await Expect(page.GetByLabel("姓名或者单位名称")).ToHaveValueAsync("虚构居民甲");
        await page.GetByLabel("事实：发生了什么").FillAsync("食堂每天约三十人需要，目前只有一个窗口。");
        await walk.Choose(page.GetByLabel("领域"), "民族事务");
        await walk.Press("登记", page.Locator("form.registration"));
        await Expect(page.Locator(".stage")).ToHaveTextAsync("已登记");

        await walk.GoTo("/meetings");
        await walk.Follow(page.Locator("main").GetByRole(AriaRole.Link).Filter(new() { HasText = "10 月例会" }).First);
        await Expect(page.Locator(".stage")).ToHaveTextAsync("待纪要");
        await walk.Open("填写纪要");
        await walk.Choose("recorder", "民族工作专干");
        foreach (var point in await page.Locator(".ant-drawer .line textarea").AllAsync()) await point.FillAsync("通报了近期工作，研究了入冬前的排查。");
        await page.GetByLabel("无议定事项").CheckAsync();
        await walk.Submit("填写纪要");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("纪要待批");
        await walk.LookAt("officer-minutes");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task A_community_records_how_many_live_there_and_sees_too_small_a_number_only_as_small()
    {
        await using var walk = await walks.Begin(new("en", 360), output);
        var page = walk.Page;
        await walk.ComeAs("other.community.officer", "/communities/units/530103001001");
        await walk.Open("Record counts");
        await walk.Tell(("source", "虚构台账"));
        foreach (var (measure, count) in ((string, string)[])[("Households", "1820"), ("Civilised families", "3")])
            await page.Locator("label").Filter(new() { HasText = measure }).First.GetByRole(AriaRole.Spinbutton).FillAsync(count);
        await walk.LookAt("officer-counts-form", "[role=dialog]");
        await walk.Submit("Record counts");
        var profile = page.GetByRole(AriaRole.Region, new() { Name = "Profile in counts" }).GetByRole(AriaRole.Row);
        await Expect(profile.Filter(new() { HasText = "Households" }).First).ToContainTextAsync("1820");
        await Expect(profile.Filter(new() { HasText = "Civilised families" })).ToContainTextAsync("<5");
        await walk.LookAt("officer-counts");
        walk.ShouldBeClean();
    }
}
