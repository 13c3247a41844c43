using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.PilotApplications;

/// <summary>The application with its approvals as a page to be printed: one A4 form, without scripts, every word encoded.</summary>
internal static class ApplicationSheet
{
    private const string Style = """
        @page { size: A4; margin: 25mm 22mm; }
        body { max-width: 166mm; margin: 2rem auto; font: 12pt/1.6 FangSong, "仿宋", "Noto Serif CJK SC", serif; color: #000; background: #fff; }
        h1 { text-align: center; font: bold 20pt/1.4 SimSun, "宋体", "Noto Serif CJK SC", serif; }
        table { width: 100%; border-collapse: collapse; margin: 0 0 1em; } caption { text-align: left; font-weight: bold; padding: .3em 0; }
        th, td { border: 1px solid #000; padding: .3em .6em; text-align: left; vertical-align: top; overflow-wrap: anywhere; } th { width: 28%; font-weight: normal; }
        @media print { body { margin: 0; } tr { break-inside: avoid; } }
        """;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Maps <c>GET …/{id}/print</c>. Names of files are left out, so that nothing is opened.</summary>
    public static DocumentRoute MapPrint(this IEndpointRouteBuilder applications) => applications.MapPart<ApplicationDetails>("/{id:guid}/print", "PrintApplication", (document, _) => WithoutFiles(document), Print);

    /// <summary>The page.</summary>
    public static string Of(ApplicationDetails application, OrgTree units)
    {
        var title = $"{application.Year}年民族团结进步示范社区试点申报表";
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>{Html.Encode(title)}</title><style>{Style}</style></head>\n<body>\n<h1>{Html.Encode(title)}</h1>\n");
        Table(page, "基本情况",
        [
            ("申报区", units.NameOf(application.District)), ("推荐社区", units.NameOf(application.Community)), ("申报次数", $"第 {application.Attempt} 次"),
            ("适用指标", application.Standard), ("提交日期", Day(application.SubmittedOn)), ("状态", StageWords.Zh(application.Stage)),
        ]);
        if (application is { Candidate: { } candidate, Choice.Argument: { } argument })
            Table(page, "推荐理由",
            [
                ("少数民族居民或流动人口相对较多", argument.Composition), ("协调民族关系任务重", argument.Coordination), ("创建工作积极主动", argument.Activity),
                ("居民数", candidate.Residents), ("少数民族居民", $"{candidate.MinorityResidents} {candidate.MinorityShare}".TrimEnd()), ("流动人口", $"{candidate.FloatingResidents} {candidate.FloatingShare}".TrimEnd()),
                ("数据来源", $"{candidate.Source}（{Day(candidate.AsOf)}）"),
            ]);
        Table(page, "申报材料", [.. application.Papers.Select(p => (ApplicationWords.Zh(p.Kind), $"{p.DocumentNumber}（{Day(p.IssuedOn)}）"))]);
        Table(page, "区级批准", [.. application.Consents.Select(c => (ApplicationWords.Zh(c.Giver), $"{c.DocumentNumber}（{Day(c.GivenOn)}）"))]);
        Table(page, "逐级审批", [.. application.Reviews.Where(r => r.Attempt == application.Attempt).Select(r => (r.Step.Title, $"{Zh(r.Outcome)}：{r.Words}（{r.DocumentNumber ?? "—"}，{Day(r.On)}）"))]);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static JsonNode WithoutFiles(JsonNode document)
    {
        var printed = document.DeepClone().AsObject();
        printed["files"] = new JsonArray();
        return printed;
    }

    private static async Task<IResult> Print(JsonNode opened, HttpContext http)
    {
        var application = opened.Deserialize<ApplicationDetails>(StoredJson.Options)!;
        var units = await http.RequestServices.GetRequiredService<IOrgTrees>().AsOf(application.DraftedOn!.Value).ConfigureAwait(false);
        return new PrintedPage(Of(application, units), Style);
    }

    private static void Table(StringBuilder page, string caption, IReadOnlyList<(string Head, string Text)> rows)
    {
        page.Append(CultureInfo.InvariantCulture, $"<table><caption>{Html.Encode(caption)}</caption>");
        if (rows.Count == 0) page.Append("<tr><td colspan=\"2\">（无）</td></tr>");
        foreach (var (head, text) in rows) page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Html.Encode(head)}</th><td>{Html.Encode(text)}</td></tr>");
        page.Append("</table>\n");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture) ?? "—";

    private static string Zh(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.PassedOn => "审核同意，上报",
        ReviewOutcome.TakenBack => "撤回审核意见",
        ReviewOutcome.Returned => "退回补正",
        ReviewOutcome.Rejected => "不予认可",
        _ => "批准认可",
    };
}
