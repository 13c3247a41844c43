using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The pilot, its street or its district proposes what others could learn from: what was done, and what came of it. Nobody is named.</summary>
internal sealed record ProposeCase(Guid Round, string Community, CaseKind Kind, string Title, string Practice, string Results) : ICommand<TypicalCase>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(TypicalCase @case, Circumstances now)
    {
        if ((NoCheckedCommunity.When(!now.IsCommunityOfDistrict(Community)) ?? WhyNot.WhyNotWritten(Title, Practice, Results)) is { } refusal) return Decision.Refuse(refusal);
        if (@case.Stage is not CaseStage.New) return Decision.AlreadySo;
        var path = now.PathsOf(Community);
        return Decision.Record(new CaseProposed(
            Round, Community, path.First(code => now.Units.Find(code)!.Level == UnitLevel.County), path, Kind, Title, Practice, Results, now.UnitOver(Community) ?? Community, now.Today))
            .Under(Supervising);
    }

    internal sealed class Shape : AbstractValidator<ProposeCase>
    {
        public Shape()
        {
            RuleFor(c => c.Round).NotEmpty();
            RuleFor(c => c.Community).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Title).NotEmpty().MaximumLength(120);
            RuleFor(c => c.Practice).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Results).NotEmpty().MaximumLength(2_000);
        }
    }
}
