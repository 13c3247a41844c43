using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.ProgrammeRound>;

namespace CreationPlatform.PilotApplications;

public class FreezeRoundTests
{
    private static readonly FreezeRound Freeze = new(Holidays.From, Holidays.To, Holidays.Reason);

    [Fact]
    public void A_round_is_frozen_for_some_days()
    {
        Given(Opened).On(Day).By(ProvincePost).When(Freeze).Then(Frozen);
        new[] { Holidays.From.AddDays(-1), Holidays.From, Holidays.To, Holidays.To.AddDays(1) }.Select(After(Opened, Frozen).IsFrozenOn).Should().Equal(false, true, true, false);
    }

    [Fact]
    public void Frozen_is_frozen() => Given(Opened, Frozen).On(Day).By(ProvincePost).When(Freeze).ThenAlreadySo();

    [Fact]
    public void Days_gone_by_are_not_frozen() => Given(Opened).On(Holidays.From.AddDays(1)).By(ProvincePost).When(Freeze).ThenRefused(PilotRefusals.NotBackDated);

    [Fact]
    public void Two_freezes_do_not_overlap() =>
        Given(Opened, Frozen).On(Day).By(ProvincePost).When(Freeze with { From = Holidays.To, To = Holidays.To.AddDays(3) }).ThenRefused(PilotRefusals.FreezeOverlaps);
}
