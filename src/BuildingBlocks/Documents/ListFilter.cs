using System.Globalization;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// A way in which a query narrows a list. The plain name of a member stands for a filter of that name that fixes it to one value, or to
/// several with commas.
/// </summary>
public sealed class ListFilter
{
    private readonly Func<string, bool> _isValid;
    private readonly Func<string[], Parameters, string> _condition;

    private ListFilter(string name, Func<string, bool> isValid, Func<string[], Parameters, string> condition, string description, IReadOnlyCollection<string>? words = null) =>
        (Name, _isValid, _condition, Description, Words) = (name, isValid, condition, description, words ?? []);

    /// <summary>What the query calls it.</summary>
    public string Name { get; }

    /// <summary>What a value may be, for people who read the API's description.</summary>
    public string Description { get; }

    /// <summary>The only values there are; empty where any will do.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>A member that has one of the values.</summary>
    /// <param name="member">The member, in camelCase; also the filter's name.</param>
    public static ListFilter Of(string member) => new(member, _ => true, (values, parameters) => values.Length == 1
        ? $"data->>'{member}' = {parameters.Add(values[0], NpgsqlDbType.Text)}"
        : $"data->>'{member}' = any ({parameters.Add(values, NpgsqlDbType.Array | NpgsqlDbType.Text)})", "One value, or several with commas.");

    /// <inheritdoc cref="Of"/>
    public static implicit operator ListFilter(string member) => Of(member);

    /// <inheritdoc cref="Of"/>
    public static ListFilter ToListFilter(string member) => Of(member);

    /// <summary>A date that is not before the value.</summary>
    /// <param name="name">What the query calls it.</param>
    /// <param name="member">The member that holds the date.</param>
    public static ListFilter From(string name, string member) => Date(name, member, ">=", "The first day, as in 2026-03-01.");

    /// <summary>A date that is not after the value.</summary>
    /// <inheritdoc cref="From"/>
    public static ListFilter To(string name, string member) => Date(name, member, "<=", "The last day, as in 2026-03-31.");

    /// <summary>A member that lists words, and among them one of the values.</summary>
    /// <inheritdoc cref="From"/>
    public static ListFilter Holding(string name, string member) => new(name, _ => true,
        (values, parameters) => $"platform.words(data->'{member}') && {parameters.Add(values, NpgsqlDbType.Array | NpgsqlDbType.Text)}", "One value, or several with commas.");

    /// <summary>A member that lists words, and among them none of the values.</summary>
    /// <inheritdoc cref="From"/>
    public static ListFilter Lacking(string name, string member) => new(name, _ => true,
        (values, parameters) => $"not (platform.words(data->'{member}') && {parameters.Add(values, NpgsqlDbType.Array | NpgsqlDbType.Text)})", "One value, or several with commas.");

    /// <summary>A unit that the document concerns, or that lies above one: among those that can see it.</summary>
    /// <param name="name">What the query calls it.</param>
    public static ListFilter Concerning(string name) => new(name, _ => true,
        (values, parameters) => $"visible_to && {parameters.Add(values, NpgsqlDbType.Array | NpgsqlDbType.Text)}", "One code, or several with commas.");

    /// <summary>A few words, each with a condition of its own.</summary>
    /// <param name="name">What the query calls it.</param>
    /// <param name="conditions">SQL for each word; <c>{today}</c> stands for the date in Asia/Shanghai as text.</param>
    public static ListFilter OneOf(string name, IReadOnlyDictionary<string, string> conditions) => new(name, conditions.ContainsKey, (values, parameters) =>
        $"({string.Join(" or ", values.Distinct().Select(v => conditions[v].Replace("{today}", parameters.Today, StringComparison.Ordinal)))})",
        conditions.Count == 1 ? $"Only `{conditions.Keys.Single()}`." : "One of the words, or several with commas.", [.. conditions.Keys]);

    /// <summary>Whether these values can be understood.</summary>
    internal bool Understands(string[] values) => values.All(_isValid);

    /// <summary>The condition in SQL; its parameters are added.</summary>
    internal string Condition(string[] values, Parameters parameters) => _condition(values, parameters);

    private static ListFilter Date(string name, string member, string sign, string description) => new(name,
        value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        (values, parameters) => string.Join(" and ", values.Select(v => $"data->>'{member}' {sign} {parameters.Add(v, NpgsqlDbType.Text)}")), description);
}
