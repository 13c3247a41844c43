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
    private static readonly string[] Readers = ["community.officer", "street.officer", "district.petitions", "city.review"];

    public static async Task Run(Bench bench)
    {
        var rows = bench.Quick ? 20_000 : 100_000;
        using var folder = new TemporaryFolder();
        await using (await PlatformProcess.Start(folder.Path, demo: true)) { }
        await Import(bench, folder.Path, rows);
        await using var platform = await PlatformProcess.Start(folder.Path, demo: true);
        var clients = await Task.WhenAll(Readers.Select(platform.SignedIn));
        await Lists(bench, clients);
        await Details(bench, clients);
        foreach (var client in clients) client.Dispose();
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

    private static async Task Lists(Bench bench, HttpClient[] clients)
    {
        string[] filters =
        [
            "", "stage=accepted", "stage=registered&channel=visit", "stage=concluded-elsewhere,accepted&topic=land", "channel=letter&topic=housing&outcome=support", "receivedFrom=2024-01-01&receivedTo=2024-03-31",
            "community=530102001001", "holder=530102001000&stage=accepted", "notice=overdue", "opinion=late&channel=web", "unit=530103000000", "overdue=true", "number=2026-530102001001-000000", "class=proposal&uptake=whole",
        ];
        await Measured(bench, "register-list", clients, filters.Select(f => $"/api/petitions?{f}"), 50);
        await Measured(bench, "due-list", clients, filters.Select(f => $"/api/petitions/due?{f}"), 50);
        await Measured(bench, "work-list", clients, ["/api/petitions/work-list"], 50);
        await Measured(bench, "next-pages", clients, [.. (await Task.WhenAll(clients.Select(NextPage))).OfType<string>()], 50);
        await Measured(bench, "counts-district", clients[..3], ((string[])["unit", "channel", "stage", "topic", "month"]).Select(by => $"/api/petitions/counts?by={by}"), 250);
        await Measured(bench, "counts-city", clients[3..], ((string[])["unit", "channel", "stage", "topic", "month"]).Select(by => $"/api/petitions/counts?by={by}"), 500);
        await Measured(bench, "annual-report", clients[2..], ["/api/petitions/annual-report/2025", "/api/petitions/annual-report/2025?format=html"], 1_000);
    }

    private static async Task<string?> NextPage(HttpClient client)
    {
        var page = JsonDocument.Parse(await client.GetStringAsync("/api/petitions?limit=200")).RootElement;
        return page.GetProperty("next").GetString() is { } next ? $"/api/petitions?limit=50&after={next}" : null;
    }

    private static async Task Details(Bench bench, HttpClient[] clients)
    {
        var page = JsonDocument.Parse(await clients[2].GetStringAsync("/api/petitions?limit=200")).RootElement;
        await Measured(bench, "details", clients[2..], page.GetProperty("items").EnumerateArray().Select(i => $"/api/petitions/{i.GetProperty("id").GetGuid()}"), 10);
    }

    /// <summary>Asks each path as each reader, several times in turn after a warm-up, and takes the 95th percentile of all.</summary>
    private static async Task Measured(Bench bench, string name, HttpClient[] clients, IEnumerable<string> paths, double goal)
    {
        var asked = (from path in paths from client in clients select (path, client)).ToArray();
        foreach (var (path, client) in asked) (await client.GetAsync(path)).EnsureSuccessStatusCode().Dispose();
        var (took, worst) = (new List<double>(), ("", 0d));
        for (var round = 0; took.Count < (bench.Quick ? 200 : 600); round++)
            foreach (var (path, client) in asked)
            {
                var since = Stopwatch.GetTimestamp();
                using (var answer = await client.GetAsync(path)) answer.EnsureSuccessStatusCode();
                took.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
                if (took[^1] > worst.Item2) worst = ($"{path} as {Readers[(Readers.Length - clients.Length) + Array.IndexOf(clients, client)]}", took[^1]);
            }
        Bench.Note($"{name}: median {Paired.Median(took):0.0} ms, slowest {worst.Item2:0} ms for {worst.Item1}");
        bench.Within($"petitions-{name}-p95", Paired.Percentile95(took), "ms", goal);
    }
}
