using System.Globalization;
using Microsoft.Playwright;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// A browser slowed to what a mid phone can do. How much that is depends on the machine, so it is measured first: Lighthouse's benchmark gives
/// <see cref="Index"/> on the phone (a Pixel 5) to which the mid tier of Chrome's developer tools is calibrated
/// (front_end/panels/mobile_throttling/CalibrationController.ts). Waiting is measured inside the page, by its own clock, until the frame after what was waited for.
/// </summary>
internal sealed class MidPhone(double slower)
{
    /// <summary>Lighthouse's benchmark on a mid phone.</summary>
    public const double Index = 1_000;

    // A good mobile network: 9 Mbit/s, 60 ms a round trip.
    private const int RoundTripMilliseconds = 60, BytesPerSecond = 9_000_000 / 8;

    // How often in a second, by tens, a text of 10,000 letters is built, and 100,000 numbers are copied: the mean of both.
    private const string Benchmark =
        """
        () => {
          const rate = act => {
            const since = performance.now();
            let times = 0;
            for (; times % 10 !== 0 || performance.now() - since < 500; times++) act(times);
            return times / 10 / ((performance.now() - since) / 1000);
          };
          const numbers = [[], []];
          for (let i = 0; i < 100000; i++) numbers[0][i] = numbers[1][i] = i;
          const letters = () => {
            let text = '';
            for (let i = 0; i < 10000; i++) text += 'a';
            if (text.length !== 10000) throw new Error();
          };
          const copies = time => {
            const from = numbers[time % 2], to = numbers[1 - time % 2];
            for (let i = 0; i < from.length; i++) to[i] = from[i];
          };
          return (rate(letters) + rate(copies)) / 2;
        }
        """;

    private const string WhenShown =
        """
        globalThis.whenShown = (selector, path) => new Promise(shown => {
          const look = () => {
            if (path !== undefined && location.pathname !== path || document.querySelector(selector) === null) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => shown(performance.now())));
          };
          const observer = new MutationObserver(look);
          observer.observe(document, { subtree: true, childList: true });
        });
        """;

    /// <summary>How much slower than this machine.</summary>
    public double Slower { get; } = slower;

    /// <summary>Finds out how much this machine has to be slowed.</summary>
    public static async Task<MidPhone> Calibrate(IBrowser browser)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.EvaluateAsync<double>(Benchmark); // Warms up.
        return new(Math.Max(1, await page.EvaluateAsync<double>(Benchmark) / Index));
    }

    /// <summary>A page on the phone; its scripts know <c>whenShown(selector, path)</c>, which gives the page's clock at the frame after something is there.</summary>
    public async Task<IPage> Page(IBrowserContext context, bool withNetwork)
    {
        var page = await context.NewPageAsync();
        var chromium = await context.NewCDPSessionAsync(page);
        await chromium.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        await page.AddInitScriptAsync(WhenShown);
        if (!withNetwork) return page;
        await chromium.SendAsync("Network.enable");
        await chromium.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = RoundTripMilliseconds, ["downloadThroughput"] = BytesPerSecond, ["uploadThroughput"] = BytesPerSecond,
        });
        return page;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"mid phone: this machine, {Slower:0.0} times slower");
}
