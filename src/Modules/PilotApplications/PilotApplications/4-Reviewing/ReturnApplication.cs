using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// 退回补正: the level that has it gives it back to the district, with what is to be mended and in how many working days (PA-03, 20 at most).
/// What is missing in form is told once in an attempt and completely (一次性告知).
/// </summary>
internal sealed record ReturnApplication(string Reason, IReadOnlyList<string> Missing, int Days) : ICommand<PilotApplication>, ILookBeyond<PilotApplication, ProgrammeRound>
{
    public const string Rule = "PA-03";

    public IEnumerable<Guid> Beyond(PilotApplication state, OrgTree units) => [state.Round];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (WhyNotReturned(application, now) is { } refusal) return Decision.Refuse(refusal);
        var due = now.Rules.Deadline(Rule, now.Today, now.FirstEventId, now.Other<ProgrammeRound>(application.Round)!.Pauses, Days);
        return Decision.Record(new ApplicationReturned(application.District, application.Step, now.Actor.Account, now.Today, Reason, Missing, due)).Under(Choosing);
    }

    private Refusal? WhyNotReturned(PilotApplication application, Circumstances now) =>
        application.WhyNotDecided(now)
        ?? ToldOnce.When(Missing.Count > 0 && application.WasTold)
        ?? WhyNot.WhyNotWritten([Reason, .. Missing]);

    internal sealed class Shape : AbstractValidator<ReturnApplication>
    {
        public Shape()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(2_000);
            RuleFor(c => c.Missing).Must(m => m.Count <= 20);
            RuleForEach(c => c.Missing).NotEmpty().MaximumLength(200);
            RuleFor(c => c.Days).InclusiveBetween(1, 20);
        }
    }
}
