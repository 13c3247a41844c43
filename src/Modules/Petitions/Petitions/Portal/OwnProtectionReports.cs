using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Opens a petitioner's own reports for the petitioner.</summary>
internal static class OwnProtectionReports
{
    /// <summary>The reports of a petition, opened for the petitioner.</summary>
    /// <param name="documents">The documents in JSON, closed.</param>
    /// <param name="sealer">Opens them.</param>
    /// <param name="units">Names of units.</param>
    public static async Task<IReadOnlyList<OwnProtectionReport>> Of(ReadOnlyMemory<byte> documents, Sealer sealer, OrgTree units) =>
        [.. (await sealer.OpenToThePerson(documents)).AsArray().Select(report => Of(report!, units))];

    private static OwnProtectionReport Of(JsonNode report, OrgTree units)
    {
        T? Read<T>(params string[] path) => path.Aggregate((JsonNode?)report, (node, member) => node?[member]) is { } value ? value.Deserialize<T>(StoredJson.Options) : default;
        return new(
            Read<ProtectionCause>("cause"), units.NameOf(Read<string>("against")), units.NameOf(Read<string>("decidedBy")), Read<DateOnly>("filedOn"), Read<DateOnly>("acknowledgementDue", "due"),
            Read<DateOnly>("findingDue", "due"), Read<DateOnly?>("acknowledgedOn"), Read<OwnProtectionReport.OpenFinding>("finding"));
    }
}
