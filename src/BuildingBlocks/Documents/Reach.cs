using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// How far somebody's reading reaches: to documents of the units at or above which he holds a permitted post, and never to what is
/// closed to a unit that any of his posts answers to. The one place that says so in SQL: pages, searches and counts take their
/// condition from here, so that what is not seen is not counted either.
/// </summary>
public sealed class Reach
{
    private readonly string[] _superiors;

    private Reach(string[] areas, string[] superiors) => (Areas, _superiors) = (areas, superiors);

    /// <summary>The units whose matters the posts reach: what lies outside them is not seen, and not all that lies within.</summary>
    internal string[] Areas { get; }

    /// <summary>How far a caller reaches.</summary>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    /// <param name="tree">The units as of today.</param>
    public static Reach Of(Caller caller, IReadOnlyCollection<string> roles, OrgTree tree)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(roles);
        return new(
            [.. caller.Posts.Where(p => roles.Count == 0 || roles.Contains(p.Role)).SelectMany(p => (string[])[p.Unit, Scope.AreaOf(p, tree), p.Address]).Distinct()],
            [.. caller.Posts.SelectMany(p => tree.SuperiorsOf(p.Unit)).Distinct()]);
    }

    /// <summary>Whether the posts reach all that concerns a unit: they stand at it or above it.</summary>
    /// <param name="unit">The unit's code.</param>
    /// <param name="tree">The units as of today.</param>
    public bool Covers(string unit, OrgTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.PathOf(unit).Any(above => Areas.Contains(above.Code));
    }

    /// <summary>The condition that a query has to hold to, in brackets. Its parameters are added to the command, after those that are there.</summary>
    /// <param name="command">The query.</param>
    /// <param name="document">The read model whose table it reads: <see cref="IVisibleTo"/> and <see cref="IClosedTo"/> count.</param>
    /// <param name="table">The table's alias and a dot, where the query joins tables.</param>
    public string Where(NpgsqlCommand command, Type document, string table = "")
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(document);
        var conditions = new List<string>();
        if (document.IsAssignableTo(typeof(IVisibleTo))) conditions.Add($"{table}visible_to && {Parameter(command, Areas)}");
        if (document.IsAssignableTo(typeof(IClosedTo))) conditions.Add($"({table}data->'closedTo' ?| {Parameter(command, _superiors)}) is not true");
        return conditions.Count == 0 ? "(true)" : $"({string.Join(" and ", conditions)})";
    }

    private static string Parameter(NpgsqlCommand command, string[] codes)
    {
        command.Parameters.Add(new() { Value = codes, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        return string.Create(CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
    }
}
