using System.Runtime.CompilerServices;

namespace CreationPlatform.Browser;

/// <summary>The source tree around the tests, and what they need of the machine.</summary>
internal static class Checkout
{
    private static readonly string Root = Path.GetFullPath("../../..", Path.GetDirectoryName(Here())!);

    /// <summary>The console's sources, where npm runs.</summary>
    public static string Web => Path.Combine(Root, "src/Web");

    /// <summary>Where screenshots are left for people to look at; not committed.</summary>
    public static string Screenshots => Path.Combine(Root, "artifacts/screenshots");

    /// <summary>The axe engine, from the console's own packages.</summary>
    public static string Axe => Path.Combine(Web, "node_modules/axe-core/axe.min.js");

    /// <summary>The browser: the one that <c>CHROMIUM</c> names, or Debian's.</summary>
    public static string Chromium => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>Why nothing can be walked in a browser here; nothing when it can.</summary>
    public static string? WhyNotWalked =>
        !File.Exists(Chromium) ? $"There is no Chromium at {Chromium}. Install the package chromium, or name one in CHROMIUM."
        : WhyNotBuilt;

    /// <summary>Why there is no console; nothing when there is one.</summary>
    public static string? WhyNotBuilt =>
        File.Exists(Path.Combine(Root, "src/Host/wwwroot/console/index.html")) && File.Exists(Axe) ? null
        : "The console was not built, for there was no Node.js. Install Node.js 20.19 or newer with npm, and build again.";

    private static string Here([CallerFilePath] string path = "") => path;
}

/// <summary>A fact that needs a browser and the console; skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WalkedFactAttribute : FactAttribute
{
    public WalkedFactAttribute() => Skip = Checkout.WhyNotWalked;
}

/// <summary>The same for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WalkedTheoryAttribute : TheoryAttribute
{
    public WalkedTheoryAttribute() => Skip = Checkout.WhyNotWalked;
}

/// <summary>A fact about the console's own sources; skipped with the reason where they were not built.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConsoleFactAttribute : FactAttribute
{
    public ConsoleFactAttribute() => Skip = Checkout.WhyNotBuilt;
}
