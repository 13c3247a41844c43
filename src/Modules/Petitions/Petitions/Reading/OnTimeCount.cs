using System.Data.Common;
using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A number of petitions, and the query of the list in which they stand; none where there is nothing to open.</summary>
internal sealed record CountedList(long Count, string? List)
{
    public static CountedList None { get; } = new(0, null);

    public static CountedList Of(long count, Func<string> list) => new(count, count == 0 ? null : list());
}

/// <summary>How one time of the law was kept.</summary>
/// <param name="InTime">Done by the last day.</param>
/// <param name="Late">Done after it.</param>
/// <param name="Open">Not done, and there is time left.</param>
/// <param name="Overdue">Not done, and the last day has passed.</param>
internal sealed record OnTimeCount(CountedList InTime, CountedList Late, CountedList Open, CountedList Overdue)
{
    /// <summary>按期率: done in time, in hundredths of what was due, with one decimal; none where nothing was due yet.</summary>
    public string? Rate => InTime.Count + Late.Count + Overdue.Count is > 0 and var due
        ? (Math.Round(InTime.Count * 1000m / due, MidpointRounding.ToZero) / 10).ToString("0.0", CultureInfo.InvariantCulture)
        : null;

    /// <summary>Where there is no petition.</summary>
    public static IReadOnlyDictionary<string, OnTimeCount> None { get; } =
        PetitionLists.Times.ToDictionary(time => time, _ => new OnTimeCount(CountedList.None, CountedList.None, CountedList.None, CountedList.None));

    /// <summary>How many columns <see cref="Columns"/> selects.</summary>
    public static int Width => PetitionLists.Times.Count * PetitionLists.Fates.Count;

    /// <summary>Counts of every fate of every time, in SQL.</summary>
    public static string Columns(Parameters parameters) => string.Join(", ",
        from time in PetitionLists.Times
        from fate in PetitionLists.Fates
        select $"count(*) filter (where {PetitionLists.Condition(time, fate).Replace("{today}", parameters.Today, StringComparison.Ordinal)})");

    /// <summary>Reads what <see cref="Columns"/> selected.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The place of the first column.</param>
    /// <param name="list">The query of the list behind a time and its fate.</param>
    public static IReadOnlyDictionary<string, OnTimeCount> Read(DbDataReader row, int first, Func<string, string, string> list) =>
        PetitionLists.Times.Index().ToDictionary(time => time.Item, time =>
        {
            CountedList Fate(int fate) => CountedList.Of(row.GetInt64(first + time.Index * PetitionLists.Fates.Count + fate), () => list(time.Item, PetitionLists.Fates[fate]));
            return new OnTimeCount(Fate(0), Fate(1), Fate(2), Fate(3));
        });
}
