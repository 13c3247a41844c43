using System.Globalization;
using System.Net;
using System.Text;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>The annual report as a page that prints, and as a table.</summary>
internal static class AnnualReportPage
{
    private const string Style = """
        body{font-family:"FangSong","STFangsong","Noto Serif CJK SC",serif;max-width:46rem;margin:2rem auto;color:#111;line-height:1.7}
        h1{text-align:center;font-size:1.5rem}h2{font-size:1.1rem;margin-top:1.6rem}table{border-collapse:collapse;width:100%}
        th,td{border:1px solid #666;padding:.2rem .6rem;text-align:left}td.n,th.n{text-align:right}a{color:inherit}
        footer{margin-top:2rem;font-size:.9rem}@media print{a{text-decoration:none}h2,tr{break-inside:avoid}}
        """;

    private static readonly string[] Header = ["section", "key", "title", "count", "list"];

    /// <summary>The report as an HTML document without scripts.</summary>
    public static string Html(AnnualReport report)
    {
        var page = new StringBuilder();
        var title = Encode($"{report.UnitName}{report.Year}年度信访工作情况报告");
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{Style}</style></head><body><h1>{title}</h1>");
        page.Append(CultureInfo.InvariantCulture, $"<p>根据《信访工作条例》第四十一条，现将{report.Year}年1月1日至12月31日收到的信访事项及其办理情况报告如下。全年共收到信访事项{Link(report.Total.Count, report.Total.List)}件。</p>");
        foreach (var (section, number) in report.Sections.Where(s => s.Rows.Count > 0).Select((s, i) => (s, i + 1)))
            page.Append(CultureInfo.InvariantCulture, $"<h2>{number}. {Encode(section.Title)}</h2><table><tr><th>项目</th><th class=\"n\">件数</th></tr>")
                .AppendJoin("", section.Rows.Select(row => $"<tr><td>{Encode(row.Zh)}</td><td class=\"n\">{Link(row.Count, row.List)}</td></tr>")).Append("</table>");
        page.Append("<h2>法定期限执行情况</h2>").Append(Times("全部", report.Total.Times));
        foreach (var body in report.Bodies)
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(body.Title)}（{Link(body.Count, body.List)}件）</h2>").Append(Times(body.Title, body.Times));
        page.Append(Oversight(report.Oversight));
        page.Append(Ratings("接待、登记和告知满意度", report.Ratings.Reception)).Append(Ratings("办理满意度", report.Ratings.Handling));
        page.Append(CultureInfo.InvariantCulture, $"<p>评价由信访人本人作出，统计至{report.Ratings.CountedUntil:yyyy年M月d日}已结束的评价；少于5件的不显示，其余按5取整；未评价不计为满意。{OwnCodes(report.Ratings.OwnCodePercent)}</p>");
        page.Append(CultureInfo.InvariantCulture, $"<footer>统计截至{report.AsOf:yyyy年M月d日}，依据事件日志第{report.Position}号及以前的记录。以信访事项（件）计，不统计、不列示个人；信访数量不作为考核依据。仅统计读者权限内可见的事项。</footer></body></html>");
        return page.ToString();
    }

    /// <summary>The report as a table: a line for each number, and the list that it opens.</summary>
    public static Sheet Table(AnnualReport report) => new("annual-report", Header, Lines(report));

    private static IEnumerable<IReadOnlyList<object?>> Lines(AnnualReport report) =>
    [
        ["total", report.Unit, report.UnitName, report.Total.Count, report.Total.List],
        .. from section in report.Sections from row in section.Rows select (IReadOnlyList<object?>)[section.Kind, row.Key, row.Zh, row.Count, row.List],
        .. from body in report.Bodies.Prepend(new("", report.UnitName, report.Total.Count, report.Total.List, report.Total.Times))
           from time in body.Times
           from fate in Fates(time.Value)
           select (IReadOnlyList<object?>)[$"{time.Key}:{fate.Fate}", body.Code, body.Title, fate.Number.Count, fate.Number.List],
        .. from kind in OversightRows(report.Oversight) from figure in kind.Figures select (IReadOnlyList<object?>)[$"{kind.Section}:{figure.Key}", kind.Key, kind.Title, figure.Count, kind.List],
        .. from part in (IEnumerable<(string Name, IReadOnlyList<RatingRow> Rows)>)[("reception", report.Ratings.Reception), ("handling", report.Ratings.Handling)]
           from row in part.Rows
           from figure in FiguresOf(row)
           select (IReadOnlyList<object?>)[$"rating-{part.Name}:{figure.Key}", row.Unit, row.Name, figure.Figure.Shown, null],
    ];

    private static string Times(string title, IReadOnlyDictionary<string, OnTimeCount> times)
    {
        var rows = times.Where(t => Fates(t.Value).Any(f => f.Number.Count > 0)).Select(time =>
            $"<tr><td>{ReportWords.TitleOf(time.Key)}</td>{string.Concat(Fates(time.Value).Select(f => $"<td class=\"n\">{Link(f.Number.Count, f.Number.List)}</td>"))}<td class=\"n\">{(time.Value.Rate is { } rate ? rate + "%" : "—")}</td></tr>").ToList();
        return rows.Count == 0 ? $"<p>{Encode(title)}没有须按期办理的事项。</p>"
            : $"<table><tr><th>期限</th><th class=\"n\">按期办理</th><th class=\"n\">逾期办理</th><th class=\"n\">期限内在办</th><th class=\"n\">逾期未办</th><th class=\"n\">按期率</th></tr>{string.Concat(rows)}</table>";
    }

    private static string Oversight(OversightCounts oversight) => string.Concat(
        from section in OversightRows(oversight).GroupBy(row => row.Section)
        let heads = string.Concat(section.First().Figures.Select(f => $"<th class=\"n\">{f.Zh}</th>"))
        let rows = section.Select(row => $"<tr><td>{Encode(row.Title)}</td>{string.Concat(row.Figures.Select(f => $"<td class=\"n\">{Link(f.Count, f.Key == "count" ? row.List : null)}</td>"))}</tr>")
        select $"<h2>{ReportWords.TitleOf(section.Key)}</h2><table><tr><th>项目</th>{heads}</tr>{string.Concat(rows)}</table>");

    private static IEnumerable<(string Section, string Key, string Title, string List, (string Key, string Zh, int Count)[] Figures)> OversightRows(OversightCounts oversight) =>
        oversight.Supervisions.Select(s => ("supervision", s.Key, s.Zh, s.List,
            ((string, string, int)[])[("count", "督办（次）", s.Count), ("in-time", "按期答复", s.InTime), ("late", "逾期答复", s.Late), ("open", "期限内未答复", s.Open), ("overdue", "逾期未答复", s.Overdue)]))
        .Concat(oversight.Improvements.Select(i => ("improvement", i.Key, i.Zh, i.List,
            ((string, string, int)[])[("count", "建议（项）", i.Count), ("adopted", "采纳", i.Adopted), ("not-adopted", "未采纳", i.NotAdopted), ("open", "未反馈", i.Open)])));

    /// <summary>Nothing where no unit below was rated: the last row is the sum.</summary>
    private static string Ratings(string title, IReadOnlyList<RatingRow> rows) => rows.Count == 1 ? "" :
        $"<h2>{title}</h2><table><tr><th>单位</th>{string.Concat(FiguresOf(rows[^1]).Select(f => $"<th class=\"n\">{f.Zh}</th>"))}</tr>"
        + string.Concat(rows.Select(row => $"<tr><td>{Encode(row.Name)}</td>{string.Concat(FiguresOf(row).Select(f => $"<td class=\"n\">{Encode(f.Figure.Shown)}</td>"))}</tr>")) + "</table>";

    private static (string Key, string Zh, ShownFigure Figure)[] FiguresOf(RatingRow row) =>
    [
        ("satisfied", Satisfaction.Satisfied.Words().Zh, row.Satisfied), ("basically-satisfied", Satisfaction.BasicallySatisfied.Words().Zh, row.BasicallySatisfied),
        ("not-satisfied", Satisfaction.NotSatisfied.Words().Zh, row.NotSatisfied), ("not-rated", "未评价", row.NotRated), ("invited", "邀请评价", row.Invited),
    ];

    private static string OwnCodes(int? percent) => percent is null ? "" : string.Create(CultureInfo.InvariantCulture, $"其中约{percent}%使用信访人自设的查询码。");

    private static (string Fate, CountedList Number)[] Fates(OnTimeCount time) => [("in-time", time.InTime), ("late", time.Late), ("open", time.Open), ("overdue", time.Overdue)];

    private static string Link(long count, string? list) => list is null ? Number(count) : $"<a href=\"/api/petitions?{Encode(list)}\">{Number(count)}</a>";

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
