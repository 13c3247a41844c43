using CreationPlatform.BuildingBlocks;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>Whether this host can serve: what was to be loaded is loaded, the database answers, and no relay stands still.</summary>
internal sealed class Readiness(EventLog log, ModuleRelays relays, IEnumerable<IWarn> warnings)
{
    public bool IsLoaded { get; set; }

    public async Task<IReadOnlyList<string>> WhatIsMissing(CancellationToken cancel)
    {
        var missing = new List<string>();
        if (!IsLoaded) missing.Add("loading");
        missing.AddRange(relays.Stopped.Keys);
        try
        {
            await log.Published(cancel);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            missing.Add("database");
        }
        return missing;
    }

    public async Task<IReadOnlyList<string>> WhatToLookAt(CancellationToken cancel)
    {
        var found = new List<string>();
        foreach (var warning in warnings)
            if (await warning.Warning(cancel) is { } text) found.Add(text);
        return found;
    }
}

/// <summary>Two questions for whoever watches the host.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).WithMetadata(new OpenToEveryone()).ExcludeFromDescription();
        app.MapGet("/health/ready", async (Readiness readiness, CancellationToken cancel) =>
            await readiness.WhatIsMissing(cancel) is { Count: > 0 } missing
                ? Results.Json(new { status = "not-ready", missing }, statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Json(await readiness.WhatToLookAt(cancel) is { Count: > 0 } warnings ? new { status = "ready", warnings } : (object)new { status = "ready" })).WithMetadata(new OpenToEveryone()).ExcludeFromDescription();
    }
}
