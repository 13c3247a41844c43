using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class ProposeWorkPlanTests
{
    private static readonly ProposeWorkPlan Propose = new(Goals, Tasks, null);

    [Fact]
    public void A_community_proposes_goals_and_tasks() => Given(Begun).With(AsWorker(PlanDay)).When(Propose).Then(Proposed);

    [Fact]
    public void Proposed_is_proposed() => Given(Begun, Proposed).With(AsWorker(PlanDay)).When(Propose).ThenAlreadySo();

    [Fact]
    public void One_version_at_a_time_awaits_its_answer() => Given(Begun, Proposed).With(AsWorker(PlanDay)).When(Propose with { Tasks = Tasks[..2] }).ThenRefused(PilotRefusals.PlanAwaitsAnswer);

    [Fact]
    public void A_change_is_a_version_with_its_reason() =>
        Given(AtWork).With(AsWorker(WorkDay)).When(Propose with { Tasks = Tasks[..2], Reason = "总结由街道统一做" })
            .Then(new WorkPlanProposed(new(2, Goals, Tasks[..2], "总结由街道统一做"), Worker, WorkDay, Due("PA-04", WorkDay)));

    [Fact]
    public void Without_a_reason_an_approved_plan_stands() => Given(AtWork).With(AsWorker(WorkDay)).When(Propose with { Tasks = Tasks[..2] }).ThenRefused(PilotRefusals.ReasonNeeded);

    [Fact]
    public void A_task_under_way_stays_in_the_plan() =>
        Given([.. AtWork, Progressed]).With(AsWorker(WorkDay)).When(Propose with { Goals = Goals[1..], Tasks = Tasks[1..], Reason = "调整" }).ThenRefused(PilotRefusals.TaskUnderWay);

    public static TheoryData<string> Flaws => ["a goal without a task", "a task of no goal", "a number twice", "ends before it begins", "another year", "no such phase"];

    [Theory, MemberData(nameof(Flaws))]
    public void A_plan_hangs_together(string flaw) => Given(Begun).With(AsWorker(PlanDay)).When(flaw switch
    {
        "a goal without a task" => Propose with { Tasks = Tasks[..1] },
        "a task of no goal" => Propose with { Goals = Goals[..1] },
        "a number twice" => Propose with { Tasks = [.. Tasks, Tasks[0] with { Task = "另一项" }] },
        "ends before it begins" => Changed(t => t with { Due = t.Start.AddDays(-1) }),
        "another year" => Changed(t => t with { Due = new(2027, 1, 5) }),
        _ => Changed(t => t with { Phase = "P9" }),
    }).ThenRefused(PilotRefusals.PlanDoesNotFit);

    [Fact]
    public void There_is_no_plan_before_recognition() => Given().With(AsWorker(PlanDay)).When(Propose).ThenRefused(PilotRefusals.NoPilot);

    [Fact]
    public void Nobody_plans_for_the_community() => Given(Begun).With(AsStreet(PlanDay)).When(Propose).ThenRefused(PilotRefusals.NotYourCommunity);

    private static ProposeWorkPlan Changed(Func<PlannedTask, PlannedTask> change) => Propose with { Tasks = [change(Tasks[0]), .. Tasks[1..]] };
}
