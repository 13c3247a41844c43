namespace CreationPlatform.Communities;

/// <summary>A name, and the first day on which it counts.</summary>
internal sealed record UnitName(string Name, DateOnly From);

/// <summary>The names of one unit, earliest first.</summary>
internal static class UnitNames
{
    /// <summary>With one more name; a second name for the same day replaces the first.</summary>
    public static IReadOnlyList<UnitName> Renamed(this IReadOnlyList<UnitName> names, string name, DateOnly from) =>
        [.. names.Where(n => n.From < from), new(name, from), .. names.Where(n => n.From > from)];

    /// <summary>The name that counts on a day; before the first day, the first name.</summary>
    public static string On(this IReadOnlyList<UnitName> names, DateOnly day)
    {
        var last = names.Count - 1;
        while (last > 0 && names[last].From > day) last--;
        return names[last].Name;
    }
}
