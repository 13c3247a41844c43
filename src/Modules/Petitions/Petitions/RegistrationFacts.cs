using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What was written down beside request, facts and reasons, sealed under the petitioner's key.</summary>
internal sealed record RegistrationFacts(
    PetitionerKind PetitionerKind, Sealed<string>? OccurredWhere, int? PeopleCount, IReadOnlyList<RegistrationFacts.Representative> Representatives,
    RegistrationFacts.ProxyNote? Proxy, RegistrationFacts.OralNote? Oral, Sealed<string>? InterpreterNeed, Sealed<string>? ContactWishes)
{
    /// <summary>Somebody who was elected to speak (信访工作条例 20).</summary>
    internal sealed record Representative(Sealed<string> FullName, Sealed<string>? Telephone);

    /// <summary>Who acts for the petitioner, and on what authority.</summary>
    internal sealed record ProxyNote(Sealed<string> FullName, Sealed<string> Relation, Sealed<string> Authority, Sealed<string>? Telephone);

    /// <summary>Whether what was written down was read back, and who wrote it (信访工作条例 19).</summary>
    internal sealed record OralNote(bool ReadBack, Sealed<string>? Recorder);
}
