using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.ProgrammeRound>;

namespace CreationPlatform.PilotApplications;

public class LiftFreezeTests
{
    [Fact]
    public void A_freeze_ends_early()
    {
        Given(Opened, Frozen).On(Lifted.LiftedOn).By(ProvincePost).When(new LiftFreeze(Holidays.From)).Then(Lifted);
        After(Opened, Frozen, Lifted).Freezes.Should().Equal(Holidays with { To = new(2026, 6, 2) });
    }

    [Fact]
    public void One_that_has_not_begun_is_gone() => After(Opened, Frozen, Lifted with { LiftedOn = Day }).Freezes.Should().BeEmpty();

    [Fact]
    public void What_is_over_is_not_lifted() => Given(Opened, Frozen).On(Holidays.To.AddDays(1)).By(ProvincePost).When(new LiftFreeze(Holidays.From)).ThenRefused(PilotRefusals.NoSuchFreeze);

    [Fact]
    public void Nor_what_never_was() => Given(Opened).On(Day).By(ProvincePost).When(new LiftFreeze(Day)).ThenRefused(PilotRefusals.NoSuchFreeze);
}
