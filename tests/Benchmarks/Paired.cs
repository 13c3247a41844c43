using System.Diagnostics;

namespace CreationPlatform.Benchmarks;

/// <summary>Two sides measured in turn, so that whatever else the machine does falls on both.</summary>
/// <param name="Ratio">The median of ours over plain, pair by pair.</param>
/// <param name="Ours">Our median rate.</param>
/// <param name="Plain">The plain side's median rate.</param>
internal readonly record struct Paired(double Ratio, double Ours, double Plain)
{
    /// <summary>Measures ours, plain, ours, plain… after a warm-up of each.</summary>
    /// <param name="pairs">How many pairs.</param>
    /// <param name="ours">Gives a rate.</param>
    /// <param name="plain">Gives a rate.</param>
    public static async Task<Paired> Measure(int pairs, Func<Task<double>> ours, Func<Task<double>> plain)
    {
        await ours();
        await plain();
        var measured = new List<(double Ours, double Plain)>();
        for (var i = 0; i < pairs; i++) measured.Add((await ours(), await plain()));
        return new(Median(measured.Select(m => m.Ours / m.Plain)), Median(measured.Select(m => m.Ours)), Median(measured.Select(m => m.Plain)));
    }

    /// <summary>The middle value.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The value below which 95 of 100 lie.</summary>
    public static double Percentile95(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Ceiling(sorted.Length * 0.95) - 1];
    }

    /// <summary>Lets many work at once for a while.</summary>
    /// <param name="workers">How many.</param>
    /// <param name="time">How long.</param>
    /// <param name="work">One piece of work of one worker.</param>
    /// <returns>Pieces per second.</returns>
    public static async Task<double> Rate(int workers, TimeSpan time, Func<int, Task> work)
    {
        var since = Stopwatch.GetTimestamp();
        var done = await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(async () =>
        {
            var pieces = 0L;
            for (; Stopwatch.GetElapsedTime(since) < time; pieces++) await work(worker);
            return pieces;
        })));
        return done.Sum() / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    /// <summary>How many a second, for one long piece of work.</summary>
    public static async Task<double> Rate(long many, Func<Task> work)
    {
        var since = Stopwatch.GetTimestamp();
        await work();
        return many / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }
}
