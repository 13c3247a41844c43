using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.CoordinationTask>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class AssignCoordinationTaskTests
{
    private static readonly AssignCoordinationTask Assign = new(RoundId, CityCommission, DistrictBureau, Assigned.Subject, Assigned.Work, TaskDue);

    [Fact]
    public void A_division_asks_another_for_something() => Given().On(Monday).By(CityPost).When(Assign).Then(Assigned);

    [Fact]
    public void Upwards_too() => Given().On(Monday).By(BureauPost).When(Assign with { AssignedBy = DistrictBureau, Owner = Province })
        .Then(Assigned with { AssignedBy = DistrictBureau, Owner = Province, Path = [DistrictBureau, District, City, Province] });

    [Fact]
    public void Nobody_asks_in_anothers_name() => Given().On(Monday).By(BureauPost).When(Assign).ThenRefused(CoordinationRefusals.NotTheAssigner);

    [Theory]
    [InlineData(CityCommission)]
    [InlineData(Street)]
    [InlineData("nowhere")]
    public void The_owner_is_another_body_of_the_three_levels(string owner) => Given().On(Monday).By(CityPost).When(Assign with { Owner = owner }).ThenRefused(CoordinationRefusals.NoTaskOwner);

    [Fact]
    public void Its_day_is_still_to_come() => Given().On(Monday).By(CityPost).When(Assign with { Due = Monday.AddDays(-1) }).ThenRefused(CoordinationRefusals.TaskDueBefore);
}
