using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// 工作方案: the community proposes goals and the tasks for them, or another version of an approved plan with its reason. A task that has
/// progress or evidence stays in every later version.
/// </summary>
internal sealed record ProposeWorkPlan(IReadOnlyList<PlannedGoal> Goals, IReadOnlyList<PlannedTask> Tasks, string? Reason = null) : ICommand<Pilot>
{
    public const string Rule = "PA-04";

    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.WhyNotOfCommunity(now) is { } notHere) return Decision.Refuse(notHere);
        if ((pilot.Proposed ?? pilot.Plan) is { } standing && standing.PlansTheSame(Goals, Tasks)) return Decision.AlreadySo;
        var plan = new WorkPlan(pilot.Versions + 1, Goals, Tasks, Reason);
        if (WhyNotProposed(pilot, plan) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new WorkPlanProposed(plan, now.Actor.Account, now.Today, now.Deadline(Rule, now.Today))).Under(Creating);
    }

    private static Refusal? WhyNotProposed(Pilot pilot, WorkPlan plan) =>
        PlanAwaitsAnswer.When(pilot.Proposed is not null)
        ?? ReasonNeeded.When(pilot.Plan is not null && string.IsNullOrWhiteSpace(plan.Reason))
        ?? PlanDoesNotFit.When(!plan.Fits(pilot.Year))
        ?? TaskUnderWay.When(pilot.Progress.Where(p => p.Value > 0).Select(p => p.Key).Concat(pilot.Evidence.Select(e => e.Task)).Any(task => plan.Tasks.All(t => t.Number != task)))
        ?? WhyNot.WhyNotWritten([plan.Reason, .. plan.Goals.Select(g => g.Goal), .. plan.Tasks.SelectMany(t => new[] { t.Task, t.Measures, t.Owner })]);

    internal sealed class Shape : AbstractValidator<ProposeWorkPlan>
    {
        public Shape()
        {
            RuleFor(c => c.Goals).NotEmpty().Must(g => g.Count <= 30);
            RuleForEach(c => c.Goals).Must(g => g is { Number: > 0 and <= 999, Goal.Length: > 0 and <= 300 });
            RuleFor(c => c.Tasks).NotEmpty().Must(t => t.Count <= 150);
            RuleForEach(c => c.Tasks).Must(t => t is { Number: > 0 and <= 999, Task.Length: > 0 and <= 300, Measures.Length: > 0 and <= 1_000, Owner.Length: > 0 and <= 60, Phase.Length: > 0 and <= 10 });
            RuleFor(c => c.Reason).MaximumLength(500);
        }
    }
}
