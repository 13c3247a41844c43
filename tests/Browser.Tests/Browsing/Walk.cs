using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>
/// A walk through the console in a browser. Whatever goes wrong on the way fails it: an error on the browser's console, an answer of
/// 400 or more, anything that axe finds on a page.
/// </summary>
public sealed class Walk : IAsyncDisposable
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Checkout.Axe));

    private readonly ConcurrentQueue<string> _wrong = new();
    private readonly Look _look;
    private readonly ITestOutputHelper _output;
    private readonly Func<string, Task<string>> _cookieOf;
    private int _shots, _waits;
    private bool _hasArrived;

    internal Walk(IPage page, Look look, ITestOutputHelper output, Func<string, Task<string>> cookieOf)
    {
        (Page, _look, _output, _cookieOf) = (page, look, output, cookieOf);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _wrong.Enqueue($"console: {message.Text}"); };
        page.PageError += (_, error) => _wrong.Enqueue($"page: {error}");
        page.Response += (_, response) => { if (response.Status >= 400) _wrong.Enqueue($"{response.Status} {response.Request.Method} {response.Url}"); };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>How it is looked at.</summary>
    public Look Look => _look;

    /// <summary>Signs in with one click on the sign-in page, and comes to a page of the console.</summary>
    public async Task SignIn(string account, string path = "")
    {
        await Page.GotoAsync($"/console{path}");
        await Page.Locator($"button[value='{account}']").ClickAsync();
        await Settle();
    }

    /// <summary>Comes to a page of the console as somebody who signed in before; the browser forgets who used it last.</summary>
    public async Task ComeAs(string account, string path = "")
    {
        await Page.Context.ClearCookiesAsync();
        await Page.Context.AddCookiesAsync([new() { Name = "session", Value = await _cookieOf(account), Domain = "127.0.0.1", Path = "/", HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);
        await GoTo(path);
    }

    /// <summary>Signs out through the account's menu.</summary>
    public async Task SignOut()
    {
        await Page.Locator(".top summary").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = _look.Say("退出登录", "Sign out") }).ClickAsync();
        await Expect(Page.Locator("#account")).ToBeVisibleAsync();
    }

    /// <summary>Goes to a page of the console, signed in already.</summary>
    public async Task GoTo(string path)
    {
        await Page.GotoAsync($"/console{path}");
        await Settle();
    }

    /// <summary>Follows a link, in the menu or on the page, and waits for where it leads.</summary>
    public async Task Follow(ILocator link)
    {
        var there = new Uri(new Uri(Page.Url), await link.GetAttributeAsync("href")).PathAndQuery.TrimEnd('/');
        await link.ClickAsync();
        await Page.WaitForURLAsync(url => new Uri(url).PathAndQuery.TrimEnd('/') == there);
        await Settle();
    }

    /// <summary>Goes where an entry of the menu leads, which a phone opens first.</summary>
    public async Task FollowMenu(string href)
    {
        var name = _look.Say("菜单", "Menu");
        if (_look.IsPhone) await Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        await Follow(Page.GetByRole(AriaRole.Navigation, new() { Name = name }).Locator($"a[href='{href}']"));
    }

    /// <summary>Presses a button.</summary>
    public async Task Press(string name, ILocator? within = null)
    {
        var buttons = (within ?? Page.Locator("body")).GetByRole(AriaRole.Button, new() { Name = name });
        // A field that is left may still move the page: it is left before the button is aimed at.
        await buttons.First.FocusAsync();
        await buttons.First.ClickAsync();
    }

    /// <summary>Waits until a page of the console has everything it asked for and stays as it is for a few frames.</summary>
    public Task Settle() => Page.WaitForFunctionAsync(
        """
        wait => {
          if (window.walked?.wait !== wait) window.walked = { wait, calm: 0 };
          const moves = !document.querySelector('.shell') || document.querySelector('.waiting, main[aria-busy=true], .ant-btn-loading') || window.asked > 0;
          window.walked.calm = moves ? 0 : window.walked.calm + 1;
          return window.walked.calm > 4;
        }
        """, ++_waits);

    /// <summary>Takes a screenshot and lets axe look at the page, or at what lies over it.</summary>
    /// <param name="name">What is seen.</param>
    /// <param name="part">A selector; the whole page if not given.</param>
    public async Task LookAt(string name, string? part = null)
    {
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{++_shots:00}-{name}.png") });
        foreach (var found in await Found(part)) _wrong.Enqueue($"axe on {name}: {found}");
        await Fits(name);
    }

    /// <summary>Makes sure that a page is no wider than the screen.</summary>
    /// <param name="name">What is seen.</param>
    public async Task Fits(string name)
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) _wrong.Enqueue($"{name} is {overflow} pixels wider than the screen");
    }

    /// <summary>Texts that show how a word is called in the code, for nobody wrote it; accounts and types of events look alike and are left out.</summary>
    public Task<string[]> WordsMissing() => Page.Locator("main").EvaluateAsync<string[]>(
        """
        main => [...main.querySelectorAll('*')].flatMap(one => [...one.childNodes])
          .filter(node => node.nodeType === Node.TEXT_NODE && !node.parentElement.closest('.events, .causes, .raw, .number'))
          .map(node => node.data.trim()).filter(text => /^([a-z]+:)?[a-z][A-Za-z]+(\.[A-Za-z][\w-]*){2,}$/.test(text) || /^[a-z]+:[A-Za-z.]+$/.test(text))
        """);

    /// <summary>The walk is at its end, and nothing went wrong on the way.</summary>
    public void ShouldBeClean()
    {
        _wrong.Should().BeEmpty("the walk {0} meets no error", _look);
        _hasArrived = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_hasArrived) await TellWhereItEnded();
        await Page.Context.DisposeAsync();
    }

    /// <summary>What somebody would ask who was not there: which page, what it said, and what went wrong before.</summary>
    private async Task TellWhereItEnded()
    {
        _output.WriteLine($"{_look} ended at {Page.Url}");
        foreach (var wrong in _wrong) _output.WriteLine(wrong);
        _output.WriteLine(await Page.Locator("body").InnerTextAsync());
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{++_shots:00}-ended-here.png") });
    }

    private string Folder => Directory.CreateDirectory(Path.Combine(Checkout.Screenshots, _look.ToString())).FullName;

    private async Task<string[]> Found(string? part)
    {
        if (await Page.EvaluateAsync<bool>("typeof axe === 'undefined'")) await Page.EvaluateAsync(Axe.Value);
        var found = await Page.EvaluateAsync<string>(
            """
            async part => JSON.stringify((await axe.run(part ?? document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
              .violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 200)} (${n.failureSummary.replace(/\s+/g, ' ').slice(0, 240)})`)))
            """, part);
        return JsonSerializer.Deserialize<string[]>(found)!;
    }
}
