using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The bureau begins the district's application in a round for the community that it chose. There is one application of a district at a
/// time; after a rejection or a withdrawal the next attempt begins here. It keeps the chain and the standard of this moment.
/// </summary>
internal sealed record DraftApplication(Guid Round, string District)
    : ICommand<PilotApplication>, IWithinUnits, ILookBeyond<PilotApplication, ProgrammeRound>, ILookBeyond<PilotApplication, PilotSurvey>
{
    IEnumerable<string> IWithinUnits.Units => [District];

    IEnumerable<Guid> ILookBeyond<PilotApplication, ProgrammeRound>.Beyond(PilotApplication state, OrgTree units) => [Round];

    IEnumerable<Guid> ILookBeyond<PilotApplication, PilotSurvey>.Beyond(PilotApplication state, OrgTree units) => [PilotSurvey.StreamOf(Round, District)];

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        var (round, survey) = (now.Other<ProgrammeRound>(Round), now.Other<PilotSurvey>(PilotSurvey.StreamOf(Round, District)));
        if (application.Stage is ApplicationStage.Draft && WhyNot.WhyNotOfDistrict(District, now) is null) return Decision.AlreadySo;
        if (WhyNotDrafted(application, round, survey, now) is { } refusal) return Decision.Refuse(refusal);

        var choice = survey!.Choice!;
        return Decision.Record(new ApplicationDrafted(
            Round, round!.Year, District, application.Attempt + 1, choice, survey.Candidates.First(c => c.Community == choice.Community), round.Chain, round.StandardOn(now.Today)!,
            now.Today, [.. now.Units.PathOf(choice.Community).Select(u => u.Code)])).Under(Choosing);
    }

    private Refusal? WhyNotDrafted(PilotApplication application, ProgrammeRound? round, PilotSurvey? survey, Circumstances now) =>
        round.WhyNotApplying(District, now)
        ?? OneLiveApplication.When(application.Stage is ApplicationStage.Submitted or ApplicationStage.Returned or ApplicationStage.Recognised)
        ?? NothingChosen.When(survey?.Choice is null);

    internal sealed class Shape : AbstractValidator<DraftApplication>
    {
        public Shape()
        {
            RuleFor(c => c.Round).NotEmpty();
            RuleFor(c => c.District).NotEmpty().Matches("^[0-9]{12}$");
        }
    }
}
