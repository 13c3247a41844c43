using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// A platform with 100,000 petitions: imported from a file by the host's own command, which is killed on the way and begun again; then read
/// over HTTP by readers of a community, a street, a district and the city, one request after the other, with everything on.
/// </summary>
internal static class PetitionsMeasurement
{
    private static readonly TimeSpan LongestMeasured = TimeSpan.FromSeconds(30);
    private static readonly string[] Readers = ["community.officer", "street.officer", "district.petitions", "city.review"];

    public static async Task Run(Bench bench)
    {
        var rows = bench.Quick ? 20_000 : 100_000;
        using var temporary = bench.Kept is null ? new TemporaryFolder() : null;
        var folder = bench.Kept ?? temporary!.Path;
        var imported = Path.Combine(folder, $"imported-{rows}");
        if (!File.Exists(imported))
        {
            await using (await PlatformProcess.Start(folder, demo: true)) { }
            await Import(bench, folder, rows);
            await File.WriteAllBytesAsync(imported, []);
        }
        await using var platform = await PlatformProcess.Start(folder, demo: true);
        var readers = await Task.WhenAll(Readers.Select(async account => (account, await platform.SignedIn(account))));
        await Lists(bench, readers);
        await Details(bench, readers);
        await Measured(bench, "search", readers, ((string[])["漏雨", "请求修缮", "虚构居民77777", "4321"]).Select(q => $"/api/petitions/search?q={Uri.EscapeDataString(q)}"), 100);
        foreach (var (_, client) in readers) client.Dispose();
    }

    private static async Task Import(Bench bench, string folder, int rows)
    {
        var file = Path.Combine(folder, "petitions.csv");
        await File.WriteAllBytesAsync(file, SyntheticPetitions.File(rows, ChinaTime.DateOf(TimeProvider.System.GetUtcNow())));
        var since = Stopwatch.GetTimestamp();
        var first = await ImportProcess(folder, file, killAt: rows / 3);
        var killed = Stopwatch.GetElapsedTime(since);
        var report = await ImportProcess(folder, file, killAt: int.MaxValue);
        Bench.Note($"import killed after {killed.TotalSeconds:0} s at '{first}', then: {report}");
        if (!report.Contains("0 errors", StringComparison.Ordinal)) throw new InvalidOperationException($"The import ended with {report}.");
        bench.Within($"import-{rows}-petitions-killed-once", Stopwatch.GetElapsedTime(since).TotalSeconds, "s", 300d * rows / 100_000);
    }

    /// <summary>Runs the host's import, and kills it when it says that it is so far. Answers the last line that it said.</summary>
    private static async Task<string> ImportProcess(string folder, string file, int killAt)
    {
        var program = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CreationPlatform.Host.dll"), "import", "petitions", file]) { RedirectStandardOutput = true };
        program.Environment["Platform__DataFolder"] = folder;
        program.Environment["Platform__Demo"] = "true";
        using var process = Process.Start(program)!;
        var last = "";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(" of ", StringComparison.Ordinal) || line.Contains(" rows: ", StringComparison.Ordinal)) last = line;
            if (line.Split(" of ") is [var done, _] && int.TryParse(done, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= killAt) process.Kill();
        }
        await process.WaitForExitAsync();
        return last;
    }

    private static async Task Lists(Bench bench, (string Account, HttpClient Client)[] readers)
    {
        string[] filters =
        [
            "", "stage=accepted", "stage=registered&channel=visit", "stage=concluded-elsewhere,accepted&topic=land", "channel=letter&topic=housing&outcome=support", "receivedFrom=2024-01-01&receivedTo=2024-03-31",
            "community=530102001001", "holder=530102001000&stage=accepted", "notice=overdue", "opinion=late&channel=web", "unit=530102001000", "overdue=true", "number=2026-530102001001-000000", "class=proposal&uptake=whole",
        ];
        await Measured(bench, "register-list", readers, filters.Select(f => $"/api/petitions?{f}"), 50);
        await Measured(bench, "due-list", readers, filters.Select(f => $"/api/petitions/due?{f}"), 50);
        await Measured(bench, "work-list", readers, ["/api/petitions/work-list"], 50);
        await Measured(bench, "next-pages", readers, [.. (await Task.WhenAll(readers.Select(r => NextPage(r.Client)))).OfType<string>()], 50);
        await Measured(bench, "counts-to-district", readers[..3], ((string[])["unit", "channel", "stage", "topic", "month"]).Select(by => $"/api/petitions/counts?by={by}"), 250);
        await Measured(bench, "counts-city", readers[3..], ((string[])["unit", "channel", "stage", "topic", "month"]).Select(by => $"/api/petitions/counts?by={by}"), 500);
        await Measured(bench, "annual-report", readers[2..], ["/api/petitions/annual-report/2025", "/api/petitions/annual-report/2025?format=html"], 1_000);
    }

    private static async Task<string?> NextPage(HttpClient client)
    {
        var page = JsonDocument.Parse(await client.GetStringAsync("/api/petitions?limit=200")).RootElement;
        return page.GetProperty("next").GetString() is { } next ? $"/api/petitions?limit=50&after={next}" : null;
    }

    private static async Task Details(Bench bench, (string Account, HttpClient Client)[] readers)
    {
        var page = JsonDocument.Parse(await readers[2].Client.GetStringAsync("/api/petitions?limit=200")).RootElement;
        await Measured(bench, "details", readers[2..], page.GetProperty("items").EnumerateArray().Select(i => $"/api/petitions/{i.GetProperty("id").GetGuid()}"), 10);
    }

    /// <summary>Asks each path as each reader, five times or more in turn after a warm-up, and takes the 95th percentile of all.</summary>
    private static async Task Measured(Bench bench, string name, (string Account, HttpClient Client)[] readers, IEnumerable<string> paths, double goal)
    {
        var asked = (from path in paths from reader in readers select (path, reader)).ToArray();
        foreach (var (path, reader) in asked) (await reader.Client.GetAsync(path)).EnsureSuccessStatusCode().Dispose();
        var took = asked.ToDictionary(a => a, _ => new List<double>());
        var (rounds, began) = (Math.Max(5, (bench.Quick ? 200 : 600) / asked.Length), Stopwatch.GetTimestamp());
        for (var round = 0; round < rounds && (round < 5 || Stopwatch.GetElapsedTime(began) < LongestMeasured); round++)
            foreach (var (path, reader) in asked)
            {
                var since = Stopwatch.GetTimestamp();
                using (var answer = await reader.Client.GetAsync(path)) answer.EnsureSuccessStatusCode();
                took[(path, reader)].Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }
        var all = took.Values.SelectMany(t => t).ToArray();
        foreach (var ((path, reader), times) in took.OrderByDescending(t => Paired.Median(t.Value)).Take(3))
            Bench.Note($"{name}: median {Paired.Median(times):0.0} ms for {path} as {reader.Account}");
        Bench.Note($"{name}: median of all {Paired.Median(all):0.0} ms");
        bench.Within($"petitions-{name}-p95", Paired.Percentile95(all), "ms", goal);
    }
}
