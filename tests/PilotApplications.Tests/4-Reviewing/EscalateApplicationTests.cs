using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class EscalateApplicationTests
{
    private static readonly DateOnly After = Submitted.Due.Due.AddDays(1);

    [Fact]
    public void When_the_city_is_overdue_the_province_is_told_once()
    {
        Given(AtCity).On(After).When(new EscalateApplication()).Then(Escalated);
        Given([.. AtCity, Escalated]).On(After.AddDays(3)).When(new EscalateApplication()).ThenAlreadySo();
    }

    [Fact]
    public void On_the_last_day_nothing_is_overdue() => Given(AtCity).On(Submitted.Due.Due).When(new EscalateApplication()).ThenAlreadySo();

    [Fact]
    public void A_freeze_declared_later_moves_the_clock_first()
    {
        GivenFrozen(AtCity).On(After).When(new EscalateApplication()).Then(ClockMoved);
        ClockMoved.Due.Due.Should().BeAfter(After);
    }

    [Fact]
    public void A_correction_that_does_not_come_is_told_to_the_city() =>
        Given([.. AtCity, Returned]).On(Returned.CorrectionDue.Due.AddDays(1)).When(new EscalateApplication())
            .Then(new ApplicationEscalated("PA-03", Returned.CorrectionDue.Due, District, City, Returned.CorrectionDue.Due.AddDays(1),
                new("五华区 2026", [$"{City}/city_urban_division", $"{CityCommission}/city_urban_division"])));

    [Fact]
    public void When_the_province_is_overdue_those_who_lead_the_programme_hear_of_it_too() =>
        Given(AtProvince).On(PassedOn.Due.Due.AddDays(1)).When(new EscalateApplication())
            .Then(new ApplicationEscalated("PA-02", PassedOn.Due.Due, Province, Province, PassedOn.Due.Due.AddDays(1),
                new("五华区 2026", [$"{Province}/province_supervisor", $"{Province}/steering_head", $"{Province}/steering_deputy"])));

    [Fact]
    public void What_has_ended_owes_nothing() => Given(IsRecognised).On(new(2026, 12, 1)).When(new EscalateApplication()).ThenAlreadySo();

    [Fact]
    public void Where_nothing_was_drafted_nothing_is_owed() => Given().On(After).When(new EscalateApplication()).ThenRefused(PilotRefusals.NoApplication);
}
