using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreationPlatform.Host;

/// <summary>Deadlines day by day: one that somebody chooses, or one that comes with its proof and is counted again.</summary>
internal static partial class PortalPages
{
    private static RazorComponentResult<DeadlinesPage> Deadlines(HttpContext http, PortalReader reader)
    {
        string rule = http.Request.Query["rule"].ToString(), from = http.Request.Query["from"].ToString();
        var (errors, book) = (new Dictionary<string, string>(), http.RequestServices.GetRequiredService<RuleBooks>().Current);
        Deadline? counted = null;
        if (from.Length > 0 && ResidentDeadlines.All.Any(d => d.Rule == rule))
        {
            if (DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= book.Calendar.FirstDay && day.Year < Today(http).Year + 10)
                counted = book.Deadline(rule, day);
            else errors["from"] = reader.Say($"请写 {book.Calendar.FirstDay:yyyy-MM-dd} 以后的日期，例如 {Today(http):yyyy-MM-dd}。", $"Give a date after {book.Calendar.FirstDay:yyyy-MM-dd}, for instance {Today(http):yyyy-MM-dd}.");
        }
        var typed = new Dictionary<string, string> { ["from"] = from.Length == 0 ? $"{Today(http):yyyy-MM-dd}" : from };
        if (rule.Length > 0) typed["rule"] = rule;
        return DeadlinesPage(http, reader, typed, errors, counted);
    }

    /// <summary>Counts a pasted proof again, from itself alone, and says what does not agree.</summary>
    private static RazorComponentResult<DeadlinesPage> Proven(HttpContext http, PortalReader reader, Dictionary<string, string> typed)
    {
        typed["from"] = $"{Today(http):yyyy-MM-dd}";
        var (proof, error) = ReadProof(reader, Text(typed, "proof"));
        var errors = new Dictionary<string, string>();
        if (error is not null) errors["proof"] = error;
        var recount = proof?.Recount();
        return DeadlinesPage(http, reader, typed, errors, recount is { Holds: true } ? proof : null, recount);
    }

    private static RazorComponentResult<DeadlinesPage> DeadlinesPage(
        HttpContext http, PortalReader reader, Dictionary<string, string> typed, Dictionary<string, string> errors, Deadline? counted, Recount? recount = null) =>
        Page<DeadlinesPage>(http, reader, errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
            (nameof(Host.DeadlinesPage.Form), Form(http, typed, errors)), (nameof(Host.DeadlinesPage.Counted), counted), (nameof(Host.DeadlinesPage.Recount), recount));

    /// <summary>The proof in a text, alone or as a member <c>proof</c>, the way REST gives it with a matter; or what is wrong with the text.</summary>
    private static (Deadline? Proof, string? Error) ReadProof(PortalReader reader, string text)
    {
        try
        {
            var json = JsonNode.Parse(text, documentOptions: new() { MaxDepth = JsonBody.Options.MaxDepth });
            if (json is JsonObject around && around["proof"] is JsonObject inside) json = inside;
            return (json.Deserialize<Deadline>(JsonBody.Options) ?? throw new JsonException(), null);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            var where = e is JsonException { Path: { Length: > 2 } path } ? path[2..] : null;
            return (null, where is null
                ? reader.Say("这不是一份完整的期限证明。请从第一个 { 到最后一个 } 全部复制，再粘贴一次。", "This is no complete proof of a deadline. Copy all of it, from the first { to the last }, and paste it again.")
                : reader.Say($"证明里的“{where}”读不懂，可能被改动过，或者没有复制完整。", $"“{where}” in the proof cannot be read: it was changed, or not copied as a whole."));
        }
    }
}
