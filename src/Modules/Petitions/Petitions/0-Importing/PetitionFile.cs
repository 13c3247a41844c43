using CreationPlatform.BuildingBlocks;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Petitions;

/// <summary>The file in which historic petitions come: one row each, columns as in docs/import-petitions.md.</summary>
internal static class PetitionFile
{
    private static readonly string[] Columns =
    [
        "original_number", "community", "registered_at", "handled_by", "class", "channel", "topic", "received_on", "accepted_on", "opinion_due_on", "concluded_on", "outcome",
        "petitioner_name", "petitioner_address", "petitioner_phone", "request", "facts",
    ];

    public static IImport Import(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<CsvImport<ImportPetition, Petition>>(services, "petitions", "original_number", (IReadOnlyList<string>)Columns, (Func<ImportRow, ImportPetition>)Read);

    private static ImportPetition Read(ImportRow row) => new(
        row.Text("original_number"), row.Text("community"), row.Text("registered_at"), row.Text("handled_by"), row.Word<PetitionClass>("class"), row.Word<PetitionChannel>("channel"), row.Word<PetitionTopic>("topic"),
        row.Date("received_on"), row.Text("petitioner_name"), row.Text("request"), row.Optional("petitioner_address"), row.Optional("petitioner_phone"), row.Optional("facts"),
        row.OptionalDate("accepted_on"), row.OptionalDate("opinion_due_on"), row.OptionalDate("concluded_on"), row.OptionalWord<HandlingOutcome>("outcome"));
}
