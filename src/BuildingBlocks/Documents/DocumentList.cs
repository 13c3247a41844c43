using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.BuildingBlocks;

/// <summary>How a list of documents is ordered and filtered. Order is by a text member and then by id, newest or largest first.</summary>
/// <param name="OrderBy">The member, in camelCase; its values sort as text, as dates and instants do.</param>
/// <param name="Filters">Members that the query may fix to one value, or to several with commas.</param>
public sealed partial record DocumentList(string OrderBy, params IReadOnlyList<string> Filters)
{
    private const int Usual = 50, Most = 200;

    /// <summary>Whether the smallest comes first: for lists by due date.</summary>
    public bool Ascending { get; init; }

    /// <summary>Understands a query string; whatever is not known is refused, so that no filter is silently ignored.</summary>
    internal bool TryRead(IQueryCollection query, out DocumentQuery read, out string why)
    {
        read = new([], Usual, null);
        why = "";
        var filters = new List<(string, string[])>();
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
            else if (Filters.Contains(name)) filters.Add((name, value.Split(',')));
            else { why = name; return false; }
        }
        read = read with { Filters = filters };
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
internal sealed record DocumentQuery(IReadOnlyList<(string Member, string[] Values)> Filters, int Limit, (string Value, Guid Id)? After);
