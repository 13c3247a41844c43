using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The province opens the round of a year for districts of one prefecture, under the document by which the activity itself was approved
/// (创建示范活动管理办法（试行）). Each district has one place (TH-01); phases and chain are the usual ones until they are adjusted.
/// </summary>
internal sealed record OpenRound(int Year, string Prefecture, IReadOnlyList<string> Districts, string ActivityApproval, string Standard)
    : ICommand<ProgrammeRound>, IWithinUnits
{
    public const int PlacesPerDistrict = 1;

    IEnumerable<string> IWithinUnits.Units => [Prefecture];

    public Decision Decide(ProgrammeRound round, Circumstances now)
    {
        if (WhyNotOpened(round, now) is { } refusal) return Decision.Refuse(refusal);
        if (round.IsOpen) return Decision.AlreadySo;
        return Decision.Record(new RoundOpened(
            Year, Prefecture, [.. Districts.Order(StringComparer.Ordinal)], PlacesPerDistrict, ActivityApproval, Standard, now.Today, ProgrammeData.PhasesOf(Year), ProgrammeData.UsualChain))
            .Under(ActivityRules);
    }

    private Refusal? WhyNotOpened(ProgrammeRound round, Circumstances now) =>
        WhyNot.WhyNotOfProvince(now)
        ?? RoundAlreadyOpen.When(round.IsOpen && !IsThe(round))
        ?? NotBackDated.When(!round.IsOpen && Year < now.Today.Year)
        ?? DistrictsDoNotFit.When(Districts.Distinct().Count() < Districts.Count || !Districts.All(d => IsOfPrefecture(now.Units.Find(d))));

    private bool IsThe(ProgrammeRound round) =>
        round.ActivityApproval == ActivityApproval && round.Standards[0].Standard == Standard && round.Districts.ToHashSet().SetEquals(Districts);

    private bool IsOfPrefecture(OrgUnit? unit) => unit is { Level: UnitLevel.County, IsDepartment: false } && unit.Parent == Prefecture;

    internal sealed class Shape : AbstractValidator<OpenRound>
    {
        public Shape()
        {
            RuleFor(c => c.Year).InclusiveBetween(2010, 2100);
            RuleFor(c => c.Prefecture).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Districts).NotEmpty().Must(d => d.Count <= 40);
            RuleForEach(c => c.Districts).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.ActivityApproval).NotEmpty().MaximumLength(80);
            RuleFor(c => c.Standard).NotEmpty().MaximumLength(120);
        }
    }
}
