using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.CoordinationTask>;

namespace CreationPlatform.PilotApplications;

public class ReportOnCoordinationTaskTests
{
    private static readonly ReportOnCoordinationTask Report = new("已收到三个社区的材料");

    [Fact]
    public void The_owner_gives_feedback()
    {
        Given(Assigned).On(Monday).By(BureauPost).When(Report).Then(FeedbackGiven);
        Read<CoordinationTaskDetails, CoordinationTask>(RoundId, Assigned, FeedbackGiven).Feedback.Should().Equal(new Feedback(FeedbackGiven.Feedback, Monday));
    }

    [Fact]
    public void The_same_words_are_no_news() => Given(Assigned, FeedbackGiven).On(Monday).By(BureauPost).When(Report).ThenAlreadySo();

    [Fact]
    public void Nobody_else_does() => Given(Assigned).On(Monday).By(CityPost).When(Report).ThenRefused(CoordinationRefusals.NotTheTaskOwner);

    [Fact]
    public void When_it_is_done_it_is_done() => Given(Assigned, Completed).On(Monday).By(BureauPost).When(Report).ThenRefused(CoordinationRefusals.TaskNotOpen);
}
