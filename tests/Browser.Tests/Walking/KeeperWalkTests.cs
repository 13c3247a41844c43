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
}
