using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>A meeting of a street's leading group, from planning to approved minutes, as the street's leader holds it with the console open.</summary>
[Collection("walks")]
public sealed class MeetingWalkTests(Walks walks, ITestOutputHelper output)
{
    [WalkedFact]
    public async Task A_street_plans_a_meeting_holds_it_and_approves_its_minutes()
    {
        await using var walk = await walks.Begin(new("zh", 1440), output);
        var page = walk.Page;
        await walk.SignIn("street.leader", "/meetings/new");
        await page.GetByLabel("会议名称").FillAsync("年终专题会");
        await page.GetByLabel("开始时间（北京时间）").FillAsync("2026-12-15T15:00");
        await page.Locator("#venue_place").FillAsync("三楼会议室");
        await page.GetByLabel("议程").FillAsync("传达上级精神\n研究就业困难");
        await walk.LookAt("meeting-plan");
        await walk.Press("安排会议");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("已安排");
        await walk.LookAt("meeting-planned");

        await Take(walk, "邀请成员");
        await Take(walk, "开始会议");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("进行中");
        await Take(walk, "记录出席", async () =>
        {
            foreach (var member in await page.Locator(".ant-drawer .line").AllAsync()) await member.GetByText("出席", new() { Exact = true }).ClickAsync();
        });
        await Take(walk, "结束会议");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("待纪要");
        await Take(walk, "填写纪要", async () =>
        {
            await page.Locator("#recorder").ClickAsync();
            await page.Locator(".ant-select-item-option").First.ClickAsync();
            foreach (var point in await page.Locator(".ant-drawer .line textarea").AllAsync()) await point.FillAsync("已传达并讨论。");
            await page.GetByLabel("无议定事项").CheckAsync();
        });
        await Take(walk, "批准纪要");

        await Expect(page.Locator(".stage")).ToHaveTextAsync("已归档");
        await walk.LookAt("meeting-approved");
        walk.ShouldBeClean();
    }

    /// <summary>Takes a step of the meeting: its button, its form, and what the rules allow next.</summary>
    private static async Task Take(Walk walk, string step, Func<Task>? fillIn = null)
    {
        await walk.Open(step);
        if (fillIn is not null) await fillIn();
        await walk.LookAt($"meeting-{step}", ".ant-drawer");
        await walk.Submit(step);
    }
}
