using System.Globalization;
using CreationPlatform.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- [--quick] [--only append] [--keep folder]
if (args is [OpeningHost.Word, var database, var folder, var counties, var sweep])
{
    await OpeningHost.Run(database, folder, new(int.Parse(counties, CultureInfo.InvariantCulture)), sweep);
    return 0;
}
var quick = args.Contains("--quick");
var (only, kept) = (Given("--only") ?? "", Given("--keep"));
(string Name, Func<Bench, Task> Measure)[] measurements =
[
    ("append", AppendMeasurement.Run),
    ("command", CommandMeasurement.Run),
    ("relay", RelayMeasurement.Run),
    ("replay", ReplayMeasurement.Run),
    ("rebuild", RebuildMeasurement.Run),
    ("document", DocumentMeasurement.Run),
    ("http", HttpMeasurement.Run),
    ("petitions", PetitionsMeasurement.Run),
    ("org-tree", OrgTreeMeasurement.Run),
    ("opening", OpeningMeasurement.Run),
    ("web", WebMeasurement.Run),
];

await using var bench = await Bench.Start(quick, kept is null ? null : Path.GetFullPath(kept));
foreach (var (name, measure) in measurements.Where(m => m.Name.Contains(only, StringComparison.OrdinalIgnoreCase))) await measure(bench);
return bench.Short == 0 ? 0 : 1;

string? Given(string option) => args.SkipWhile(a => a != option).Skip(1).FirstOrDefault();
