using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A paper, opened, in the form of official documents (GB/T 9704): one A4 sheet, without scripts, every word encoded.</summary>
internal static class PaperSheet
{
    /// <summary>How it looks on screen and on paper.</summary>
    public const string Style = """
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
        body { max-width: 156mm; margin: 2rem auto; font: 16pt/1.75 FangSong, "仿宋", "Noto Serif CJK SC", serif; color: #000; background: #fff; }
        h1 { margin: 0 0 .5em; text-align: center; font: bold 22pt/1.4 SimSun, "宋体", "Noto Serif CJK SC", serif; }
        h2 { margin: .6em 0 0; text-indent: 2em; font: bold 16pt/1.75 SimHei, "黑体", "Noto Sans CJK SC", sans-serif; }
        p { margin: 0; text-indent: 2em; white-space: pre-wrap; overflow-wrap: anywhere; }
        .number { text-align: center; text-indent: 0; margin-bottom: 1.5em; }
        .addressee { text-indent: 0; }
        .issuer { margin-top: 2em; text-align: right; text-indent: 0; break-inside: avoid; }
        .served { margin-top: 2em; padding-top: .5em; border-top: 1px solid #000; font-size: 12pt; }
        .watermark { position: fixed; inset: 0; display: grid; place-content: center; gap: 18vh; font: 20pt sans-serif; color: #000; opacity: .12; pointer-events: none; }
        .watermark span { transform: rotate(-24deg); white-space: nowrap; }
        @media print { body { margin: 0; } }
        """;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="units">The units on the day of the paper.</param>
    /// <param name="watermark">Who printed it and when, laid over every page; none for papers that need no such trace.</param>
    public static string Of(OpenPaper paper, OrgTree units, string? watermark)
    {
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>{Html.Encode($"{paper.Title} {paper.Number}")}</title><style>{Style}</style></head>\n<body>\n");
        page.Append(Element("h1", null, paper.Title)).Append(Element("p", "number", paper.Number)).Append(Element("p", "addressee", $"{paper.Addressee ?? "信访人"}："));
        foreach (var section in paper.Sections)
        {
            if (section.Heading is { } heading) page.Append(Element("h2", null, heading));
            foreach (var text in new[] { section.Wording, section.Personal, section.Unit is { } unit ? units.NameOf(unit) : null }.OfType<string>()) page.Append(Element("p", null, text));
        }
        if (WhereToAsk(paper, units) is { } where) page.Append(Element("p", null, where));
        if (paper.Announces is { } due) page.Append(Element("p", null, $"期限：{Words(due.Due)}（{due.Article}）。"));
        page.Append(Element("p", "issuer", $"{units.NameOf(paper.Body)}\n{Words(paper.Date)}"));
        if (paper.Service is { } service) page.Append(Element("p", "served", $"送达：{Words(service.ServedOn)}，{service.Method.Words().Zh}送达。{service.Proof}"));
        if (watermark is not null) page.Append("<div class=\"watermark\" aria-hidden=\"true\">").Append(string.Concat(Enumerable.Repeat(Element("span", null, watermark), 5))).Append("</div>\n");
        return page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>The bodies at which a review or re-examination can be asked for, by name.</summary>
    private static string? WhereToAsk(OpenPaper paper, OrgTree units) =>
        paper.Kind is not (PaperKind.HandlingOpinion or PaperKind.ReviewOpinion) ? null
        : $"可以向下列机关、单位提出：{string.Join("、", units.HigherBodiesOf(paper.Body).Select(u => units.NameOf(u.Code)).Distinct())}。";

    private static string Words(DateOnly day) => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    private static string Element(string name, string? style, string text) => $"<{name}{(style is null ? "" : $" class=\"{style}\"")}>{Html.Encode(text)}</{name}>\n";
}

/// <summary>A paper whose sealed fields were opened for its reader; null where the person was erased.</summary>
internal sealed record OpenPaper(
    string Number, PaperKind Kind, string Title, string Body, DateOnly Date, string? Addressee, IReadOnlyList<OpenSection> Sections, Deadline? Announces, OpenService? Service, PetitionClass Class);

/// <summary>A section of an opened paper.</summary>
internal sealed record OpenSection(string? Heading, string? Wording, string? Personal, string? Unit);

/// <summary>The service of an opened paper.</summary>
internal sealed record OpenService(ServiceMethod Method, DateOnly ServedOn, string? Proof);
