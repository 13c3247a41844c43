using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// The platform over HTTP with everything on: sign-in, posts, permission, scope, rule, append, two read models. Petitions are registered
/// beforehand; measured is their acceptance, which seals nothing, by 64 clients, against the plain append with 64 writers.
/// </summary>
internal static class HttpMeasurement
{
    private const int Clients = 64;

    public static async Task Run(Bench bench)
    {
        using var folder = new TemporaryFolder();
        await using (var first = await PlatformProcess.Start(folder.Path, demo: true))
        {
            bench.Within("first-start-with-initdb", first.TimeToReady.TotalSeconds, "s", 15);
            using var handler = await first.SignedIn("street.handler");
            await Commands(bench, handler);
            await Latency(bench, handler);
        }
        var starts = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            // The demo proves the passwords of all its accounts at every start; production does not.
            await using var again = await PlatformProcess.Start(folder.Path, demo: false);
            starts.Add(again.TimeToReady.TotalSeconds);
        }
        bench.Within("cold-start-with-data", Paired.Median(starts), "s", 3);
    }

    private static async Task Commands(Bench bench, HttpClient handler)
    {
        await using var plain = new PlainAppend(await bench.NewDatabase("http_plain"), 8, 16);
        var (requests, time) = (new Requests(Clients), TimeSpan.FromSeconds(bench.Quick ? 1 : 2));
        plain.Use(await AppendMeasurement.BestPool(plain, Clients, requests, time));
        var waiting = new ConcurrentQueue<Guid>();
        async Task<double> AcceptAll()
        {
            var many = bench.Quick ? 1_500 : 3_000;
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ => { while (waiting.Count < many) waiting.Enqueue(await Register(handler)); }));
            var (since, accepted) = (Stopwatch.GetTimestamp(), waiting.Count);
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ => { while (waiting.TryDequeue(out var petition)) await Accept(handler, petition); }));
            return accepted / Stopwatch.GetElapsedTime(since).TotalSeconds;
        }
        var measured = await Paired.Measure(bench.Quick ? 3 : 7, AcceptAll, () => Paired.Rate(Clients, time, w => plain.Append(requests.Next(w))));
        Bench.Note($"acceptance over HTTP, {Clients} clients: ours {measured.Ours:0}/s, plain append {measured.Plain:0}/s");
        bench.AtLeast($"http-{Clients}-clients", measured.Ratio, "x", 1);
    }

    /// <summary>Ten commands a second, registrations and acceptances in turn, whether or not the one before has been answered.</summary>
    private static async Task Latency(Bench bench, HttpClient handler)
    {
        var took = new ConcurrentBag<double>();
        async Task Timed(Func<Task> command)
        {
            var since = Stopwatch.GetTimestamp();
            await command();
            took.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }
        var petition = await Register(handler);
        var underWay = new List<Task>();
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var i = 0; i < (bench.Quick ? 100 : 300) && await beat.WaitForNextTickAsync(); i++)
        {
            if (i % 2 == 0) underWay.Add(Timed(async () => petition = await Register(handler)));
            else underWay.Add(Timed(() => Accept(handler, petition)));
        }
        await Task.WhenAll(underWay);
        Bench.Note($"latency at 10 commands/s: median {Paired.Median(took):0.0} ms");
        bench.Within("p95-at-10-a-second", Paired.Percentile95(took), "ms", 25);
    }

    private static async Task<Guid> Register(HttpClient handler)
    {
        using var answer = await handler.PostAsJsonAsync("/api/petitions", new
        {
            community = TestUnits.Community, registeredAt = TestUnits.Street, channel = "visit", topic = "housing",
            receivedOn = ChinaTime.DateOf(TimeProvider.System.GetUtcNow()), petitionerName = "虚构居民甲", request = "请求修缮漏雨的屋顶", facts = "雨季以来屋顶漏雨",
        });
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    private static async Task Accept(HttpClient handler, Guid petition)
    {
        using var answer = await handler.PostAsJsonAsync($"/api/petitions/{petition}/acceptance", new { });
        answer.EnsureSuccessStatusCode();
    }
}
