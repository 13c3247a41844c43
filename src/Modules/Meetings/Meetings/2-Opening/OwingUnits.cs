using System.Globalization;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.Meetings;

/// <summary>Which units owe what, as they take part and as their streets have chosen; a page at a time, in the order of their codes.</summary>
internal sealed class OwingUnits(EventLog log)
{
    /// <summary>Where the street chose a cadence for the rule, that one counts, for periods that begin on the day of the choice or later.</summary>
    private const string Owing = """
        select regime.data->>'unit'
          from meetings.mt_doc_meeting_regime regime
          left join lateral (
            select c->>'cadence' as cadence, c->>'from' as since
              from meetings.mt_doc_meeting_regime street, jsonb_array_elements(street.data->'cadences') c
             where street.data->>'unit' = regime.data->>'street' and c->>'rule' = $1) chosen on $2
         where regime.data->>'unit' > $3 and regime.data->>'from' <= $4 and (regime.data->>'until' is null or regime.data->>'until' > $4)
           and case when chosen.cadence is null then regime.data->>'level' = any ($5)
                    else regime.data->>'level' = any ($6) and chosen.cadence = $7 and chosen.since <= $4 end
         order by regime.data->>'unit' limit $8
        """;

    /// <summary>Rules that some unit has to keep in periods of this length.</summary>
    public async Task<IReadOnlyList<MeetingRule>> RulesOf(Cadence cadence, CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand("""
            select distinct c->>'rule' from meetings.mt_doc_meeting_regime, jsonb_array_elements(data->'cadences') c
             where data->'cadences' <> '[]' and c->>'cadence' = $1
            """);
        Add(ask, WordOf(cadence), NpgsqlDbType.Text);
        var chosen = await Texts(ask, cancel);
        return [.. MeetingRule.All.Where(rule => rule.Cadence == cadence || chosen.Contains(rule.Id))];
    }

    /// <summary>The earliest period of this length in which something may be missing: a year back, and not before the first unit joined.</summary>
    public async Task<Period> FirstToLookAt(Cadence cadence, DateOnly today, CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand("select min(data->>'from') from meetings.mt_doc_meeting_regime");
        var joined = await ask.ExecuteScalarAsync(cancel) is string day ? Day(day) : today;
        var first = today.AddYears(-1) > joined ? today.AddYears(-1) : joined;
        return Period.Containing(first, cadence);
    }

    /// <summary>The next units that owe a rule in a period.</summary>
    public async Task<IReadOnlyList<string>> Page(MeetingRule rule, Period period, string after, int atMost, CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand(Owing);
        ask.CommandTimeout = 0;
        Add(ask, rule.Id, NpgsqlDbType.Text);
        Add(ask, !rule.IsFixed, NpgsqlDbType.Boolean);
        Add(ask, after, NpgsqlDbType.Text);
        Add(ask, period.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), NpgsqlDbType.Text);
        Add(ask, rule.Cadence == period.Cadence ? [.. rule.OwedByDefault.Select(WordOf)] : Array.Empty<string>(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(ask, rule.OwedBy.Select(WordOf).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(ask, WordOf(period.Cadence), NpgsqlDbType.Text);
        Add(ask, atMost, NpgsqlDbType.Integer);
        return await Texts(ask, cancel);
    }

    /// <summary>Which of these obligations stand already.</summary>
    public async Task<IReadOnlySet<Guid>> Opened(IReadOnlyList<Guid> obligations, CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand("select id from meetings.mt_doc_meeting_obligation where id = any ($1)");
        Add(ask, obligations.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        var found = new HashSet<Guid>();
        await using var row = await ask.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) found.Add(row.GetGuid(0));
        return found;
    }

    private static async Task<IReadOnlyList<string>> Texts(NpgsqlCommand ask, CancellationToken cancel)
    {
        var texts = new List<string>();
        await using var row = await ask.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) texts.Add(row.GetString(0));
        return texts;
    }

    private static void Add(NpgsqlCommand ask, object value, NpgsqlDbType type) => ask.Parameters.Add(new() { Value = value, NpgsqlDbType = type });

    private static string WordOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
