using System.Reflection;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>One step on the petition's way: what, when, by whom and under which article.</summary>
internal sealed record TimelineEntry(long Version, DateTimeOffset At, string What, string? Unit, string? Role, string? LegalBasis)
{
    public static TimelineEntry Of(Recorded<Petition> fact) => new(
        fact.Version, fact.Time, What: fact.Event.GetType().GetCustomAttribute<StoredAsAttribute>()!.Name.Split('.')[1],
        fact.Headers.Unit, fact.Headers.Role, fact.Headers.LegalBasis);
}
