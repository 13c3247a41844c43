using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.SupervisionCheck>;

namespace CreationPlatform.PilotApplications;

public class AnswerDemandTests
{
    private static readonly AnswerDemand Answer = new(1, "已经公示");

    [Fact]
    public void The_unit_of_which_it_was_demanded_answers() => Given(Held).On(Monday).By(CommunityPost).When(Answer).Then(Answered);

    [Fact]
    public void On_the_last_day_it_is_in_time_and_the_day_after_late()
    {
        Given(Held).On(AnswerDue).By(CommunityPost).When(Answer).Then(Answered with { AnsweredOn = AnswerDue });
        Given(Held).On(AnswerDue.AddDays(1)).By(CommunityPost).When(Answer).Then(Answered with { AnsweredOn = AnswerDue.AddDays(1), Late = true });
    }

    [Fact]
    public void What_is_answered_is_answered() => Given(Held, Answered).On(Monday).By(CommunityPost).When(Answer).ThenAlreadySo();

    [Fact]
    public void A_second_answer_waits_until_it_is_asked_for() => Given(Held, Answered).On(Monday).By(CommunityPost).When(Answer with { Answer = "又及" }).ThenRefused(SupervisionRefusals.NoAnswerOwed);

    [Fact]
    public void Nobody_answers_for_another() => Given(Held).On(Monday).By(StreetPost).When(Answer).ThenRefused(SupervisionRefusals.DemandOfAnother);

    [Fact]
    public void There_must_be_such_a_demand() => Given(Held).On(Monday).By(CommunityPost).When(Answer with { Number = 9 }).ThenRefused(SupervisionRefusals.NoSuchDemand);

    [Fact]
    public void The_check_shows_when_the_next_answer_falls_due()
    {
        Read<CheckDetails, SupervisionCheck>(RoundId, Held).NextDue.Should().Be(AnswerDue);
        Read<CheckDetails, SupervisionCheck>(RoundId, Held, Answered, Answered with { Number = 2 }).NextDue.Should().BeNull();
        Read<CheckDetails, SupervisionCheck>(RoundId, Held, Answered, Renewed, Answered with { Number = 2 }).NextDue.Should().Be(Renewed.Due);
    }
}
