using System.Runtime.CompilerServices;
using System.Text;
using CreationPlatform.Communities;

namespace CreationPlatform.Host;

/// <summary>How far a role reaches on a route.</summary>
internal enum Reach
{
    None, Own, All,
}

/// <summary>Who may do what, for people.</summary>
internal static class PermissionTable
{
    private const string Introduction = """
        # Who may do what

        Written by `PermissionMatrixTests` from what the running platform answers to every route x every role x inside and outside scope; a
        route without a rule fails it. `APPROVE=1 dotnet test tests/EndToEnd.Tests --filter PermissionMatrix` writes it anew.

        ● all units   ◐ only matters of the post's own unit and of those below it (a department: of its government's area)   empty: refused

        Which of several permitted bodies may take a step, the rules say, each with its article. Roles that stand in no column of a table
        are refused by all of its routes.

        """;

    public static string Of(IReadOnlyList<WalkedRoute> routes, Func<WalkedRoute, string, Reach> reach)
    {
        var text = new StringBuilder(Introduction);
        foreach (var area in routes.Where(r => r.Permission is { Roles.Count: > 0 }).GroupBy(r => r.Pattern.Split('/')[2]))
        {
            var roles = Roles.All.Where(role => area.Any(r => r.Permission!.Roles.Contains(role))).ToList();
            text.Append('\n').Append(Line($"## {area.Key}")).Append('\n');
            text.Append(Line($"| act | route | article | {string.Join(" | ", roles)} |")).Append(Line($"|---|---|---|{string.Concat(roles.Select(_ => ":-:|"))}"));
            foreach (var route in area)
                text.Append(Line($"| {route.Operation} | `{route}` | {route.Permission!.Article} | {string.Join(" | ", roles.Select(role => Sign(reach(route, role))))} |"));
        }
        Append(text, "Every account, with or without a post", routes.Where(r => r.Permission is { Roles.Count: 0 }));
        Append(text, "Everyone, without signing in", routes.Where(r => r.IsOpen));
        return text.ToString();
    }

    /// <summary>Compares with the approved file in docs; APPROVE=1 writes it.</summary>
    public static void ShouldBeApproved(this string text, string file, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../../../docs", file);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, text);
        text.Should().Be(File.ReadAllText(path), "docs/{0} says so; run with APPROVE=1 to write it anew, and look at the difference", file);
    }

    private static void Append(StringBuilder text, string title, IEnumerable<WalkedRoute> routes)
    {
        text.Append('\n').Append(Line($"## {title}")).Append('\n');
        foreach (var route in routes.OrderBy(r => r.ToString(), StringComparer.Ordinal)) text.Append(Line($"- `{route}`{(route.Operation is "" ? "" : $" {route.Operation}")}"));
    }

    private static string Sign(Reach reach) => reach switch { Reach.All => "●", Reach.Own => "◐", _ => "" };

    private static string Line(string text) => text + "\n";
}
