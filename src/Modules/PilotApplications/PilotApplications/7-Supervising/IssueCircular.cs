using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// 通报: a division of city or province reports on pilots to districts, under a document number. It speaks of recorded events only and
/// cites each by stream and version, so that anybody who audits can read what it rests on.
/// </summary>
internal sealed record IssueCircular(
    Guid Round, string DocumentNumber, string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Districts, IReadOnlyList<string> Communities, IReadOnlyList<Citation> Cites)
    : ICommand<Circular>, IWithinUnits, ICite
{
    IEnumerable<string> IWithinUnits.Units => Districts;

    IEnumerable<(Guid Stream, long Version)> ICite.Cited => Cites.Select(c => (c.Stream, c.Version));

    public Decision Decide(Circular circular, Circumstances now)
    {
        var by = Districts.Count > 0 ? now.SupervisorOf(Districts[0]) : null;
        if (WhyNotIssued(by, now) is { } refusal) return Decision.Refuse(refusal);
        if (circular.IsIssued) return Decision.AlreadySo;
        return Decision.Record(new CircularIssued(
            Round, by!, DocumentNumber, Title, Paragraphs, Districts, Communities, Cites, now.PathsOf([by!, .. Districts, .. Communities]), now.Today))
            .Under(Supervising).Reserving("pilots.circular-number", DocumentNumber, CircularNumberTaken);
    }

    private Refusal? WhyNotIssued(string? by, Circumstances now) =>
        NotASupervisor.When(by is null)
        ?? CircularUnitsDoNotFit.When(!UnitsFit(now))
        ?? NothingCited.When(Cites.Count == 0)
        ?? NotRecorded.When(!Cites.All(c => now.IsRecorded(c.Stream, c.Version)))
        ?? CitedTwice.When(Cites.DistinctBy(c => (c.Stream, c.Version)).Count() < Cites.Count)
        ?? WhyNot.WhyNotWritten([DocumentNumber, Title, .. Paragraphs, .. Cites.Select(c => c.Shows)]);

    private bool UnitsFit(Circumstances now) =>
        Districts.Concat(Communities).Distinct().Count() == Districts.Count + Communities.Count
        && Districts.All(d => now.Units.Find(d) is { Level: UnitLevel.County, IsDepartment: false } && now.SupervisorOf(d) is not null)
        && Communities.All(c => now.IsCommunityOfDistrict(c) && Districts.Any(d => now.Units.IsUnder(c, d)));

    internal sealed class Shape : AbstractValidator<IssueCircular>
    {
        public Shape()
        {
            RuleFor(c => c.Round).NotEmpty();
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(80);
            RuleFor(c => c.Title).NotEmpty().MaximumLength(120);
            RuleFor(c => c.Paragraphs).NotEmpty().Must(p => p.Count <= 50);
            RuleForEach(c => c.Paragraphs).NotEmpty().MaximumLength(2_000);
            RuleFor(c => c.Districts).NotEmpty().Must(d => d.Count <= 40);
            RuleForEach(c => c.Districts).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Communities).NotEmpty().Must(d => d.Count <= 40);
            RuleForEach(c => c.Communities).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Cites).NotNull().Must(c => c.Count <= 100);
            RuleForEach(c => c.Cites).Must(c => c is { Version: > 0, Shows.Length: > 0 and <= 300 } && c.Stream != Guid.Empty);
        }
    }
}
