using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// Facts that each make one entry in a logbook of its own, told many at once, as where order counts within a stream only, against one after
/// the other. One effect is a whole command: read, decide, append durably, read model.
/// </summary>
internal static class RelayMeasurement
{
    private const double Goal = 4;

    public static async Task Run(Bench bench)
    {
        var facts = bench.Quick ? 500 : 2_000;
        await using var host = new LogbookHost(await bench.NewDatabase("relay"));
        var appended = await Task.WhenAll(Enumerable.Range(0, facts).Select(_ => host.Log.Append(Appends.One(Guid.NewGuid()))));
        await host.Log.UntilPublished(appended.Max(a => a.Position));
        var turn = 0;
        var measured = await Paired.Measure(bench.Quick ? 3 : 5, () => Rate(true), () => Rate(false));
        Bench.Note($"relay, {facts} facts: at once {measured.Ours:0}/s, one by one {measured.Plain:0}/s; 640,000 at once take {640_000 / measured.Ours / 60:0.0} minutes");
        bench.AtLeast("relay-at-once", measured.Ratio, "x", Goal);

        async Task<double> Rate(bool atOnce)
        {
            var name = $"measured-{turn++}";
            var effects = 0;
            await using var relay = new ModuleRelay(name, host.Log, e => e.Type == "tests.counted.v1" ? Counted.Instance : null, async (_, cause) =>
            {
                if (await host.MakeEntry(StreamIds.From(name, cause.Id)) is not Outcome.Done) throw new InvalidOperationException("An effect was not recorded.");
                Interlocked.Increment(ref effects);
            }, NullLogger.Instance, _ => atOnce);
            var rate = await Paired.Rate(facts, () => relay.CatchUp());
            return effects == facts ? rate : throw new InvalidOperationException($"{effects} of {facts} facts had their effect.");
        }
    }

    private sealed record Counted : INotification
    {
        public static Counted Instance { get; } = new();
    }
}
