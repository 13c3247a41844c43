using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Meetings;

/// <summary>会议纪要 as a page that prints: without scripts, everything that people wrote encoded.</summary>
internal static class MinutesPage
{
    private const string Style = """
        body{font-family:"FangSong","STFangsong","Noto Serif CJK SC",serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;line-height:1.8}
        h1{text-align:center;font-size:1.6rem;letter-spacing:.1em}h2{font-size:1.1rem;margin-top:1.4rem}table{border-collapse:collapse;width:100%}
        th,td{border:1px solid #666;padding:.2rem .6rem;text-align:left;vertical-align:top}th{white-space:nowrap;font-weight:normal;background:#f4f4f4}
        .mark{text-align:right}footer{margin-top:2rem;font-size:.9rem}@page{margin:2.5cm}@media print{body{margin:0;max-width:none}tr,li{break-inside:avoid}h2{break-after:avoid}}
        """;

    /// <summary>The part of a meeting that is shown: the whole of it, once there are minutes.</summary>
    public static JsonNode? Choose(JsonNode meeting, HttpContext http) => meeting["minutes"] is null ? null : meeting;

    public static async Task<IResult> Show(JsonNode meeting, HttpContext http)
    {
        var details = meeting.Deserialize<MeetingDetails>(StoredJson.Options)!;
        var held = ChinaTime.DateOf(details.StartedAt!.Value);
        var units = await http.RequestServices.GetRequiredService<IOrgTrees>().AsOf(held).ConfigureAwait(false);
        return new PrintedPage(Html(details, details.Minutes!, units.Find(details.Unit)?.Name ?? details.Unit), Style);
    }

    public static string Html(MeetingDetails meeting, Minutes minutes, string unitName)
    {
        var page = new StringBuilder();
        void Write(FormattableString html) => page.Append(CultureInfo.InvariantCulture, $"{html.ToString(CultureInfo.InvariantCulture)}");
        void Section(string title, IEnumerable<string> lines)
        {
            var written = lines.ToArray();
            if (written.Length > 0) Write($"<h2>{title}</h2><ol>{string.Concat(written.Select(line => $"<li>{Encode(line)}</li>"))}</ol>");
        }
        string Subject(int number) => meeting.Agenda.First(a => a.Number == number).Subject;
        string Posts(Presence presence) => string.Join('、', meeting.Members.Where(m => meeting.Attendance.Any(a => a.Post == m.Post && a.Presence == presence)).Select(m => m.Post));

        var title = Encode($"{unitName}{meeting.Title}纪要");
        Write($"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{Style}</style></head><body>");
        if (minutes.Secrecy == Secrecy.Internal) Write($"<p class=\"mark\">内部资料　注意保管</p>");
        Write($"<h1>{title}</h1><table>");
        foreach (var (name, value) in ((string, string)[])
            [
                ("时间", $"{Local(meeting.StartedAt!.Value):yyyy年M月d日 HH:mm}—{Local(meeting.EndedAt!.Value):HH:mm}"), ("地点", meeting.Venue.Place + (meeting.Venue.IsOnline ? "（线上）" : "")),
                ("主持人", meeting.Chair!), ("记录人", minutes.Recorder), ("出席", Posts(Presence.Present)), ("请假", Posts(Presence.Excused)), ("缺席", Posts(Presence.Absent)),
            ])
            Write($"<tr><th>{name}</th><td>{Encode(value.Length == 0 ? "无" : value)}</td></tr>");
        Write($"</table>");
        Section("传达文件", minutes.Conveyed);
        Section("会议议题", minutes.Points.Select(p => $"{Subject(p.Item)}：{p.Summary}"));
        Section("议定意见", minutes.Decisions);
        Section("上次议定事项落实情况", minutes.FollowUps.Select(f => meeting.Actions.Inherited.First(a => a.Item.Number == f.Action).Item is var item && f.IsDone
            ? $"{item.Task}（{item.Owner}）：已完成" : $"{item.Task}（{item.Owner}）：继续办理，期限{f.NewDue ?? item.Due:yyyy年M月d日}"));
        Section("延后议题", minutes.Postponed.Select(Subject));
        Section("议定事项", minutes.Actions.Count == 0 ? ["无"] : minutes.Actions.Select(a => $"{a.Task}（责任岗位：{a.Owner}，期限：{a.Due:yyyy年M月d日}）"));
        foreach (var counting in meeting.Countings.Where(c => c.Obstacles.Count > 0))
            Write($"<p>本次会议不计入“{Encode(MeetingRule.Find(counting.Rule)!.Zh)}”（{Encode(counting.Period)}）：{Encode(string.Join('；', counting.Obstacles.Select(o => ObstacleWords.Of(o).Zh)))}。</p>");
        Write($"<footer>{(meeting.MinutesApprovedOn is { } day ? $"纪要于{day:yyyy年M月d日}批准{(day > meeting.MinutesDue!.Due ? "（逾期）" : "")}。" : $"纪要尚未批准，应于{meeting.MinutesDue!.Due:yyyy年M月d日}前批准。")}会议时间以系统时间为准；纪要不记载居民个人信息。</footer></body></html>");
        return page.ToString();
    }

    private static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(ChinaTime.Offset);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
