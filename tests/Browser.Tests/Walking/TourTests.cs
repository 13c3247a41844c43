using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>Every page of the console that a role can open, looked at in both languages, on desk and phone, light and dark.</summary>
[Collection("walks")]
public sealed class TourTests(Walks walks, ITestOutputHelper output)
{
    [WalkedTheory]
    [InlineData("zh", 360, true, "street.handler")]
    [InlineData("en", 1440, false, "district.petitions")]
    [InlineData("zh", 1440, true, "system.admin")]
    [InlineData("en", 360, false, "auditor")]
    public async Task Every_page_in_the_menu_opens(string language, int width, bool dark, string account)
    {
        await using var walk = await walks.Begin(new(language, width, dark), output);
        await walk.Page.GotoAsync("/console");
        await Expect(walk.Page.Locator(".demo")).ToBeVisibleAsync();
        await walk.LookAt($"{account}-sign-in");
        await walk.SignIn(account);

        var pages = await walk.Page.Locator(".side .menu a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        pages.Should().NotBeEmpty();
        foreach (var path in pages)
        {
            await walk.GoTo(path["/console".Length..]);
            await Expect(walk.Page.Locator("h1").First).ToBeVisibleAsync();
            await walk.LookAt($"{account}{path.Replace('/', '-')}");
        }
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task The_console_is_sent_compressed()
    {
        await using var walk = await walks.Begin(new("zh", 1440), output);
        var (sent, whole) = (0L, 0L);
        var files = new ConcurrentBag<IRequest>();
        walk.Page.RequestFinished += (_, request) => { if (request.Url.EndsWith(".js", StringComparison.Ordinal)) files.Add(request); };
        await walk.SignIn("auditor");
        foreach (var file in files)
        {
            sent += (await file.SizesAsync()).ResponseBodySize;
            whole += (await (await file.ResponseAsync())!.BodyAsync()).Length;
        }

        whole.Should().BePositive();
        sent.Should().BeLessThan(whole / 2);
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task A_page_that_a_post_may_not_see_says_so_and_shows_nothing()
    {
        await using var walk = await walks.Begin(new("zh", 1440), output);
        await walk.SignIn("auditor", "/petitions");

        await Expect(walk.Page.GetByRole(AriaRole.Heading, new() { Name = "您的岗位看不到此页" })).ToBeVisibleAsync();
        await walk.LookAt("no-right");
        walk.ShouldBeClean();
    }

    [WalkedFact]
    public async Task The_language_changes_with_one_click_and_stays()
    {
        await using var walk = await walks.Begin(new("zh", 1440), output);
        await walk.SignIn("street.handler");
        await walk.Press("EN");
        await Expect(walk.Page.GetByRole(AriaRole.Heading, new() { Name = "My work" })).ToBeVisibleAsync();

        await walk.GoTo("/petitions");
        await Expect(walk.Page.GetByRole(AriaRole.Heading, new() { Name = "Register of petitions" })).ToBeVisibleAsync();
        (await walk.Page.Locator("html").GetAttributeAsync("lang")).Should().Be("en");
        walk.ShouldBeClean();
    }
}
