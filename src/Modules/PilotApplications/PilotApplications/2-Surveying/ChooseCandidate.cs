using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The bureau proposes one of at least two communities, and argues each of the three qualities that the source names: many minority
/// residents or residents on the move, a heavy task of coordination, active. Chosen again, the later choice stands for later drafts.
/// </summary>
internal sealed record ChooseCandidate(string Community, Argument Argument) : ICommand<PilotSurvey>, ILookBeyond<PilotSurvey, ProgrammeRound>
{
    public IEnumerable<Guid> Beyond(PilotSurvey state, OrgTree units) => [state.Round];

    public Decision Decide(PilotSurvey survey, Circumstances now)
    {
        if (WhyNotChosen(survey, now) is { } refusal) return Decision.Refuse(refusal);
        if (survey.Choice is { } choice && choice.Community == Community && choice.Argument == Argument) return Decision.AlreadySo;
        return Decision.Record(new CandidateChosen(new(Community, Argument, now.Today))).Under(Choosing);
    }

    private Refusal? WhyNotChosen(PilotSurvey survey, Circumstances now) =>
        now.Other<ProgrammeRound>(survey.Round).WhyNotApplying(survey.District, now)
        ?? NothingToCompare.When(survey.Candidates.Count < 2)
        ?? NotACandidate.When(survey.Candidates.All(c => c.Community != Community))
        ?? WhyNot.WhyNotWritten(Argument.Composition, Argument.Coordination, Argument.Activity);

    internal sealed class Shape : AbstractValidator<ChooseCandidate>
    {
        public Shape()
        {
            RuleFor(c => c.Community).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Argument.Composition).NotEmpty().MaximumLength(1_000);
            RuleFor(c => c.Argument.Coordination).NotEmpty().MaximumLength(1_000);
            RuleFor(c => c.Argument.Activity).NotEmpty().MaximumLength(1_000);
        }
    }
}
