using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Circular>;

namespace CreationPlatform.PilotApplications;

public class WithdrawCircularTests
{
    private static readonly WithdrawCircular Withdraw = new("引用有误");

    [Fact]
    public void Who_issued_it_withdraws_it_and_it_stays_to_be_read()
    {
        Given(Issued).On(Monday).By(CityPost).When(Withdraw).Then(CircularBack);
        var read = Read<CircularDetails, Circular>(RoundId, Issued, CircularBack);
        (read.WithdrawnOn, read.WithdrawnFor, read.Title).Should().Be((Monday, "引用有误", Issued.Title));
    }

    [Fact]
    public void Nobody_else_does() => Given(Issued).On(Monday).By(ProvincePost).When(Withdraw).ThenRefused(SupervisionRefusals.CircularOfAnother);

    [Fact]
    public void Once() => Given(Issued, CircularBack).On(Monday).By(CityPost).When(Withdraw).ThenRefused(SupervisionRefusals.NoSuchCircular);
}
