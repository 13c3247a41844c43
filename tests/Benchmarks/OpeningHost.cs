using System.Diagnostics;
using System.Globalization;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Meetings;
using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.Benchmarks;

/// <summary>Counties of 14 streets with 15 communities each, under one government. All that it holds has a name, and no name is a real one.</summary>
internal sealed record Country(int Counties)
{
    public const int StreetsOfCounty = 14, CommunitiesOfStreet = 15;

    public int Streets => Counties * StreetsOfCounty;

    public int Communities => Streets * CommunitiesOfStreet;

    /// <summary>Those that owe something each month: a meeting of each community, dispute screening of each street.</summary>
    public int Units => Streets + Communities;

    public OrgTree Tree() => new(All());

    private IEnumerable<OrgUnit> All()
    {
        const string Top = "100000000000", Zeros = "000000";
        yield return new(Top, "虚构省", UnitLevel.Province, "省", null, null, true);
        for (var county = 1; county <= Counties; county++)
        {
            var area = (100_000 + county).ToString(CultureInfo.InvariantCulture);
            var district = area + Zeros;
            yield return new(district, "虚构区", UnitLevel.County, "市辖区", Top, null, true);
            for (var street = 1; street <= StreetsOfCounty; street++)
            {
                var code = string.Create(CultureInfo.InvariantCulture, $"{area}{street:000}000");
                yield return new(code, "虚构街道", UnitLevel.Township, "街道", district, null, true);
                for (var community = 1; community <= CommunitiesOfStreet; community++)
                    yield return new(string.Create(CultureInfo.InvariantCulture, $"{area}{street:000}{community:000}"), "虚构社区", UnitLevel.Community, "居委会类", code, null, false);
            }
        }
    }
}

/// <summary>The meetings module with the whole pipeline and without HTTP, in a process of its own that carries out one sweep.</summary>
internal static class OpeningHost
{
    /// <summary>The first argument of the program that makes it such a host.</summary>
    public const string Word = "opening-host";

    public static Modules Modules { get; } = new(new MeetingsModule());

    /// <summary>Starts one and waits for its end, or kills it as soon as it is so far.</summary>
    /// <returns>How long its sweep took, and the most memory that the process held, in megabytes.</returns>
    public static async Task<(TimeSpan Took, double Peak)> Begin(string connectionString, string folder, Country country, string sweep, Func<Task<bool>>? killedWhen = null)
    {
        var program = new ProcessStartInfo(Environment.ProcessPath!, [Word, connectionString, folder, country.Counties.ToString(CultureInfo.InvariantCulture), sweep])
        {
            // As the host runs, not as measurements of throughput do.
            RedirectStandardOutput = true, Environment = { ["DOTNET_gcServer"] = "0" },
        };
        using var process = Process.Start(program)!;
        if (killedWhen is not null)
        {
            while (!await killedWhen() && !process.HasExited) await Task.Delay(100);
            process.Kill();
            await process.WaitForExitAsync();
            return default;
        }
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && said.Split(' ') is [var seconds, var peak]
            ? (TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)), double.Parse(peak, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The host ended with {process.ExitCode}: {said}");
    }

    /// <summary>What the process does: on the first of July it opens, on the 16th, half of the month being over, it reminds.</summary>
    public static async Task Run(string connectionString, string folder, Country country, string sweep)
    {
        var clock = new TestClock(new(2026, 7, sweep == "open" ? 1 : 16, 10, 0, 0, ChinaTime.Offset));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(new BuildingBlocks.EventLog(connectionString, NullLogger<BuildingBlocks.EventLog>.Instance));
        services.AddSingleton(MasterKey.FromFile(Path.Combine(folder, "master.key")));
        services.AddSingleton(provider => new PersonKeys(connectionString, provider.GetRequiredService<MasterKey>()));
        services.AddSingleton(new RuleBooks(RuleBook.BuiltIn)).AddSingleton(WorkingHours.Usual).AddSingleton<TimeProvider>(clock).AddSingleton<IOrgTrees>(new OneTree(country.Tree()));
        Modules.AddTo(services);
        await using var host = services.BuildServiceProvider();

        var since = Stopwatch.GetTimestamp();
        ISweep work = sweep == "open" ? host.GetRequiredService<OpenMonths>() : host.GetRequiredService<RemindOfMeetings>();
        await work.Run(CancellationToken.None);
        using var self = Process.GetCurrentProcess();
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(since).TotalSeconds} {self.PeakWorkingSet64 / 1e6}"));
    }

    private sealed class OneTree(OrgTree tree) : IOrgTrees
    {
        public ValueTask<OrgTree> AsOf(DateOnly day) => new(tree);
    }
}
