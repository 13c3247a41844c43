using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A report of retaliation or disclosure as its petitioner sees it, who alone is told of it by number and query code.</summary>
/// <param name="Cause">What it is about.</param>
/// <param name="Against">The unit complained of, by name.</param>
/// <param name="DecidedBy">The body above, which looks into it.</param>
/// <param name="FiledOn">When it came in.</param>
/// <param name="AcknowledgeBy">The day by which the body says that it arrived.</param>
/// <param name="FindBy">The day by which there is a finding.</param>
/// <param name="AcknowledgedOn">When it was said; none yet.</param>
/// <param name="Finding">What was found, in open words; none yet.</param>
internal sealed record OwnProtectionReport(
    ProtectionCause Cause, string Against, string DecidedBy, DateOnly FiledOn, DateOnly AcknowledgeBy, DateOnly FindBy, DateOnly? AcknowledgedOn, OwnProtectionReport.OpenFinding? Finding)
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
            Read<DateOnly>("findingDue", "due"), Read<DateOnly?>("acknowledgedOn"), Read<OpenFinding>("finding"));
    }

    /// <summary>A finding in open words.</summary>
    internal sealed record OpenFinding(bool Confirmed, string? Reasons, IReadOnlyList<ProtectionMeasure> Measures, DateOnly FoundOn);
}
