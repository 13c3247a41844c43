using System.Globalization;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What the bodies at which the reader acts owe, in the order of the days by which they owe it: the same form for every module.</summary>
/// <param name="Items">One for each thing that is owed.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
public sealed record WorkList(IReadOnlyList<WorkListItem> Items, string? Next);

/// <summary>Something that a body owes on a matter by a day, with the clock as it stands.</summary>
/// <param name="Kind">What the matter is, for instance <c>petition</c>: by it a reader knows which page opens it.</param>
/// <param name="Id">The matter.</param>
/// <param name="Name">By what people know the matter: its number, title or task; none where rule and unit say it all.</param>
/// <param name="About">What it is about, in the module's word: a topic, a period; none where the name says it.</param>
/// <param name="Stage">How far the matter has come, in the module's word; none where it has no stages.</param>
/// <param name="Unit">Code of the unit in which the matter lies.</param>
/// <param name="Body">Code of the unit that owes it.</param>
/// <param name="Rule">What is owed: the rule that gives the time, or the module's word where somebody named the day.</param>
/// <param name="Article">The article behind it.</param>
/// <param name="Due">The last day, Asia/Shanghai.</param>
/// <param name="IsOverdue">Whether it has passed.</param>
/// <param name="LeftZh">How many working days are left, in Chinese.</param>
/// <param name="LeftEn">The same in English.</param>
public sealed record WorkListItem(
    string Kind, Guid Id, string? Name, string? About, string? Stage, string Unit, string Body, string Rule, string Article, DateOnly Due, bool IsOverdue, string LeftZh, string LeftEn);

/// <summary>Something that a body owes, as a module knows it, whatever day it is.</summary>
/// <param name="Kind">What the matter is.</param>
/// <param name="Id">The matter.</param>
/// <param name="Unit">Code of the unit in which the matter lies.</param>
/// <param name="Body">Code of the unit that owes it.</param>
/// <param name="Rule">What is owed.</param>
/// <param name="Article">The article behind it.</param>
/// <param name="Due">The last day, Asia/Shanghai.</param>
public sealed record Owed(string Kind, Guid Id, string Unit, string Body, string Rule, string Article, DateOnly Due)
{
    /// <summary>By what people know the matter.</summary>
    public string? Name { get; init; }

    /// <summary>What it is about.</summary>
    public string? About { get; init; }

    /// <summary>How far the matter has come.</summary>
    public string? Stage { get; init; }

    /// <summary>A word of an enumeration as the API writes it: how modules fill <see cref="About"/> and <see cref="Stage"/>.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The same with its clock, as it stands on a day.</summary>
    /// <param name="today">The date in Asia/Shanghai.</param>
    /// <param name="calendar">The working days in force.</param>
    public WorkListItem On(DateOnly today, WorkingDayCalendar calendar)
    {
        var left = TimeLeft.InWorkingDays(today, Due, calendar);
        return new(
            Kind, Id, Name, About, Stage, Unit, Body, Rule, Article, Due, left.IsOverdue, left.Explain(CultureInfo.GetCultureInfo("zh-CN")), left.Explain(CultureInfo.GetCultureInfo("en")));
    }
}

/// <summary>Somebody who acts through posts: what those posts owe is the work of today.</summary>
/// <param name="Posts">The posts whose role acts on the documents that are asked for.</param>
/// <param name="Tree">The units as of today.</param>
/// <param name="Rules">Deadline rules and working days in force.</param>
/// <param name="Today">The date in Asia/Shanghai.</param>
public sealed record Acting(IReadOnlyList<Post> Posts, OrgTree Tree, RuleBook Rules, DateOnly Today)
{
    /// <summary>Codes of the units of the posts: for what binds exactly that body.</summary>
    public string[] Units { get; } = [.. Posts.Select(p => p.Unit).Distinct()];

    /// <summary>Codes of the divisions of the posts, a department standing for the one it belongs to.</summary>
    public string[] Areas { get; } = [.. Posts.Select(p => Scope.AreaOf(p, Tree)).Distinct()];

    /// <summary>Whether one of the posts has a role at a division or at one of its departments.</summary>
    /// <param name="role">The role's code.</param>
    /// <param name="area">The division's code.</param>
    public bool Holds(string role, string? area) => Posts.Any(p => p.Role == role && Scope.AreaOf(p, Tree) == area);
}
