using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.Testing;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CreationPlatform.Browser;

/// <summary>One Chromium and one platform for all walks; every walk has a browser profile of its own.</summary>
public sealed class Walks : IAsyncLifetime
{
    // A machine that builds and tests at the same time is slow; a page that is not there after a minute does not come.
    private const float Patience = 60_000;

    // How many questions of a page the platform has not answered yet.
    private const string CountsWhatIsAsked =
        """
        window.asked = 0;
        const ask = window.fetch;
        window.fetch = (...what) => {
          window.asked++;
          return ask(...what).finally(() => { window.asked--; });
        };
        """;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Which pages of the console the tour has looked at, and on screens of which width.</summary>
    public HashSet<(string Page, int Width)> Toured { get; } = [];

    /// <summary>The platform, on Monday 19 October 2026, with the demo's life behind it.</summary>
    public PlatformOnPostgres Platform { get; } = PlatformOnPostgres.WithDemoLife();

    public async Task InitializeAsync()
    {
        if (Checkout.WhyNotWalked is not null) return;
        await Platform.InitializeAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Checkout.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Begins a walk.</summary>
    /// <param name="look">In which language, on which screen, in which colours.</param>
    /// <param name="output">Where it tells how far it came, should it not come to its end.</param>
    /// <param name="hasScripts">Whether the browser runs JavaScript; the console needs it, the portal does not.</param>
    /// <param name="platform">A platform of the walk's own; the one that all share if not given.</param>
    public async Task<Walk> Begin(Look look, ITestOutputHelper output, bool hasScripts = true, PlatformOnPostgres? platform = null)
    {
        platform ??= Platform;
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = platform.Address.ToString(),
            Locale = look.InChinese ? "zh-CN" : "en-US",
            ViewportSize = new() { Width = look.Width, Height = look.IsPhone ? 780 : 900 },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            // The console keeps China's time whatever the browser's zone is.
            TimezoneId = "America/Los_Angeles",
            JavaScriptEnabled = hasScripts,
        });
        context.SetDefaultTimeout(Patience);
        await context.AddInitScriptAsync(CountsWhatIsAsked);
        return new(await context.NewPageAsync(), look, output, platform.NewCookie);
    }

    /// <summary>The one matter of the demo's life whose request says this.</summary>
    public async Task<Guid> IdOf(string request)
    {
        using var head = Platform.Client("street.head");
        var found = await head.GetFromJsonAsync<JsonElement>($"/api/petitions/search?q={Uri.EscapeDataString(request)}");
        return found.GetProperty("items")[0].GetProperty("entry").GetProperty("id").GetGuid();
    }

    /// <summary>Number and query code of a matter, as its petitioner was given them.</summary>
    public async Task<(string Number, string Code)> ReceiptOf(string request)
    {
        using var officer = Platform.Client("community.officer");
        var receipt = await officer.GetFromJsonAsync<JsonElement>($"/api/petitions/{await IdOf(request)}/receipt");
        return (receipt.GetProperty("number").GetString()!, receipt.GetProperty("queryCode").GetString()!);
    }

    /// <summary>A letter that came in today, written down by an account at its unit.</summary>
    public async Task<Guid> Registers(string account, string unit, string request)
    {
        using var client = Platform.Client(account);
        using var answer = await client.PostAsJsonAsync("/api/petitions", new
        {
            community = "530102001001", registeredAt = unit, channel = "letter", topic = "public-order", receivedOn = Platform.Today, petitionerName = "虚构居民癸",
            petitionerAddress = "翠湖西路 0 号", request, facts = "公园东侧夜间没有照明。",
        });
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    /// <summary>How many events a matter has.</summary>
    public async Task<int> EventsOf(Guid petition)
    {
        using var auditor = Platform.Client("auditor");
        return (await auditor.GetFromJsonAsync<JsonElement>($"/api/history/streams/{petition}/events")).GetArrayLength();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Platform.DisposeAsync();
    }
}

/// <summary>How a walk looks at the console.</summary>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Width">Of the screen, in CSS pixels; under 700 it is a phone.</param>
/// <param name="IsDark">Whether dark colours are preferred.</param>
public sealed record Look(string Language, int Width, bool IsDark = false)
{
    /// <summary>Whether it is Chinese.</summary>
    public bool InChinese => Language == "zh";

    /// <summary>Whether the screen is a phone's.</summary>
    public bool IsPhone => Width < 700;

    /// <summary>What a text is called in the language of the walk.</summary>
    public string Say(string zh, string en) => InChinese ? zh : en;

    public override string ToString() => $"{Language}-{Width}{(IsDark ? "-dark" : "")}";
}
