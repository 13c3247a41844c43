using Microsoft.AspNetCore.Http;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a command's request says beside its body: its id, and the version its sender saw.</summary>
internal readonly record struct CommandHead(Guid CommandId, long? ExpectedVersion, Problem? Problem)
{
    private const int LongestKey = 200;

    /// <summary>
    /// Reads <c>Idempotency-Key</c> and <c>If-Match</c>. The key counts for one account; without it every request is a new command.
    /// </summary>
    public static CommandHead Of(HttpRequest request, Caller caller)
    {
        var keys = request.Headers["Idempotency-Key"];
        var key = keys.ToString();
        if (keys.Count > 1 || key.Length > LongestKey || key.Any(char.IsControl) || (keys.Count == 1 && key.Length == 0))
            return Malformed($"Idempotency-Key: 1–{LongestKey}");
        if (!ETags.TryIfMatch(request, out var version)) return Malformed("If-Match: \"7\"");
        return new(key.Length == 0 ? Guid.NewGuid() : StreamIds.From($"idempotency:{caller.Account}:{key}"), version, null);
    }

    private static CommandHead Malformed(string detail) => new(default, null, new(StatusCodes.Status400BadRequest, Problems.MalformedHeader, detail));
}
