using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.ProgrammeRound>;

namespace CreationPlatform.PilotApplications;

public class PutStandardInForceTests
{
    [Fact]
    public void Another_standard_is_in_force_from_a_day() => Given(Opened).On(Day).By(ProvincePost).When(new PutStandardInForce(NewStandard.Standard, NewStandard.From)).Then(NewStandard);

    [Fact]
    public void Until_that_day_the_earlier_one_is() =>
        new[] { NewStandard.From.AddDays(-1), NewStandard.From }.Select(After(Opened, NewStandard).StandardOn).Should().Equal(Standard, NewStandard.Standard);

    [Fact]
    public void What_is_in_force_is_in_force() => Given(Opened).On(Day).By(ProvincePost).When(new PutStandardInForce(Standard, Day)).ThenAlreadySo();

    [Fact]
    public void No_standard_holds_for_days_gone_by() =>
        Given(Opened).On(Day).By(ProvincePost).When(new PutStandardInForce(NewStandard.Standard, Day.AddDays(-1))).ThenRefused(PilotRefusals.NotBackDated);
}
