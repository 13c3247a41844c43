using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CreationPlatform.Testing;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>Every page of the console that a role can open, looked at in both languages, on desk and phone, light and dark.</summary>
[Collection("walks")]
public sealed partial class TourTests(Walks walks, ITestOutputHelper output)
{
    private static readonly int[] Widths = [360, 1440];

    // Their pages are nobody else's: they are toured in both languages.
    private static readonly string[] Keepers = ["auditor", "system.admin", "security.admin", "data.protection"];

    /// <summary>Every role has a tour; language, screen and colours change from one to the next.</summary>
    public static TheoryData<string, string, int, bool> Tours()
    {
        var tours = new TheoryData<string, string, int, bool>();
        string[] accounts = [.. PlatformOnPostgres.AccountOfRole.Values, .. Keepers];
        foreach (var (number, account) in accounts.Index()) tours.Add(account, number % 2 == 0 ? "zh" : "en", Widths[number / 2 % 2], number / 4 % 2 == 0);
        return tours;
    }

    [WalkedTheory]
    [MemberData(nameof(Tours))]
    public async Task Every_page_in_the_menu_opens_and_so_does_one_behind_each(string account, string language, int width, bool dark)
    {
        await using var walk = await walks.Begin(new(language, width, dark), output);
        await walk.ComeAs(account, "/communities");
        var menu = await LinksIn(walk, "nav.menu a");
        menu.Should().NotBeEmpty();
        var known = menu.Select(KindOf).ToHashSet();
        foreach (var entry in menu)
        {
            await walk.FollowMenu(entry);
            await See(walk, account);
            var behind = (await LinksIn(walk, "main a:visible")).Where(link => known.Add(KindOf(link))).ToList();
            foreach (var link in behind)
            {
                if (link != behind[0]) await GoBack(walk);
                await walk.Follow(walk.Page.Locator($"main a[href='{link}']:visible").First);
                await See(walk, account);
            }
        }
        walk.ShouldBeClean();
    }

    [WalkedTheory]
    [InlineData("zh", 360, true)]
    [InlineData("en", 1440, false)]
    public async Task The_sign_in_page_offers_the_demos_accounts(string language, int width, bool dark)
    {
        await using var walk = await walks.Begin(new(language, width, dark), output);
        await walk.Page.GotoAsync("/console");
        await Expect(walk.Page.Locator(".demo")).ToBeVisibleAsync();
        await walk.LookAt("sign-in");
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

    private static async Task GoBack(Walk walk)
    {
        await walk.Page.GoBackAsync();
        await walk.Settle();
    }

    private static Task<string[]> LinksIn(Walk walk, string links) => walk.Page.Locator(links).EvaluateAllAsync<string[]>(
        "links => [...new Set(links.map(link => link.getAttribute('href')).filter(href => /^\\/console(\\/|$)/.test(href)))]");

    /// <summary>The page that an address is of: what it is about, and how it is narrowed, left out.</summary>
    private static string KindOf(string href) => Ids().Replace(href.Split('?')[0], ":id").TrimEnd('/');

    /// <summary>Every account sees that a page opens; who comes first to a page of its kind looks at it closely, on both screens.</summary>
    private async Task See(Walk walk, string account)
    {
        await Expect(walk.Page.Locator("main h1").First).ToBeVisibleAsync();
        var kind = KindOf(new Uri(walk.Page.Url).AbsolutePath);
        foreach (var width in Widths.Where(width => walks.Toured.Add((kind, width))))
        {
            await walk.Page.SetViewportSizeAsync(width, 900);
            await walk.Settle();
            await walk.LookAt($"{account}{kind.Replace('/', '-').Replace(":", "")}-{width}");
        }
        await walk.Page.SetViewportSizeAsync(walk.Look.Width, 900);
        await walk.Fits($"{kind} for {account}");
        (await walk.WordsMissing()).Should().BeEmpty("every text of {0} has its words", kind);
    }

    [GeneratedRegex("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{12}(-[a-z]+)?)(?=/|$)")]
    private static partial Regex Ids();
}
