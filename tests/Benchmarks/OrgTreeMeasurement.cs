using System.Diagnostics;
using System.Globalization;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;

namespace CreationPlatform.Benchmarks;

/// <summary>The tree of the whole country in memory: loading it, asking it about any day, and changing one unit of it.</summary>
internal static class OrgTreeMeasurement
{
    private const int Asked = 2_000;
    private static readonly DateOnly Opened = new(2023, 6, 30), Today = new(2026, 5, 11);

    public static async Task Run(Bench bench)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var trees = new OrgTrees();
        var clock = Stopwatch.StartNew();
        trees.Load(Units(bench.Quick ? 70_000 : 700_000));
        var tree = await trees.AsOf(Today);
        Bench.Note($"{tree.Count} units, loaded and drawn in {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576.0:0} MB");

        var codes = tree.All.Select(u => u.Code).Order(StringComparer.Ordinal).ToArray();
        string Any(int i) => codes[(int)(i * 7_919L % codes.Length)];
        bench.Within("org-tree-children-of", Slowest(i => tree.ChildrenOf(tree.Find(Any(i))!.Parent).Count), "ms", 5);
        bench.Within("org-tree-path-of", Slowest(i => tree.PathOf(Any(i)).Count()), "ms", 5);
        bench.Within("org-tree-is-under-on-a-day", Slowest(i => On(trees, Today.AddDays(-i % 900)).IsUnder(Any(i), tree.PathOf(Any(i)).Last().Code) ? 1 : 0), "ms", 5);

        var unit = trees.Find(codes[^1])!;
        bench.Within("org-tree-one-unit-renamed", Slowest(i =>
        {
            trees.Apply(unit with { Names = [.. unit.Names, new($"第{i}次更名", Today)] });
            return On(trees, Today).Count;
        }), "ms", 5);
        bench.Within("org-tree-next-day", Slowest(i =>
        {
            var day = Today.AddDays(1 + i % 300);
            trees.Apply(unit with { Names = [.. unit.Names, new("次日更名", day)] });
            return On(trees, day).Count;
        }), "ms", 5);
    }

    /// <summary>The 99th of a hundred answers, in milliseconds; the slowest of all is noted.</summary>
    private static double Slowest(Func<int, int> ask)
    {
        var times = new double[Asked];
        for (var i = 0; i < Asked; i++)
        {
            var start = Stopwatch.GetTimestamp();
            if (ask(i) < 0) throw new InvalidOperationException("There is no such answer.");
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        Bench.Note($"median {times[Asked / 2]:0.0000} ms, slowest {times[^1]:0.000} ms");
        return times[Asked * 99 / 100];
    }

    /// <summary>As many units as the country has, in its proportions: 31 provinces, 333 prefectures, 2,800 counties, 40,000 streets, and communities.</summary>
    private static IEnumerable<UnitDetails> Units(int count)
    {
        UnitLevel[] levels = [UnitLevel.Province, UnitLevel.Prefecture, UnitLevel.County, UnitLevel.Township, UnitLevel.Community];
        int[] sizes = [31, Part(333), Part(2_800), Part(40_000), 0];
        sizes[4] = count - sizes.Sum();
        int Part(int whole) => (int)((long)whole * count / 700_000);
        string[] above = [];
        foreach (var (level, size) in levels.Zip(sizes))
        {
            var codes = Enumerable.Range(1, size).Select(n => string.Create(CultureInfo.InvariantCulture, $"{(int)level}{n:D11}")).ToArray();
            for (var n = 0; n < size; n++)
                yield return new(UnitIdOf(codes[n]), codes[n], [new($"虚构单位{n}", Opened)], level, "虚构", above.Length == 0 ? null : above[n % above.Length], null, level < UnitLevel.Community, Opened, null);
            above = codes;
        }
    }

    private static OrgTree On(OrgTrees trees, DateOnly day) => trees.AsOf(day).AsTask().GetAwaiter().GetResult();

    private static Guid UnitIdOf(string code) => StreamIds.From($"unit:{code}");
}
