using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Host;

/// <summary>A report of retaliation by the community in which things are walked, before the heads of its street, and bodies for its commands.</summary>
internal static class WalkedProtection
{
    public static Guid Report { get; } = StreamIds.From("a walked protection report");

    public static Task In(PlatformOnPostgres platform, Guid petition) => platform.Services.GetRequiredService<IMediator>().Send(new Execute<FileProtectionReport, ProtectionReport>(
        new(petition, StreamIds.From("a walked petitioner"), ProtectionCause.Retaliation, PetitionOverRest.Community, [], "虚构情况"), Report, Report, Caller.Resident));

    public static IEnumerable<(string Operation, object Body)> Bodies =>
        [("AcknowledgeProtectionReport", new { }), ("DecideProtectionReport", new { confirmed = true, reasons = "情况属实", measures = new[] { "apology" } })];
}
