using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>What happens to a form when somebody else is faster, a finger is too fast, or the page is loaded anew.</summary>
[Collection("walks")]
public sealed class TogetherWalkTests(Walks walks, ITestOutputHelper output)
{
    private const string Street = "530102001000";

    [WalkedTheory]
    [InlineData("zh", 1440)]
    [InlineData("en", 360)]
    public async Task Whoever_comes_second_sees_both_sides_and_decides(string language, int width)
    {
        await using var first = await walks.Begin(new(language, width), output);
        await using var second = await walks.Begin(new(language, width), output);
        var look = second.Look;
        var matter = await walks.Registers("street.handler", Street, $"请求清理后巷积水（{language}）");
        var (accept, notice) = (look.Say("受理", "Accept"), look.Say("告知接收情况", "Give the receipt notice"));
        await first.ComeAs("street.handler", $"/petitions/{matter}");
        await second.ComeAs("street.handler", $"/petitions/{matter}");

        await second.Open(accept);
        await first.Take(notice, ("routeAndProcedure", "依照信访工作条例第三十一条第六项办理"));
        second.Expected.Add(412);
        await second.Press(accept, second.Page.Locator(".ant-drawer form"));
        var conflict = second.Page.Locator(".conflict");
        await Expect(conflict).ToContainTextAsync(look.Say("他人刚刚办理了此事项", "Someone has just dealt with this matter"));
        await Expect(conflict.Locator(".sides")).ToContainTextAsync(look.Say("告知", "receipt"));
        await second.LookAt("conflict", ".ant-drawer");
        await second.Press(look.Say("看过新进展，仍然提交", "I have seen it; submit all the same"), conflict);

        await Expect(second.Page.Locator(".stage")).ToHaveTextAsync(look.Say("已受理", "accepted"));
        first.ShouldBeClean();
        second.ShouldBeClean();
    }

    [WalkedFact]
    public async Task Two_fast_clicks_take_a_step_once()
    {
        await using var walk = await walks.Begin(new("zh", 1440), output);
        var matter = await walks.Registers("community.officer", "530102001001", "请求更换单元门禁");
        await walk.ComeAs("community.officer", $"/petitions/{matter}");
        await walk.Open("转送");

        await walk.Page.Locator(".ant-drawer form").GetByRole(AriaRole.Button, new() { Name = "转送" }).DblClickAsync();

        await Expect(walk.Page.Locator(".stage")).ToHaveTextAsync("已转送");
        await Expect(walk.Page.Locator(".ant-drawer")).ToHaveCountAsync(0);
        (await walks.EventsOf(matter)).Should().Be(2, "it was registered and transferred");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task What_was_typed_into_a_step_is_there_again_after_the_page_was_loaded_anew()
    {
        await using var walk = await walks.Begin(new("en", 360), output);
        var matter = await walks.Registers("street.handler", Street, "请求修补路面坑洞");
        await walk.ComeAs("street.handler", $"/petitions/{matter}");
        await walk.Open("Give the receipt notice");
        var route = walk.Page.GetByLabel("Route and procedure");
        await route.FillAsync("依照信访工作条例第三十一条");

        await walk.Page.ReloadAsync();

        await Expect(walk.Page.GetByText("What you had not submitted was restored.")).ToBeVisibleAsync();
        await Expect(route).ToHaveValueAsync("依照信访工作条例第三十一条");
        await walk.LookAt("draft-restored", ".ant-drawer");
        await walk.Submit("Give the receipt notice");
        walk.ShouldBeClean();
    }
}
