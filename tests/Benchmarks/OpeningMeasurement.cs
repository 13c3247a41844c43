using System.Diagnostics;
using System.Globalization;
using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// A month opens for a country: what every street and community owes, and half-way through the month the first reminder of each. The host
/// is a process of its own; it is killed with signal 9 half-way through the opening and begun again, and opens the rest and nothing twice.
/// </summary>
internal static class OpeningMeasurement
{
    private const double Minutes = 10, Megabytes = 500;

    public static async Task Run(Bench bench)
    {
        foreach (var counties in bench.Quick ? [29, 286] : (int[])[29, 286, 2_858]) await Measure(bench, new Country(counties));
    }

    private static async Task Measure(Bench bench, Country country)
    {
        var connectionString = await bench.NewDatabase($"opening_{country.Units}", OpeningHost.Modules);
        using var folder = new TemporaryFolder();
        await using var database = NpgsqlDataSource.Create(connectionString);
        await Join(database, country);

        var since = Stopwatch.GetTimestamp();
        await OpeningHost.Begin(connectionString, folder.Path, country, "open", killedWhen: async () => await Events(database) >= country.Units / 2);
        var before = await Events(database);
        var (opening, openingPeak) = await OpeningHost.Begin(connectionString, folder.Path, country, "open");
        var (reminding, remindingPeak) = await OpeningHost.Begin(connectionString, folder.Path, country, "remind");
        var took = Stopwatch.GetElapsedTime(since);

        await Expect(database, country.Units, "select count(*) from meetings.mt_doc_meeting_obligation where data->>'lastSaid' like 'NotPlanned:%'");
        await Expect(database, 2L * country.Units, "select count(*) from platform.mt_events");
        var (again, _) = await OpeningHost.Begin(connectionString, folder.Path, country, "open");

        var name = string.Create(CultureInfo.InvariantCulture, $"opening-{country.Communities}-communities");
        Bench.Note($"{country.Communities} communities and {country.Streets} streets: killed at {before}, then opened {(country.Units - before) / opening.TotalSeconds:0}/s, reminded {country.Units / reminding.TotalSeconds:0}/s, looked through again in {again.TotalSeconds:0.0} s");
        bench.Within($"{name}-and-first-reminders", took.TotalMinutes, "min", Minutes);
        bench.Within($"{name}-memory", Math.Max(openingPeak, remindingPeak), "MB", Megabytes);
    }

    /// <summary>Every unit takes part; written as its commands would leave it, which are not what is measured.</summary>
    private static async Task Join(NpgsqlDataSource database, Country country)
    {
        await using var join = database.CreateCommand(string.Create(CultureInfo.InvariantCulture, $$"""
            insert into meetings.mt_doc_meeting_regime (id, data, mt_version)
            select gen_random_uuid(), jsonb_build_object('unit', unit, 'level', level, 'street', left(unit, 9) || '000', 'from', '2026-07-01', 'until', null, 'cadences', '[]'::jsonb, 'visibleTo', jsonb_build_array(unit)), 1
              from (select (100000 + c)::text || lpad(s::text, 3, '0') || lpad(n::text, 3, '0') as unit, case n when 0 then 'township' else 'community' end as level
                      from generate_series(1, {{country.Counties}}) c, generate_series(1, {{Country.StreetsOfCounty}}) s, generate_series(0, {{Country.CommunitiesOfStreet}}) n) units;
            analyze meetings.mt_doc_meeting_regime
            """));
        join.CommandTimeout = 0;
        await join.ExecuteNonQueryAsync();
    }

    private static async Task<long> Events(NpgsqlDataSource database)
    {
        await using var ask = database.CreateCommand("select size from platform.log_head");
        return (long)(await ask.ExecuteScalarAsync())!;
    }

    private static async Task Expect(NpgsqlDataSource database, long expected, string count)
    {
        await using var ask = database.CreateCommand(count);
        ask.CommandTimeout = 0;
        var counted = (long)(await ask.ExecuteScalarAsync())!;
        if (counted != expected) throw new InvalidOperationException($"{count}: {counted} instead of {expected}.");
    }
}
