using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>The days of those who keep the platform: the auditor, who reads history, and the administrator, who sees no business data.</summary>
[Collection("walks")]
public sealed class KeeperWalkTests(Walks walks, ITestOutputHelper output)
{
    [WalkedTheory]
    [InlineData("zh", 1440)]
    [InlineData("en", 360)]
    public async Task An_auditor_slides_through_a_matter_and_compares(string language, int width)
    {
        await using var walk = await walks.Begin(new(language, width), output);
        var (page, look) = (walk.Page, walk.Look);
        var id = await walks.IdOf("请求修缮漏雨的屋顶");
        await walk.SignIn("auditor", "/history?type=petitions.");
        await walk.LookAt("auditor-log");

        await walk.GoTo($"/history/{id}");
        await walk.LookAt("auditor-events");
        await page.GetByText(look.Say("某时的状态", "State at a time"), new() { Exact = true }).ClickAsync();
        await walk.Settle();
        var slider = page.GetByRole(AriaRole.Slider);
        await slider.FocusAsync();
        await slider.PressAsync("Home");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync(look.Say("截至第 1 条", "After event 1 of"));
        await walk.Settle();
        await walk.LookAt("auditor-state");

        await walk.GoTo($"/history/{id}?view=differences");
        await Expect(page.Locator(".compared")).ToBeVisibleAsync();
        await walk.LookAt("auditor-differences");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task An_auditor_reads_in_English_what_led_to_what_and_what_changed_in_between()
    {
        await using var walk = await walks.Begin(new("en", 1440), output);
        var page = walk.Page;
        await walk.ComeAs("auditor", $"/history/{await walks.IdOf("请求修缮漏雨的屋顶")}?view=state");
        var version = page.GetByRole(AriaRole.Spinbutton, new() { Name = "After event no." });
        await version.FillAsync("2");
        await version.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("After event 2 of");

        await page.GetByText("Differences", new() { Exact = true }).ClickAsync();
        foreach (var (side, number) in ((string, string)[])[("From no.", "1"), ("To no.", "3")]) await Pick(side, number);
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("From no. 1 to no. 3, fields that differ");
        await walk.LookAt("auditor-two-versions");

        await page.GetByText("What led to what", new() { Exact = true }).ClickAsync();
        var effect = page.Locator(".causes .causes").First;
        await Expect(effect).ToContainTextAsync("the petitioner can rate");
        await walk.LookAt("auditor-causes");
        await walk.Follow(effect.GetByRole(AriaRole.Link, new() { Name = "History of the matter" }).First);
        await Expect(page.Locator(".events li").First).ToContainTextAsync("the petitioner can rate");
        walk.ShouldBeClean();

        async Task Pick(string side, string number)
        {
            var version = page.GetByRole(AriaRole.Spinbutton, new() { Name = side });
            await version.FillAsync(number);
            await version.PressAsync("Enter");
            await walk.Settle();
        }
    }

    [WalkedTheory]
    [InlineData("zh", 360)]
    [InlineData("en", 1440)]
    public async Task An_auditor_opens_a_sealed_field_for_a_reason_which_is_logged(string language, int width)
    {
        await using var walk = await walks.Begin(new(language, width), output);
        var (page, look) = (walk.Page, walk.Look);
        var reason = look.Say($"抽查答复是否与诉求相符（{width}）", $"Spot check: does the answer fit the request ({width})");
        await walk.ComeAs("auditor", $"/history/{await walks.IdOf("请求修缮漏雨的屋顶")}");
        await walk.Press(look.Say("原始数据", "Raw form"));

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("request", RegexOptions.IgnoreCase) }).First.ClickAsync();
        var asked = page.GetByRole(AriaRole.Dialog);
        await walk.Press(look.Say("记录并打开", "Log it and open"), asked);
        await Expect(asked.GetByText(look.Say("请写明理由，10 至 500 个字", "Give a reason of 10 to 500 characters"))).ToBeVisibleAsync();
        await Expect(page.Locator(".opened")).ToHaveCountAsync(0);
        await asked.GetByLabel(look.Say("为什么需要查看", "Why it must be read")).FillAsync(reason);
        await walk.LookAt("auditor-reason", ".ant-drawer");
        await walk.Press(look.Say("记录并打开", "Log it and open"), asked);
        await Expect(page.Locator(".opened")).ToContainTextAsync("请求修缮漏雨的屋顶");
        await Expect(asked).ToHaveCountAsync(0);
        await walk.LookAt("auditor-opened");

