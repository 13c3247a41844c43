using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// The log's append against one plain transaction per command: one event of about 600 bytes, a command id, a read model; every second
/// command begins a stream, the others continue one. Both sides get the same requests, made beforehand but for their ids.
/// </summary>
internal static class AppendMeasurement
{
    private static readonly (int Writers, double Goal)[] Goals = [(1, 0.7), (8, 1), (64, 4), (256, 6)];

    public static async Task Run(Bench bench)
    {
        await using var log = new EventLog(await bench.NewDatabase("append"), NullLogger<EventLog>.Instance);
        await using var plain = new PlainAppend(await bench.NewDatabase("append_plain"), 4, 8, 16);
        var time = TimeSpan.FromSeconds(bench.Quick ? 1 : 2);
        foreach (var (writers, goal) in Goals)
        {
            var (ours, theirs) = (new Requests(writers), new Requests(writers));
            var pool = await BestPool(plain, writers, theirs, time / 2);
            plain.Use(pool);
            var measured = await Paired.Measure(bench.Pairs,
                () => Paired.Rate(writers, time, async w => Requires((await log.Append(ours.Next(w))).Outcome == AppendOutcome.Appended)),
                () => Paired.Rate(writers, time, w => plain.Append(theirs.Next(w))));
            if (writers == 64) bench.PlainRateAt64 = measured.Plain;
            Bench.Note($"append, {writers} writers: ours {measured.Ours:0}/s, plain {measured.Plain:0}/s on a pool of {pool}");
            bench.AtLeast($"append-{writers}-writers", measured.Ratio, "x", goal);
        }
    }

    /// <summary>The pool with which the plain side does best.</summary>
    public static async Task<int> BestPool(PlainAppend plain, int writers, Requests requests, TimeSpan time)
    {
        var rates = new List<(int Size, double Rate)>();
        foreach (var size in plain.PoolSizes)
        {
            plain.Use(size);
            await Paired.Rate(writers, time / 4, w => plain.Append(requests.Next(w)));
            rates.Add((size, await Paired.Rate(writers, time, w => plain.Append(requests.Next(w)))));
        }
        return rates.MaxBy(r => r.Rate).Size;
    }

    private static void Requires(bool holds)
    {
        if (!holds) throw new InvalidOperationException("A measured append was not carried out.");
    }
}

/// <summary>Requests without end for a number of writers: a stream begins, the next request continues it, then another begins.</summary>
internal sealed class Requests(int writers)
{
    private static readonly AppendRequest Model = NewModel();
    private readonly Guid[] _begun = new Guid[writers];

    public AppendRequest Next(int writer)
    {
        var (id, begun) = (Guid.NewGuid(), _begun[writer]);
        var stream = begun == default ? Guid.NewGuid() : begun;
        _begun[writer] = begun == default ? stream : default;
        return Model with { CommandId = id, Stream = stream, ExpectedVersion = begun == default ? 0 : 1, Events = [Model.Events[0] with { Id = id }] };
    }

    private static AppendRequest NewModel()
    {
        var page = LogbookHost.Modules.ReadModels.Of(typeof(LogbookPage));
        var document = """{"id":"00000000-0000-0000-0000-000000000000","entries":1,"lastOn":"2026-03-02","lastBy":"clerk.one","lastText":"社区民族工作专干上门走访。社区民族工作专干上门走访。","total":"12.5"}"""u8;
        var request = Appends.One(Guid.NewGuid(), content: new string('文', 190), documents: [new(page.Table, page.Type.FullName!, document.ToArray())]);
        return request with { Category = Logbook.Category };
    }
}
