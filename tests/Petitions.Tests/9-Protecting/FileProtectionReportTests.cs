using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionRefusals;
using static CreationPlatform.Petitions.ProtectionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.ProtectionReport>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class FileProtectionReportTests
{
    private static readonly FileProtectionReport Report = new(PetitionId, Person, ProtectionCause.Retaliation, Street, [], "低保审核被无故搁置");

    [Fact]
    public void It_goes_to_the_body_above_and_its_clocks_begin() => Given().On(Day).When(Report).Then(Filed);

    [Fact]
    public void Sent_twice_it_is_one_report() => Given(Filed).On(Day).When(Report).ThenAlreadySo();

    [Fact]
    public void It_passes_by_a_body_that_is_accused_in_the_petition() =>
        Given().On(Day).When(Report with { ClosedTo = [District] }).Then(Filed with { ClosedTo = [Street, District], DecidedBy = City });

    [Fact]
    public void Who_lets_an_accusation_out_is_reported_like_who_retaliates() =>
        Given().On(Day).When(Report with { Cause = ProtectionCause.Disclosure, Against = DistrictBureau })
            .Then(Filed with { Cause = ProtectionCause.Disclosure, Against = DistrictBureau, ClosedTo = [DistrictBureau] });

    [Fact]
    public void A_unit_is_known_and_has_a_body_above_it()
    {
        Given().On(Day).When(Report with { Against = "530199000000" }).ThenRefused(UnknownUnit);
        Given().On(Day).When(Report with { Against = Province }).ThenRefused(NobodyAbove);
    }

    [Fact]
    public void Only_heads_of_the_body_above_reach_it_and_never_the_unit_complained_of()
    {
        IWithinUnits report = ProtectionReport.Initial.Evolve(Filed);

        report.Units.Should().Equal($"{District}/body_head", $"{District}/street_leader");
        report.ClosedTo.Should().Equal(Street);
    }

    [Fact]
    public void The_list_holds_nothing_personal_and_names_the_next_day()
    {
        var entry = Read(Filed);

        entry.NextDue.Should().Be(new(2026, 5, 8));
        Read(Filed, Acknowledged).NextDue.Should().Be(LastDay);
        Read(Filed, Found).Should().BeEquivalentTo(new { NextDue = (DateOnly?)null, AcknowledgedOn = (DateOnly?)Found.FoundOn, Confirmed = (bool?)true });
        typeof(ProtectionReportEntry).GetProperties().Should().NotContain(p => p.PropertyType.Name.StartsWith("Sealed"));
    }

    [Fact]
    public void What_happened_is_said() => new FileProtectionReport.Shape().Validate(Report with { Happened = "" }).IsValid.Should().BeFalse();

    private static ProtectionReportEntry Read(params IEvent<ProtectionReport>[] events) => events.Aggregate(
        ProtectionReportEntry.Initial(Guid.Empty), (entry, e) => entry.Evolve(new(Guid.Empty, 1, default, new(1, "tester", null, null, null, null, null, null, null), e)));
}
