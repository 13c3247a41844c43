using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>A message in the form that its receiver understands: where it goes, what it carries, and what proves that it is ours.</summary>
/// <param name="Url">Where to.</param>
/// <param name="Body">JSON in UTF-8.</param>
/// <param name="Headers">Beside the content type.</param>
internal sealed record MachineMessage(Uri Url, byte[] Body, IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <summary>
    /// Signed by the Standard Webhooks scheme (standardwebhooks.com): <c>webhook-signature</c> is <c>v1,</c> and the base64 of HMAC-SHA-256
    /// over id, timestamp and body, joined by full stops.
    /// </summary>
    public static MachineMessage Webhook(Uri url, Guid delivery, InboxLine line, byte[] secret, DateTimeOffset now)
    {
        var (id, timestamp) = ($"msg_{delivery:N}", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var body = Json(new WebhookBody("inbox-entry.posted", line.PostedAt, new(line.Id, line.Kind, line.SubjectKind, line.Subject, line.Rule, line.Article, line.Due, line.DaysBefore, line.VisibleTo)));
        return new(url, body, [("webhook-id", id), ("webhook-timestamp", timestamp), ("webhook-signature", Signature(secret, id, timestamp, body))]);
    }

    /// <summary>The signature of the scheme's first version.</summary>
    public static string Signature(byte[] secret, string id, string timestamp, ReadOnlySpan<byte> body) =>
        $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret, (byte[])[.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body]))}";

    /// <summary>For a WeCom group's robot; its address is all it asks for.</summary>
    public static MachineMessage Wecom(Uri url, MessageText text) => new(url, Json(new { Msgtype = "markdown", Markdown = new { Content = text.Markdown } }), []);

    /// <summary>For a DingTalk group's robot. Where it was given a secret, time and HMAC-SHA-256 of time and secret stand in the address.</summary>
    public static MachineMessage Dingtalk(Uri url, MessageText text, string? secret, DateTimeOffset now)
    {
        var body = Json(new { Msgtype = "markdown", Markdown = new { Title = text.Subject, Text = text.Markdown } });
        if (secret is null) return new(url, body, []);
        var time = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var sign = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}\n{secret}")));
        return new(new($"{url.AbsoluteUri}{(url.Query.Length == 0 ? '?' : '&')}timestamp={time}&sign={Uri.EscapeDataString(sign)}"), body, []);
    }

    private static byte[] Json<T>(T body) => JsonSerializer.SerializeToUtf8Bytes(body, StoredJson.Options);
}

/// <summary>What a webhook carries.</summary>
internal sealed record WebhookBody(string Type, DateTimeOffset Timestamp, WebhookEntry Data);

/// <summary>An entry as other systems see it: what it is about they ask for by its id, with an account of their own.</summary>
internal sealed record WebhookEntry(
    Guid Entry, EntryKind Kind, EntrySubject SubjectKind, Guid Subject, string Rule, string Article, DateOnly Due, int DaysBefore, IReadOnlyList<string> To);
