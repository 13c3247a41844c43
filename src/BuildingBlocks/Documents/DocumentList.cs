using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace CreationPlatform.BuildingBlocks;

/// <summary>How a list of documents is ordered and filtered. Order is by a text member and then by id, newest or largest first.</summary>
/// <param name="OrderBy">The member, in camelCase; its values sort as text, as dates and instants do.</param>
/// <param name="Filters">How the query may narrow it; a plain member stands for itself.</param>
public sealed partial record DocumentList(string OrderBy, params IReadOnlyList<ListFilter> Filters)
{
    private const int Usual = 50, Most = 200;

    /// <summary>Whether the smallest comes first: for lists by due date.</summary>
    public bool Ascending { get; init; }

    /// <summary>What else an answer about this list can be told: the words of each, the usual one first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Options { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The filter that an address calls by this name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The list has none of that name.</exception>
    public ListFilter Filter(string name) => Filters.FirstOrDefault(f => f.Name == name) ?? throw new ArgumentException($"There is no filter {name}.", nameof(name));

    /// <summary>Understands a query string; whatever is not known is refused, so that no filter is silently ignored.</summary>
    /// <param name="query">The query string, taken apart.</param>
    /// <param name="read">What it asks for.</param>
    /// <param name="why">The part that cannot be understood.</param>
    public bool TryRead(IEnumerable<KeyValuePair<string, StringValues>> query, out DocumentQuery read, out string why)
    {
        ArgumentNullException.ThrowIfNull(query);
        read = new(this, [], Usual, null);
        why = "";
        var options = Options.ToDictionary(o => o.Key, o => o.Value[0]);
        var filters = new List<(ListFilter, string[])>();
        foreach (var (name, values) in query)
        {
            var value = values.ToString();
            if (values.Count != 1 || value.Length is 0 or > 400 || value.Contains('\0', StringComparison.Ordinal)) { why = name; return false; }
            if (name == "limit")
            {
                if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > Most) { why = $"limit: 1–{Most}"; return false; }
                read = read with { Limit = limit };
            }
            else if (name == "after")
            {
                if (Cursor(value) is not { } after) { why = "after"; return false; }
                read = read with { After = after };
            }
            else if (Options.TryGetValue(name, out var words) && words.Contains(value)) options[name] = value;
            else if (Filters.FirstOrDefault(f => f.Name == name) is { } filter && filter.Understands(value.Split(','))) filters.Add((filter, value.Split(',')));
            else { why = name; return false; }
        }
        read = read with { Filters = filters, Options = options };
        return true;
    }

    /// <summary>What to ask with for the page after a document.</summary>
    internal static string CursorAfter(string value, Guid id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{id}{value}"));

    /// <summary>The document after which a page begins; nothing when the text is no cursor.</summary>
    internal static (string, Guid)? Cursor(string text)
    {
        if (!CursorForm().IsMatch(text) || !Base64Url.IsValid(text)) return null;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        return plain.Length >= 36 && Guid.TryParse(plain[..36], out var id) && !plain.Contains('\0', StringComparison.Ordinal) ? (plain[36..], id) : null;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{48,400}$")]
    private static partial Regex CursorForm();
}

/// <summary>A question to a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Filters">What it is narrowed to.</param>
/// <param name="Limit">The most documents of a page, 1 to 200.</param>
/// <param name="After">The document after which the page begins; none for the first page.</param>
public sealed record DocumentQuery(DocumentList List, IReadOnlyList<(ListFilter Filter, string[] Values)> Filters, int Limit, (string Value, Guid Id)? After)
{
    /// <summary>The same question narrowed further.</summary>
    /// <param name="filter">How.</param>
    /// <param name="values">To which values.</param>
    public DocumentQuery Narrowed(ListFilter filter, params string[] values) => this with { Filters = [.. Filters, (filter, values)] };

    /// <summary>What else the answer was told: a word for each of the list's <see cref="DocumentList.Options"/>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>The values to which a filter narrows; none where it does not.</summary>
    /// <param name="filter">Its name.</param>
    public IEnumerable<string> ValuesOf(string filter) => Filters.Where(f => f.Filter.Name == filter).SelectMany(f => f.Values);

    /// <summary>The query string that narrows the list like this, with some filters set to another value: what stands behind a number.</summary>
    /// <param name="with">Filters and their values.</param>
    public string QueryString(params IReadOnlyCollection<(string Filter, string Value)> with) => string.Join('&', Filters
        .Where(f => with.All(w => w.Filter != f.Filter.Name)).Select(f => (f.Filter.Name, string.Join(',', f.Values))).Concat(with)
        .Select(f => $"{f.Item1}={Uri.EscapeDataString(f.Item2).Replace("%2C", ",", StringComparison.Ordinal)}"));
}
