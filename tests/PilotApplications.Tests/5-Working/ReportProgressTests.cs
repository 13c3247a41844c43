using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class ReportProgressTests
{
    private static readonly ReportProgress Report = new(1, 50, Progressed.Statement);

    [Fact]
    public void A_community_says_how_far_a_task_is() => Given(AtWork).With(AsWorker(WorkDay)).When(Report).Then(Progressed);

    [Fact]
    public void The_same_figure_is_no_news() => Given([.. AtWork, Progressed]).With(AsWorker(WorkDay)).When(Report).ThenAlreadySo();

    [Fact]
    public void A_task_is_done_only_with_evidence() => Given(AtWork).With(AsWorker(WorkDay)).When(Report with { Percent = 100 }).ThenRefused(PilotRefusals.DoneNeedsEvidence);

    [Fact]
    public void With_it_it_is_done() =>
        Given([.. AtWork, EvidenceAdded]).With(AsWorker(WorkDay)).When(Report with { Percent = 100 }).Then(Progressed with { Percent = 100 });

    [Fact]
    public void A_task_stands_in_the_plan() => Given(AtWork).With(AsWorker(WorkDay)).When(Report with { Task = 9 }).ThenRefused(PilotRefusals.NoSuchTask);

    [Fact]
    public void Nobody_reports_for_the_community() => Given(AtWork).With(AsStreet(WorkDay)).When(Report).ThenRefused(PilotRefusals.NotYourCommunity);
}
