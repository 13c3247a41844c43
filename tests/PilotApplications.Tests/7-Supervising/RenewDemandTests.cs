using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.SupervisionCheck>;

namespace CreationPlatform.PilotApplications;

public class RenewDemandTests
{
    private static readonly RenewDemand Renew = new(1, "公示地点不便", AnswerDue.AddDays(10));

    [Fact]
    public void An_answer_that_will_not_do_is_asked_for_again() => Given(Held, Answered).On(Monday).By(CityPost).When(Renew).Then(Renewed);

    [Fact]
    public void And_answered_again() => Given(Held, Answered, Renewed).On(Monday).By(CommunityPost).When(new AnswerDemand(1, "已改在门口公示")).Then(Answered with { Answer = "已改在门口公示" });

    [Fact]
    public void Before_the_answer_there_is_nothing_to_judge() => Given(Held).On(Monday).By(CityPost).When(Renew).ThenRefused(SupervisionRefusals.NotAnsweredYet);

    [Fact]
    public void Who_checked_judges() => Given(Held, Answered).On(Monday).By(ProvincePost).When(Renew).ThenRefused(SupervisionRefusals.CheckOfAnother);

    [Fact]
    public void The_new_day_is_still_to_come() => Given(Held, Answered).On(Monday).By(CityPost).When(Renew with { Due = Monday.AddDays(-1) }).ThenRefused(SupervisionRefusals.DemandDueBefore);
}
