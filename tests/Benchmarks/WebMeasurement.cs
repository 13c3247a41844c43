using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using CreationPlatform.Testing;
using Microsoft.Playwright;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// What people wait for: the console in Chromium on the profile of a mid phone, with the demo's life in it, and the portal's first byte.
/// It needs the Chromium that the walks need, and a console that was built.
/// </summary>
internal static partial class WebMeasurement
{
    private const string Account = "district.petitions", Rows = ".documents tbody tr[data-row-key]", List = "/console/petitions", Other = "/console/petitions/counts";

    public static async Task Run(Bench bench)
    {
        using var folder = new TemporaryFolder();
        await using var platform = await PlatformProcess.Start(folder.Path, demo: true, life: true);
        bench.Within("first-start-with-the-demos-life", platform.TimeToReady.TotalSeconds, "s", 20);
        await FirstByte(bench, platform.Client);

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        });
        var phone = new BrowserNewContextOptions { BaseURL = platform.Client.BaseAddress!.ToString(), ViewportSize = new() { Width = 390, Height = 780 }, Locale = "zh-CN" };
        phone.StorageState = await SignedIn(browser, phone);
        await Shell(bench, browser, phone, platform.Client);
        var speed = await MidPhone.Calibrate(browser);
        Bench.Note($"{speed}");
        await FirstRows(bench, browser, phone, speed);
        await RouteChange(bench, browser, phone, speed);
    }

    /// <summary>From asking for a portal page until its first byte, one after the other, over the loopback.</summary>
    private static async Task FirstByte(Bench bench, HttpClient client)
    {
        string[] pages = ["/", "/submit?community=530102001001", "/look-up", "/deadlines?rule=XF-06&from=2026-09-01", "/places?community=530102001001", "/en/verify"];
        var took = new List<double>();
        for (var i = -20; i < (bench.Quick ? 200 : 1_000); i++)
        {
            var since = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(pages[(i + 20) % pages.Length], HttpCompletionOption.ResponseHeadersRead);
            var milliseconds = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
            if (i >= 0) took.Add(milliseconds);
        }
        Bench.Note($"portal, first byte: median {Paired.Median(took):0.0} ms");
        bench.Within("portal-first-byte-p95", Paired.Percentile95(took), "ms", 10);
    }

    /// <summary>Everything that comes before the console shows anything: its page, and the scripts and styles that it names, as they are sent.</summary>
    private static async Task Shell(Bench bench, IBrowser browser, BrowserNewContextOptions phone, HttpClient client)
    {
        await using var context = await browser.NewContextAsync(phone);
        var page = await (await context.APIRequest.GetAsync("/console")).TextAsync();
        long bytes = page.Length;
        foreach (var asset in Assets().Matches(page).Select(match => match.Value).Distinct())
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, asset);
            foreach (var encoding in (string[])["br", "gzip"]) request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var answer = await client.SendAsync(request);
            bytes += (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
        }
        bench.Within("console-shell-compressed", bytes / 1_000.0, "kB", 300);
    }

    /// <summary>From asking for the register's address in a browser that was never here until its first rows are drawn.</summary>
    private static async Task FirstRows(Bench bench, IBrowser browser, BrowserNewContextOptions phone, MidPhone speed)
    {
        var took = new List<double>();
        for (var i = 0; i < (bench.Quick ? 7 : 15); i++)
        {
            await using var context = await browser.NewContextAsync(phone);
            var page = await speed.Page(context, withNetwork: true);
            await page.AddInitScriptAsync($"globalThis.firstRows = whenShown('{Rows}');");
            await page.GotoAsync(List, new() { WaitUntil = WaitUntilState.Commit });
            took.Add(await page.EvaluateAsync<double>("() => firstRows") / 1_000);
        }
        Bench.Note($"first rows, cold, fastest {took.Min():0.00} s, slowest {took.Max():0.00} s");
        bench.Within("console-first-rows-cold", Paired.Median(took), "s", 1.5);
    }

    /// <summary>From a click in the menu to another page of the console that was seen before, and back: until its rows or bars are drawn.</summary>
    private static async Task RouteChange(Bench bench, IBrowser browser, BrowserNewContextOptions phone, MidPhone speed)
    {
        await using var context = await browser.NewContextAsync(new(phone) { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await speed.Page(context, withNetwork: false);
        await page.GotoAsync(List);
        await page.Locator(Rows).First.WaitForAsync();
        var took = new List<double>();
        for (var i = 0; i < (bench.Quick ? 12 : 42); i++)
        {
            var (to, shown) = i % 2 == 0 ? (Other, ".bars") : (List, Rows);
            var milliseconds = await page.EvaluateAsync<double>(
                """
                async ([to, shown]) => {
                  const since = performance.now(), drawn = whenShown(shown, to);
                  document.querySelector(`.side .menu a[href='${to}']`).click();
                  return await drawn - since;
                }
                """, new[] { to, shown });
            if (i >= 2) took.Add(milliseconds);
        }
        Bench.Note($"route change, fastest {took.Min():0} ms, slowest {took.Max():0} ms");
        bench.Within("console-route-change", Paired.Median(took), "ms", 200);
    }

    /// <summary>The cookies of a session that was begun elsewhere, so that nothing of the console is known to the browsers that measure.</summary>
    private static async Task<string> SignedIn(IBrowser browser, BrowserNewContextOptions phone)
    {
        await using var context = await browser.NewContextAsync(phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/console");
        await page.Locator($"button[value='{Account}']").ClickAsync();
        await page.Locator(".shell").WaitForAsync();
        return await context.StorageStateAsync();
    }

    [GeneratedRegex("/console/assets/[^\"]+")]
    private static partial Regex Assets();
}
