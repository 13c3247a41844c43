using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>A petition from the community's desk to its acceptance by the street, as two officers do it in the browser.</summary>
[Collection("walks")]
public sealed class PetitionWalkTests(Walks walks, ITestOutputHelper output)
{
    [WalkedTheory]
    [InlineData("zh", 1440)]
    [InlineData("en", 360)]
    public async Task A_petition_goes_from_the_communitys_desk_to_acceptance_by_the_street(string language, int width)
    {
        var look = new Look(language, width);
        await using var walk = await walks.Begin(look, output);
        var page = walk.Page;

        await walk.SignIn("community.officer", "/petitions/new");
        await Tell(page, look);
        await walk.Press(look.Say("登记", "Register"), page.Locator("form.registration"));
        await Expect(page.GetByText(look.Say("请填写领域", "Fill in: Topic"))).ToBeVisibleAsync();
        await walk.LookAt("registration-incomplete");
        await Complete(page, look);
        await walk.Press(look.Say("登记", "Register"), page.Locator("form.registration"));

        await page.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
        await walk.Settle();
        var matter = new Uri(page.Url).AbsolutePath["/console".Length..];
        await Expect(page.Locator(".stage")).ToHaveTextAsync(look.Say("已登记", "registered"));
        await walk.LookAt("registered");

        await walk.Press(look.Say("转送", "Transfer"));
        await Expect(page.Locator(".ant-drawer form")).ToBeVisibleAsync();
        await walk.LookAt("transfer", ".ant-drawer");
        await walk.Press(look.Say("转送", "Transfer"), page.Locator(".ant-drawer"));
        await Expect(page.Locator(".stage")).ToHaveTextAsync(look.Say("已转送", "transferred"));
        await walk.SignOut();

        await walk.SignIn("street.handler");
        await walk.LookAt("work-list");
        await page.Locator($".work a[href$='{matter}']").First.ClickAsync();
        await walk.Settle();
        await walk.Press(look.Say("告知接收情况", "Give the receipt notice"));
        await page.GetByLabel(look.Say("处理途径和程序", "Route and procedure")).FillAsync("依照信访工作条例第三十一条第六项办理");
        await walk.LookAt("receipt-notice", ".ant-drawer");
        await walk.Press(look.Say("告知接收情况", "Give the receipt notice"), page.Locator(".ant-drawer"));
        await Expect(page.Locator(".ant-drawer")).ToHaveCountAsync(0);
        await walk.Press(look.Say("受理", "Accept"));
        await walk.Press(look.Say("受理", "Accept"), page.Locator(".ant-drawer"));
        await Expect(page.Locator(".stage")).ToHaveTextAsync(look.Say("已受理", "accepted"));
        await Expect(page.Locator(".ant-drawer")).ToHaveCountAsync(0);
        await walk.Settle();
        await Expect(page.GetByText(look.Say("作出处理意见", "Issue the handling opinion")).First).ToBeVisibleAsync();
        await walk.LookAt("accepted");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task A_registration_leads_to_its_matter_though_its_draft_is_still_on_its_way_to_the_platform()
    {
        var look = new Look("zh", 1440);
        await using var walk = await walks.Begin(look, output);
        var (onItsWay, mayArrive) = (new TaskCompletionSource(), new TaskCompletionSource());
        await walk.Page.RouteAsync("**/api/petitions/drafts/*", async route =>
        {
            onItsWay.TrySetResult();
            await mayArrive.Task;
            await route.ContinueAsync();
        });

        await walk.SignIn("community.officer", "/petitions/new");
        await Tell(walk.Page, look);
        await Complete(walk.Page, look);
        await onItsWay.Task;
        await walk.Press(look.Say("登记", "Register"), walk.Page.Locator("form.registration"));

        await Expect(walk.Page.Locator(".stage")).ToHaveTextAsync(look.Say("已登记", "registered"));
        var dropped = walk.Page.WaitForResponseAsync(response => response.Request.Method == "DELETE" && response.Url.Contains("/drafts/", StringComparison.Ordinal));
        mayArrive.SetResult();
        await dropped;
        walk.ShouldBeClean();
    }

    private static async Task Tell(IPage page, Look look)
    {
        await page.GetByLabel(look.Say("诉求：希望解决什么", "Request: what is to be solved")).FillAsync("请求修好小区北门的路灯");
        await page.GetByLabel(look.Say("事实：发生了什么", "Facts: what happened")).FillAsync("自四月起北门三盏路灯不亮，老人夜间出行多次跌倒。");
    }

    private static async Task Complete(IPage page, Look look)
    {
        await page.GetByLabel(look.Say("领域", "Topic")).ClickAsync();
        await page.Locator(".ant-select-item-option").GetByText(look.Say("民族事务", "ethnic affairs"), new() { Exact = true }).ClickAsync();
        await page.GetByLabel(look.Say("姓名或者单位名称", "Name of the person or organisation")).FillAsync("虚构居民甲");
        await page.Locator("#petitionerAddress").FillAsync("翠湖西路 0 号");
    }
}
