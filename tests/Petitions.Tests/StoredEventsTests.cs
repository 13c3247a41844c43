using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

/// <summary>The stored form is for ever: each event has an approved sample, and every sample can still be read. APPROVE=1 writes new ones.</summary>
public class StoredEventsTests
{
    private static readonly JsonSerializerOptions Options = new(StoredJson.Options) { WriteIndented = true };

    private static IEvent[] Samples =>
    [
        new PetitionReminded(
            Person, "2026-530102001001-7F3K9Q", ReminderOccasion.DutyIsOverdue, "XF-03", "信访工作条例 23(3)", new(2026, 2, 25), -1, [$"{Street}/handler", $"{District}/body_head"], []),
        Diverted, RatingHistory.Invited, RatingHistory.Rated with { Words = For("等了很久") }, RatingHistory.CodeReplaced, ProtectionHistory.Filed, ProtectionHistory.Acknowledged, ProtectionHistory.Found,
        .. EveryEvent.Where(e => e is not (PetitionRegistered or TransferTakenBack)),
        TakenBack with { By = DistrictPetitionBureau, TransferDue = Due("XF-01", from: new(2026, 2, 14), on: new(2026, 3, 1)) },
        RegisteredBy(Street, noticeDue: Due("XF-02", from: new(2026, 2, 10), on: new(2026, 2, 25))) with
        {
            ExternalNumber = "XF2026021001", PetitionerPhone = For("0871-65000000"), Reasons = For("母亲行动不便"), Class = PetitionClass.Accusation, Accused = OtherStreet, AboutAccused = For("街道某科室负责人"),
            Further = RegisterPetitionTests.Everything.For(Person),
        },
    ];

    public static TheoryData<string> Names => [.. Samples.Select(NameOf)];

    [Fact]
    public void Every_stored_event_has_a_sample() =>
        Samples.Select(NameOf).Should().BeEquivalentTo(
            typeof(Petition).Assembly.GetTypes().Select(t => t.GetCustomAttribute<StoredAsAttribute>()?.Name).OfType<string>());

    [Fact]
    public void No_sample_is_left_over() => Directory.GetFiles(Folder(), "*.json").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(Samples.Select(NameOf));

    [Theory, MemberData(nameof(Names))]
    public void An_event_is_stored_as_approved_and_can_be_read_back(string name)
    {
        var sample = Samples.Single(e => NameOf(e) == name);
        var file = Path.Combine(Folder(), $"{name}.json");
        var json = JsonSerializer.Serialize(ClosedSamples.Close(sample), sample.GetType(), Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(file, json);

        var approved = File.ReadAllText(file);

        json.Should().Be(approved);
        var read = JsonSerializer.Deserialize(approved, sample.GetType(), Options);
        (JsonSerializer.Serialize(read, sample.GetType(), Options).ReplaceLineEndings("\n") + "\n").Should().Be(approved);
    }

    [Fact]
    public void A_registration_stored_before_there_were_classes_is_an_appeal()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), "petitions.registered.v1.json")))!.AsObject();
        foreach (var later in (string[])["class", "accused", "aboutAccused", "further"]) json.Remove(later).Should().BeTrue();

        var petition = Petition.Initial.Evolve(json.Deserialize<PetitionRegistered>(StoredJson.Options)!);

        petition.Class.Should().Be(PetitionClass.Appeal);
        petition.ClosedTo.Should().BeEmpty();
    }

    private static string NameOf(IEvent @event) => @event.GetType().GetCustomAttribute<StoredAsAttribute>()!.Name;

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "StoredEvents");
}
