using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.SupervisionCheck>;

namespace CreationPlatform.PilotApplications;

public class ConfirmDemandTests
{
    private static readonly ConfirmDemand Confirm = new(1);

    [Fact]
    public void Who_checked_says_that_it_is_met() => Given(Held, Answered).On(Monday).By(CityPost).When(Confirm).Then(Met);

    [Fact]
    public void Met_is_met() => Given(Held, Answered, Met).On(Monday).By(CityPost).When(Confirm).ThenAlreadySo();

    [Fact]
    public void An_answer_comes_first() => Given(Held).On(Monday).By(CityPost).When(Confirm).ThenRefused(SupervisionRefusals.NotAnsweredYet);

    [Fact]
    public void Another_division_does_not() => Given(Held, Answered).On(Monday).By(ProvincePost).When(Confirm).ThenRefused(SupervisionRefusals.CheckOfAnother);
}
