using CreationPlatform.BuildingBlocks;
using CreationPlatform.Notifications;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>Short ways to what is posted and sent.</summary>
internal static class Inboxes
{
    public const string Number = "2026-530102001001-7F3K9Q";

    /// <summary>Posts an entry, as a reaction would.</summary>
    public static async Task<Guid> Post(this IServiceProvider services, int which, IReadOnlyList<string> to, params string[] closedTo)
    {
        var entry = StreamIds.From($"entry {which}");
        var outcome = await services.GetRequiredService<IMediator>().Send(new Execute<PostInboxEntry, InboxEntry>(
            new(EntryKind.DutyFallsDue, EntrySubject.Petition, StreamIds.From($"petition {which}"), Number, "XF-03", "信访工作条例 23(3)", new(2026, 5, 26), 3, to, closedTo),
            entry, StreamIds.From("post", entry), Caller.System));
        outcome.Should().BeOfType<Outcome.Done>();
        return entry;
    }

    /// <summary>Lets what was posted be queued, and sends what is due.</summary>
    public static async Task Deliver(this PlatformOnPostgres platform)
    {
        await platform.RunUntilQuietAsync();
        await platform.RunSweepAsync<SendDeliveries>();
    }

    /// <summary>The outbox as the administrator sees it.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string State, int Attempts, string? Problem)>> Outbox(this PlatformOnPostgres platform, string query = "")
    {
        using var admin = platform.Client("system.admin");
        var items = (await admin.Get($"/api/notifications/deliveries{query}").Json()).GetProperty("items").EnumerateArray();
        return [.. items.Select(i => (i.GetProperty("id").GetGuid(), i.Text("state"), i.GetProperty("attempts").GetInt32(), i.GetProperty("problem").GetString()))];
    }

    /// <summary>Lets a unit's messages go to a machine.</summary>
    public static async Task<Guid> Register(this PlatformOnPostgres platform, string kind, Uri url, string? secret = null, params string[] roles)
    {
        using var admin = platform.Client("system.admin");
        return (await admin.Post("/api/notifications/endpoints", new { unit = PetitionOverRest.Street, kind, url, secret, roles = roles.Length == 0 ? null : roles }).Json()).GetProperty("id").GetGuid();
    }
}
