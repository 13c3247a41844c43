using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The district's bureau enters a community that could be the pilot, in counts with their day and source; entered again, the newer counts
/// take the place of the earlier ones. Nobody is named.
/// </summary>
internal sealed record EnterCandidate(Guid Round, string District, string Community, DateOnly AsOf, string Source, CandidateCounts Counts)
    : ICommand<PilotSurvey>, IWithinUnits, ILookBeyond<PilotSurvey, ProgrammeRound>
{
    IEnumerable<string> IWithinUnits.Units => [District];

    public IEnumerable<Guid> Beyond(PilotSurvey state, OrgTree units) => [Round];

    public Decision Decide(PilotSurvey survey, Circumstances now)
    {
        if (WhyNotEntered(now) is { } refusal) return Decision.Refuse(refusal);
        var candidate = new Candidate(Community, AsOf, Source, Counts);
        if (survey.Candidates.Contains(candidate)) return Decision.AlreadySo;
        return Decision.Record(new CandidateEntered(Round, District, candidate, [.. now.Units.PathOf(District).Select(u => u.Code)])).Under(Choosing);
    }

    private Refusal? WhyNotEntered(Circumstances now) =>
        now.Other<ProgrammeRound>(Round).WhyNotApplying(District, now)
        ?? CommunityDoesNotFit.When(now.Units.Find(Community)?.Level != UnitLevel.Community || !now.Units.IsUnder(Community, District))
        ?? DateInFuture.When(AsOf > now.Today)
        ?? CountsDoNotAddUp.When(Counts.MinorityResidents > Counts.Residents || Counts.FloatingResidents > Counts.Residents)
        ?? WhyNot.WhyNotWritten(Source);

    internal sealed class Shape : AbstractValidator<EnterCandidate>
    {
        private const int Most = 10_000_000;

        public Shape()
        {
            RuleFor(c => c.Round).NotEmpty();
            RuleFor(c => c.District).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Community).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.AsOf).NotEmpty();
            RuleFor(c => c.Source).NotEmpty().MaximumLength(200);
            RuleFor(c => c.Counts).Must(c => new[] { c.Residents, c.MinorityResidents, c.FloatingResidents, c.MinorityBusinesses, c.Activities }.All(n => n is >= 0 and <= Most) && c.Groups is >= 0 and <= 57);
        }
    }
}