        await walk.Follow(page.GetByRole(AriaRole.Link, new() { Name = look.Say("谁查阅过", "Who has read it") }));
        var logged = page.Locator("tr").Filter(new() { HasText = reason });
        await Expect(logged).ToHaveCountAsync(1);
        await Expect(logged).ToContainTextAsync(look.Say("打开加密内容", "Sealed field opened"));
        await walk.LookAt("auditor-readings");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task Somebody_new_is_given_an_account_and_a_post_signs_in_and_is_shut_out_again()
    {
        const string Account = "new.liaison", Password = "三号院-联络-2026-秋", Title = "三号院联络员";
        await using var walk = await walks.Begin(new("zh", 1440), output);
        await using var person = await walks.Begin(new("zh", 360), output);
        var page = walk.Page;
        await walk.ComeAs("system.admin", "/administration/accounts");
        await walk.Open("新建账号");
        await walk.Tell(("account", Account), ("password", "短密码"));
        await walk.Press("保存", page.Locator(".ant-drawer form"));
        await Expect(page.Locator(".ant-form-item-explain-error")).ToHaveTextAsync("至少 12 个字符");
        await walk.LookAt("account-password", ".ant-drawer");
        await walk.Tell(("password", Password));
        await walk.Submit("保存");
        var row = page.Locator("tr").Filter(new() { HasText = Account });
        await Expect(row).ToContainTextAsync("可用");

        await walk.ComeAs("security.admin", "/communities/units/530102001001");
        await walk.Open("设立岗位");
        await walk.Choose("role", "小区联络员");
        await walk.Tell(("title", Title));
        await walk.Submit("设立岗位");
        var post = page.Locator("li").Filter(new() { HasText = Title });
        await walk.Open("任职", post);
        await walk.Tell(("account", Account));
        await walk.Submit("任职");
        await Expect(post).ToContainTextAsync(Account);
        await walk.LookAt("account-post");

        await SignIn(person, Account, Password);
        await person.Settle();
        await person.Page.Locator(".top summary").ClickAsync();
        await Expect(person.Page.Locator(".account")).ToContainTextAsync("小区联络员");

        await walk.ComeAs("system.admin", "/administration/accounts");
        await walk.Press("停用", row);
        await Expect(row).ToContainTextAsync("已停用");
        person.Expected.Add(401);
        await SignIn(person, Account, Password);
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("账号暂时不能登录");
        await person.LookAt("account-shut-out");
        walk.ShouldBeClean();
        person.ShouldBeClean();
    }

    [WalkedFact]
    public async Task An_administrator_runs_and_pauses_a_schedule()
    {
        await using var walk = await walks.Begin(new("en", 360), output);
        var page = walk.Page;
        await walk.SignIn("system.admin", "/administration/schedules");
        var schedule = page.GetByRole(AriaRole.Region, new() { Name = "pilot-escalation" });
        await walk.Press("Run now", schedule);
        await Expect(page.GetByText("It was started")).ToBeVisibleAsync();
        await walk.Press("Pause", schedule);
        await Expect(schedule.GetByText("Paused: it runs only when asked to")).ToBeVisibleAsync();
        await walk.LookAt("administrator-schedules");
        await walk.Press("Resume", schedule);
        await Expect(schedule.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToBeVisibleAsync();
        walk.ShouldBeClean();
    }

    private static async Task SignIn(Walk person, string account, string password)
    {
        await person.Page.GotoAsync("/console");
        await person.Tell(("account", account), ("password", password));
        await person.Press("登录");
    }
}
