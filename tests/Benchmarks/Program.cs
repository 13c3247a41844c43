using CreationPlatform.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- [--quick] [--only append]
var quick = args.Contains("--quick");
var only = args.SkipWhile(a => a != "--only").Skip(1).FirstOrDefault() ?? "";
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
];

await using var bench = await Bench.Start(quick);
foreach (var (name, measure) in measurements.Where(m => m.Name.Contains(only, StringComparison.OrdinalIgnoreCase))) await measure(bench);
return bench.Short == 0 ? 0 : 1;
