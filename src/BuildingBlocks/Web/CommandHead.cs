using Microsoft.AspNetCore.Http;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a command's request says beside its body: its id, and the version its sender saw.</summary>
/// <param name="CommandId">The command's id.</param>
/// <param name="ExpectedVersion">The version that its sender saw, if he says so.</param>
/// <param name="Problem">What is wrong with the head, if anything is.</param>
public readonly record struct CommandHead(Guid CommandId, long? ExpectedVersion, Problem? Problem)
{
    private const int LongestKey = 200;

    /// <summary>
    /// Reads <c>Idempotency-Key</c> and <c>If-Match</c>. The key counts for one account; without it every request is a new command.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="caller">Who sends it.</param>
    public static CommandHead Of(HttpRequest request, Caller caller)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(caller);
        var keys = request.Headers["Idempotency-Key"];
        var key = keys.ToString();
        if (keys.Count > 1 || key.Length > LongestKey || key.Any(char.IsControl) || (keys.Count == 1 && key.Length == 0))
            return Malformed($"Idempotency-Key: 1–{LongestKey}");
        if (!ETags.TryIfMatch(request, out var version)) return Malformed("If-Match: \"7\"");
        return new(key.Length == 0 ? Guid.NewGuid() : StreamIds.From($"idempotency:{caller.Account}:{key}"), version, null);
    }

    /// <summary>
    /// Reads the head of a resident's request about one thing: without an account, the key counts for that thing.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="thing">What it is about.</param>
    public static CommandHead Of(HttpRequest request, Guid thing)
    {
        var head = Of(request, Caller.Resident);
        return head with { CommandId = StreamIds.From($"resident:{thing}", head.CommandId) };
    }

    private static CommandHead Malformed(string detail) => new(default, null, new(StatusCodes.Status400BadRequest, Problems.MalformedHeader, detail));
}
