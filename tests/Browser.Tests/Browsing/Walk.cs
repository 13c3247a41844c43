using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
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
        page.Console += (_, message) => { if (message.Type is "error" or "warning" && !Expected.Any(status => message.Text.Contains($"status of {status} "))) _wrong.Enqueue($"console: {message.Text}"); };
        page.PageError += (_, error) => _wrong.Enqueue($"page: {error}");
        page.Response += (_, response) => { if (response.Status >= 400 && !Expected.Contains(response.Status)) _wrong.Enqueue($"{response.Status} {response.Request.Method} {response.Url}"); };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The answers of 400 and more that the walk is about.</summary>
    public HashSet<int> Expected { get; } = [];

    /// <summary>How it is looked at.</summary>
    public Look Look => _look;

    /// <summary>Where it is in the console.</summary>
    public string Here => new Uri(Page.Url).AbsolutePath["/console".Length..];

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
        var there = new Uri(new Uri(Page.Url), await link.GetAttributeAsync("href")).AbsoluteUri.TrimEnd('/');
        await link.ClickAsync();
        await Settle(there);
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

    /// <summary>Opens the form of a step at the side.</summary>
    public async Task Open(string step, ILocator? within = null)
    {
        await (within ?? Page.Locator("main")).GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(step)}") }).First.ClickAsync();
        await Expect(Page.Locator(".ant-drawer .ant-drawer-body")).ToBeVisibleAsync();
        await Settle();
    }

    /// <summary>Takes the step whose form is open, and waits for what it changes.</summary>
    public async Task Submit(string step)
    {
        var form = Page.Locator(".ant-drawer");
        await Press(step, form.Locator("form"));
        await Expect(form).ToHaveCountAsync(0);
        await Settle();
    }

    /// <summary>Takes the step whose form is open and which begins something that has a page of its own.</summary>
    /// <param name="step">The step.</param>
    /// <param name="pages">Below which path of the console that page is.</param>
    /// <returns>Its path in the console.</returns>
    public async Task<string> Begin(string step, string pages)
    {
        await Press(step, Page.Locator(".ant-drawer form"));
        await Expect(Page).ToHaveURLAsync(new Regex($"/console{pages}/[0-9a-f-]{{36}}$"));
        await Settle();
        return Here;
    }

    /// <summary>Takes a step of which only texts and days are to be told.</summary>
    public async Task Take(string step, params (string Field, string Value)[] told)
    {
        await Open(step);
        await Tell(told);
        await Submit(step);
    }

    /// <summary>Fills fields in.</summary>
    public async Task Tell(params (string Field, string Value)[] told)
    {
        foreach (var (field, value) in told) await Page.Locator($"#{field}").FillAsync(value);
    }

    /// <summary>Chooses from a list that opens, which what is typed narrows where it can be long.</summary>
    public async Task Choose(ILocator field, string option)
    {
        await field.ClickAsync();
        await Page.Keyboard.InsertTextAsync(option);
        await Page.Locator(".ant-select-item-option:visible").Filter(new() { HasText = option }).First.ClickAsync();
    }

    /// <inheritdoc cref="Choose(ILocator, string)"/>
    public Task Choose(string field, string option) => Choose(Page.Locator($"#{field}"), option);

    /// <summary>Waits until a page of the console has everything it asked for and stays as it is for a few frames.</summary>
    /// <param name="there">The page's address, without a slash at its end; any if not given.</param>
    public Task Settle(string? there = null) => Page.WaitForFunctionAsync(
        """
        ({ wait, there }) => {
          if (window.walked?.wait !== wait) window.walked = { wait, calm: 0 };
          const moves = (there && location.href.replace(/\/$/, '') !== there) || window.asked > 0
            || !document.querySelector('.shell') || document.querySelector('.waiting, [aria-busy=true]');
          window.walked.calm = moves ? 0 : window.walked.calm + 1;
          return window.walked.calm > 2;
        }
        """, new { wait = ++_waits, there });

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
