using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.EmergencyDiversion>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class DivertEmergencyTests
{
    private static readonly DateOnly Day = new(2026, 2, 12);
    private static readonly DivertEmergency ToTheAmbulance = new(Community, EmergencyLine.Medical, CalledForThem: true);

    [Fact]
    public void Help_is_called_and_counted_and_no_petition_begins() => Given().On(Day).By(PostAt(Community)).When(ToTheAmbulance).Then(Diverted);

    [Fact]
    public void Twice_told_is_once_recorded() => Given(Diverted).On(Day).By(PostAt(Community)).When(ToTheAmbulance).ThenAlreadySo();

    [Fact]
    public void Each_desk_records_its_own() => Given().On(Day).By(PostAt(Street)).When(ToTheAmbulance).ThenRefused(PetitionRefusals.NotYourUnit);

    [Fact]
    public void A_unit_is_in_the_directory() => Given().On(Day).When(ToTheAmbulance with { Unit = "530199000000" }).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void It_is_seen_at_the_desk_and_above() =>
        EmergencyDiversionEntry.Initial(Guid.Empty).Evolve(new(Guid.Empty, 1, Diverted.DivertedAt, new(1, "tester", null, null, null, null, null, null, null), Diverted))
            .Should().BeEquivalentTo(new { Unit = Community, Line = EmergencyLine.Medical, CalledForThem = true, VisibleTo = new[] { Community, Street, District, City, Province } });

    [Fact]
    public void Nothing_in_it_is_about_a_person() =>
        typeof(EmergencyDiverted).GetProperties().Select(p => p.PropertyType.Name).Should().NotContain(name => name.StartsWith("Sealed", StringComparison.Ordinal));

    [Fact]
    public void A_unit_has_its_form() => new DivertEmergency.Shape().Validate(ToTheAmbulance with { Unit = "desk" }).IsValid.Should().BeFalse();
}
