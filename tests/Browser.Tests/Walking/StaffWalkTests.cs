using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>The days of those above the community's desk, in the demo's life: street, district, city, province. The community's own day is <see cref="PetitionWalkTests"/>.</summary>
[Collection("walks")]
public sealed class StaffWalkTests(Walks walks, ITestOutputHelper output)
{
    [WalkedFact]
    public async Task A_street_leader_sees_what_is_late_and_extends_a_matter()
    {
        await using var walk = await walks.Begin(new("en", 360), output);
        var page = walk.Page;
        await walk.SignIn("street.leader");
        await Expect(page.Locator(".work .bad").First).ToBeVisibleAsync();
        await walk.LookAt("leader-work-list");

        await walk.GoTo($"/petitions/{await walks.IdOf("请求督促维修停运的电梯")}");
        await walk.Press("Approve an extension");
        await page.Locator("#days").FillAsync("20");
        await page.Locator("#reasons").FillAsync("等待电梯配件到货");
        await walk.LookAt("leader-extension", ".ant-drawer");
        await walk.Press("Approve an extension", page.Locator(".ant-drawer"));
        await Expect(page.Locator(".ant-drawer")).ToHaveCountAsync(0);
        await walk.Settle();
        await walk.LookAt("leader-extended");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task A_districts_petition_bureau_assigns_a_matter_and_supervises_another()
    {
        await using var walk = await walks.Begin(new("zh", 1440), output);
        var page = walk.Page;
        var letter = await walks.Registers("district.petitions", "530102000000-xfj", "请求协调公园夜间照明");
        await walk.SignIn("district.petitions", $"/petitions/{letter}");

        await walk.Press("交办");
        await page.Locator("#to").FillAsync("华山街道");
        await page.Locator(".ant-select-item-option").First.ClickAsync();
        await page.Locator("#reportBy").FillAsync("2026-11-30");
        await page.Locator("#demands").FillAsync("查清情况，书面报告结果。");
        await walk.LookAt("district-assignment", ".ant-drawer");
        await walk.Press("交办", page.Locator(".ant-drawer"));
        await Expect(page.Locator(".stage")).ToHaveTextAsync("已转送");
        await walk.Settle();

        await walk.GoTo("/petitions?overdue=true");
        await walk.LookAt("district-overdue");
        await walk.GoTo($"/petitions/{await walks.IdOf("请求为民族餐饮街设置指路牌")}");
        await walk.Press("督办");
        await page.Locator(".ant-drawer .ant-select").First.ClickAsync();
        await page.Locator(".ant-select-item-option").Last.ClickAsync();
        await page.Locator("#demands").FillAsync("十日内说明进度。");
        await page.Locator("#answerBy").FillAsync("2026-10-30");
        await walk.LookAt("district-supervision", ".ant-drawer");
        await walk.Press("督办", page.Locator(".ant-drawer"));
        await Expect(page.Locator(".ant-drawer")).ToHaveCountAsync(0);
        await walk.Settle();
        await walk.LookAt("district-supervised");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task The_city_counts_and_every_number_opens_its_list()
    {
        await using var walk = await walks.Begin(new("en", 1440, IsDark: true), output);
        await walk.SignIn("city.review", "/petitions/counts?by=topic");
        await walk.LookAt("city-counts");
        await walk.Page.Locator(".bars td a").First.ClickAsync();
        await walk.Settle();
        await Expect(walk.Page.GetByRole(AriaRole.Heading, new() { Name = "Register of petitions" })).ToBeVisibleAsync();
        await walk.LookAt("city-list");
        await walk.GoTo("/petitions/annual-report");
        await walk.LookAt("city-annual-report");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task The_province_reads_its_pilots()
    {
        await using var walk = await walks.Begin(new("zh", 360), output);
        await walk.SignIn("province.supervisor", "/pilots");
        await walk.LookAt("province-board");
        await walk.Page.Locator(".board li a").Filter(new() { HasText = "翠湖西路" }).First.ClickAsync();
        await walk.Settle();
        await Expect(walk.Page.GetByText("场所已经确定并挂牌").First).ToBeVisibleAsync();
        await walk.LookAt("province-pilot");
        await walk.GoTo("/pilots/comparison");
        await walk.LookAt("province-comparison");
        await walk.GoTo("/meetings/regularity");
        await walk.LookAt("province-regularity");
        walk.ShouldBeClean();
    }
}
