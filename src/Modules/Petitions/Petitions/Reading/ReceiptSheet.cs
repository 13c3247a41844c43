using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CreationPlatform.Petitions;

/// <summary>The receipt on paper: what it states, how to look the matter up, and the signature that anybody can verify.</summary>
internal static class ReceiptSheet
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page.</summary>
    public static string Of(Receipt receipt, HandedReceipt handed)
    {
        string[] lines =
        [
            $"编号：{receipt.Number}", $"收到日期：{receipt.ReceivedOn.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture)}", $"接收单位：{receipt.UnitName}",
            $"信访渠道：{receipt.Channel.Words().Zh}", $"信访类别：{receipt.Class.Words().Zh}", $"内容摘要（SHA-256）：{receipt.TextSha256}", $"查询码：{handed.QueryCode}",
            "凭编号和查询码可以查询办理情况、补充材料、评价办理工作。请妥善保管，不要告诉他人；工作人员不得代为评价。",
            "打印收据的工作人员看得到本查询码。建议尽早在门户自设查询码，自设后本查询码失效。",
        ];
        var code = Convert.ToBase64String(Encoding.UTF8.GetBytes(handed.QrSvg));
        return $"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>{Html.Encode($"信访事项收据 {receipt.Number}")}</title><style>{PaperSheet.Style}</style></head>
            <body>
            <h1>信访事项收据</h1>
            {string.Concat(lines.Select(line => $"<p>{Html.Encode(line)}</p>\n"))}<p class="number"><img alt="查询二维码" width="180" height="180" src="data:image/svg+xml;base64,{code}"></p>
            <p class="served">{Html.Encode($"电子签名（JWS ES256），公钥：{receipt.Platform}/.well-known/receipt-keys.json\n{handed.Jws}")}</p>
            </body>
            </html>

            """;
    }
}
