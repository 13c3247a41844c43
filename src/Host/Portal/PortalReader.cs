using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Who reads a page of the portal: in which language, and where. The language stands in the address, so that a link keeps it without a cookie.</summary>
/// <param name="InChinese">Whether in Chinese; otherwise in English.</param>
/// <param name="Here">The page's own address, without the language: a path, and a query where it is no secret.</param>
public sealed record PortalReader(bool InChinese, string Here)
{
    private const string English = "/en";

    /// <summary>Both languages, each with what stands before every path.</summary>
    public static IReadOnlyList<(string Prefix, bool InChinese)> Languages { get; } = [("", true), (English, false)];

    /// <summary>The reader of a request; what the modules say is in that language too.</summary>
    /// <param name="http">The request.</param>
    /// <param name="inChinese">Whether its address is a Chinese one.</param>
    public static PortalReader Of(HttpContext http, bool inChinese)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(inChinese ? "zh-CN" : "en");
        var path = http.Request.Path.Value!;
        path = inChinese ? path : path[English.Length..];
        return new(inChinese, (path.Length == 0 ? "/" : path) + (HttpMethods.IsGet(http.Request.Method) ? http.Request.QueryString.Value : ""));
    }

    /// <summary>The language as HTML names it.</summary>
    public string Code => InChinese ? "zh-CN" : "en";

    /// <summary>The same page in the other language.</summary>
    public string InOtherLanguage => new PortalReader(!InChinese, Here).To(Here);

    /// <summary>In the reader's language.</summary>
    /// <param name="zh">In Chinese.</param>
    /// <param name="en">In English.</param>
    public string Say(string zh, string en) => InChinese ? zh : en;

    /// <summary>The address of a page in the reader's language.</summary>
    /// <param name="page">The page without the language, for instance <c>/submit</c>.</param>
    public string To(string page) => InChinese ? page : page == "/" ? English : English + page;

    /// <summary>A day with its weekday.</summary>
    /// <param name="day">The day.</param>
    public string Day(DateOnly day) => day.InWords(InChinese);

    /// <summary>An article of law as it is cited; its name stays Chinese.</summary>
    /// <param name="article">An article as the rules name it, for instance <c>信访工作条例 23(3)</c>.</param>
    public string Article(string article) => InChinese ? ArticleInChinese.Cite(article) : article;

    /// <summary>An instant, in China.</summary>
    /// <param name="time">The instant.</param>
    public string Time(DateTimeOffset time) => time.ToOffset(ChinaTime.Offset).ToString(InChinese ? "yyyy'年'M'月'd'日' HH:mm" : "d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
