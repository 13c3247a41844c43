using System.Globalization;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.BuildingBlocks.Owed;

namespace CreationPlatform.PilotApplications;

/// <summary>What is owed on applications, on the pilots' plans, on checks and on tasks between divisions.</summary>
internal static class PilotWork
{
    private static readonly ListFilter Stage = ListFilter.Of("stage"), PendingAt = ListFilter.Of("pendingAt"), District = ListFilter.Of("district"), Approver = ListFilter.Of("approver"),
        Community = ListFilter.Of("community"), Owner = ListFilter.Of("owner"), AnswersOwedBy = ListFilter.Holding("answersOwedBy", "answersOwedBy");

    /// <summary>Applications that one of these posts has to decide on.</summary>
    public static WorkSource ToDecide(IReadOnlyList<string> roles) => new WorkSource<ApplicationEntry>(roles, "due", me => [(PendingAt, LevelsOf(me))], Decided);

    /// <summary>Applications that came back and are to be corrected.</summary>
    public static WorkSource ToCorrect(IReadOnlyList<string> roles) =>
        new WorkSource<ApplicationEntry>(roles, "due", me => [(Stage, [Word(ApplicationStage.Returned)]), (District, me.Areas)], (application, _) => [On(application, "PA-03", application.District)]);

    /// <summary>Work plans that await their answer.</summary>
    public static WorkSource ToAnswer(IReadOnlyList<string> roles) => new WorkSource<PilotEntry>(roles, "answerDue", me => [(Approver, me.Areas)], (pilot, me) =>
        [new("pilot", pilot.Id, pilot.Community, pilot.Approver, "PA-04", me.Rules.Rule("PA-04").Article, pilot.AnswerDue!.Value) { About = YearOf(pilot.Year) }]);

    /// <summary>Tasks of the plan in force.</summary>
    public static WorkSource ToCarryOut(IReadOnlyList<string> roles) => new WorkSource<PilotEntry>(roles, "nextTaskDue", me => [(Community, me.Areas)], Begun);

    /// <summary>Demands of a check that await the answer of the unit to which they were put.</summary>
    public static WorkSource DemandsOn(IReadOnlyList<string> roles) => new WorkSource<CheckDetails>(roles, "nextDue", me => [(AnswersOwedBy, me.Areas)], Demanded);

    /// <summary>Tasks that another division gave.</summary>
    public static WorkSource Coordination(IReadOnlyList<string> roles) =>
        new WorkSource<CoordinationTaskDetails>(roles, "due", me => [(Owner, me.Units), (Stage, [Word(CoordinationStage.Open)])], (task, _) =>
            [new("coordination-task", task.Id, task.AssignedBy, task.Owner, "coordination-task", CoordinationRefusals.Coordinating, task.Due!.Value) { Name = task.Subject }]);

    /// <summary>Only whoever holds the office of its step owes the decision: another city's, another role's is somebody else's.</summary>
    public static IEnumerable<Owed> Decided(ApplicationEntry application, Acting me) =>
        from step in application.Chain.Steps
        where step.Level == application.PendingAt
        let body = me.Tree.BodyAt(step.Level, application.District)
        where me.Holds(step.Role, body)
        select On(application, step.Rule, body);

    /// <summary>Tasks that have begun and are not done.</summary>
    public static IEnumerable<Owed> Begun(PilotEntry pilot, Acting me) =>
        from line in pilot.Tasks
        where line.DoneOn is null && line.Task.Start <= me.Today
        orderby line.Task.Due
        select new Owed("pilot", pilot.Id, pilot.Community, pilot.Community, "plan-task", PilotRefusals.Creating, line.Task.Due) { Name = line.Task.Task };

    /// <summary>What was demanded of these posts' divisions and is not answered.</summary>
    public static IEnumerable<Owed> Demanded(CheckDetails check, Acting me) =>
        from demand in check.Demands
        where demand.Stage is DemandStage.Open && me.Areas.Contains(demand.To)
        orderby demand.Due
        select new Owed("check", check.Id, check.Community, demand.To, "demand", SupervisionRefusals.Supervising, demand.Due) { Name = demand.Demand };

    private static Owed On(ApplicationEntry application, string rule, string body) =>
        new("application", application.Id, application.Community, body, rule, PilotRefusals.Choosing, application.Due!.Value) { About = YearOf(application.Year), Stage = Word(application.Stage) };

    private static string[] LevelsOf(Acting me) => [.. me.Areas.Select(me.Tree.Find).OfType<OrgUnit>().Select(unit => Word(unit.Level)).Distinct()];

    private static string YearOf(int year) => year.ToString(CultureInfo.InvariantCulture);
}
