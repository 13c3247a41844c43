using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>A resident on the portal: hands a matter in with a file, keeps the receipt, looks it up, verifies it, rates an answer, and looks around.</summary>
[Collection("walks")]
public sealed class ResidentWalkTests(Walks walks, ITestOutputHelper output)
{
    private const string Community = "530102001001";

    private static readonly string[] Pages =
        ["/", "/submit", $"/submit?under={Community[..9]}000", "/look-up", "/verify", "/deadlines", "/deadlines?rule=XF-06&from=2026-09-01", "/places", $"/places?community={Community}", "/your-data", "/rate", "/own-code", "/report"];

    [WalkedTheory]
    [InlineData("zh", 360)]
    [InlineData("en", 1440)]
    public async Task A_matter_is_handed_in_with_a_file_looked_up_and_its_receipt_verified(string language, int width)
    {
        await using var walk = await walks.Begin(new(language, width), output);
        var (page, portal, look) = (walk.Page, language == "zh" ? "" : "/en", walk.Look);

        await page.GotoAsync($"{portal}/submit?community={Community}");
        await page.Locator("#request").FillAsync("请求在公交站加装座椅");
        await page.Locator("#facts").FillAsync("站台没有座椅，老人候车只能站着。");
        await page.Locator("#petitionerName").FillAsync("虚构居民壬");
        await page.Locator("#petitionerAddress").FillAsync("翠湖西路 0 号");
        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "候车情况.txt", MimeType = "text/plain", Buffer = "早高峰时段，站台约二十人候车"u8.ToArray() });
        await walk.LookAt("submit");
        await walk.Press(look.Say("提交，领取收据", "Submit and get the receipt"));
        await Expect(page.Locator(".qr")).ToBeVisibleAsync();
        await walk.LookAt("receipt");
        var (number, code) = (await page.Locator("dd.code").First.InnerTextAsync(), await page.Locator("dd.code").Last.InnerTextAsync());
        var signed = await page.Locator("p.small").InnerTextAsync();

        await walk.Press(look.Say("去查询进度", "Look it up"));
        await Expect(page.Locator("#number")).ToHaveValueAsync(number);
        await page.Locator("#code").FillAsync(code.ToLowerInvariant());
        await walk.Press(look.Say("查询", "Look up"));
        await Expect(page.GetByText(look.Say("现在由谁办", "Who has it in hand"))).ToBeVisibleAsync();
        await walk.LookAt("looked-up");

        await page.GotoAsync($"{portal}/verify");
        await page.Locator("#receipt").FillAsync(signed);
        await walk.Press(look.Say("验证", "Verify"));
        await Expect(page.Locator(".good")).ToContainTextAsync(look.Say("是真的", "Genuine"));
        await walk.LookAt("verified");
        walk.ShouldBeClean();
    }

    [WalkedTheory]
    [InlineData("zh", 1440)]
    [InlineData("en", 360)]
    public async Task An_answer_is_rated_and_every_page_can_be_read(string language, int width)
    {
        await using var walk = await walks.Begin(new(language, width), output);
        var (page, portal, look) = (walk.Page, language == "zh" ? "" : "/en", walk.Look);
        // Two of the demo's matters that were answered within the last thirty days; the receipt is the resident's.
        var receipt = await walks.ReceiptOf(language == "zh" ? "请求协调返还培训押金" : "请求修复小区围栏");

        await page.GotoAsync($"{portal}/rate");
        await page.Locator("#number").FillAsync(receipt.Number);
        await page.Locator("#code").FillAsync(receipt.Code);
        foreach (var name in (string[])["reception", "handling"]) await page.Locator($"input[name={name}]").First.CheckAsync();
        await page.Locator("#words").FillAsync("谢谢，说得很清楚");
        await walk.LookAt("rate");
        await walk.Press(look.Say("提交评价", "Rate"));
        await Expect(page.GetByText(look.Say("接待：满意", "Reception: satisfied"))).ToBeVisibleAsync();
        await walk.LookAt("rated");

        foreach (var path in Pages)
        {
            await page.GotoAsync(portal + path);
            await walk.LookAt($"portal{path.Split('=')[0].Replace('/', '-').Replace('?', '-')}");
        }
        walk.ShouldBeClean();
    }

    [WalkedTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Without_scripts_a_place_is_found_a_matter_handed_in_and_its_deadline_and_receipt_are_checked(string language)
    {
        await using var walk = await walks.Begin(new(language, 360), output, hasScripts: false);
        var (page, portal, look) = (walk.Page, language == "zh" ? "" : "/en", walk.Look);

        await page.GotoAsync($"{portal}/places");
        await walk.Tell(("q", "翠湖西路"));
        await walk.Press(look.Say("查找", "Find"));
        await page.Locator($"a[href$='community={Community}']").ClickAsync();
        await Expect(page.GetByText("社区便民服务中心一号窗口")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = look.Say("在网上向这里提交", "Submit here online") }).ClickAsync();
        await walk.Tell(("request", "请求清理楼道杂物"), ("facts", "三单元二层堆放旧家具。"), ("petitionerName", "虚构居民癸"), ("petitionerAddress", "翠湖西路 0 号"));
        await walk.Press(look.Say("提交，领取收据", "Submit and get the receipt"));
        var (number, code) = (await page.Locator("dd.code").First.InnerTextAsync(), await page.Locator("dd.code").Last.InnerTextAsync());
        var signed = await page.Locator("p.small").InnerTextAsync();

        await page.GotoAsync($"{portal}/look-up");
        await walk.Tell(("number", number), ("code", code));
        await walk.Press(look.Say("查询", "Look up"), page.Locator("main"));
        await page.Locator("main summary").First.ClickAsync();
        await walk.Press(look.Say("一天一天数给我看", "Show me day by day"));
        await Expect(page.GetByText(look.Say("只凭这份证明重新数了一遍，对得上。", "Counted again from this proof alone: it holds."))).ToBeVisibleAsync();
        await page.Locator("#rule").SelectOptionAsync("XF-06");
        await walk.Tell(("from", "2026-09-25"));
        await walk.Press(look.Say("算一算", "Count"));
        await Expect(page.Locator(".good")).ToContainTextAsync(look.Say("最后一天", "The last day"));

        await Verify(signed);
        await Expect(page.Locator(".good")).ToContainTextAsync(look.Say("是真的", "Genuine"));
        await Expect(page.Locator("dl").First).ToContainTextAsync(number);
        await Verify(signed[..^9] + (signed[^9] == 'A' ? 'B' : 'A') + signed[^8..]);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(look.Say("不是本平台签发的，或者被改动过", "Not signed by this platform"));
        walk.ShouldBeClean();

        async Task Verify(string receipt)
        {
            await page.GotoAsync($"{portal}/verify");
            await walk.Tell(("receipt", receipt));
            await walk.Press(look.Say("验证", "Verify"), page.Locator("main"));
        }
    }
}
