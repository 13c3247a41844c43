using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// Plans a meeting of today or a later day: whose it is, which obligations it is to serve, its members by post, and what it is about.
/// A standing item such as dispute screening (DS-1) comes on the agenda by itself where the meeting carries it.
/// </summary>
internal sealed record PlanMeeting(
    string Unit, Organisation Organisation, string Title, IReadOnlyList<ServedObligation> Serves, DateTimeOffset Start, Venue Venue,
    IReadOnlyList<Member> Members, IReadOnlyList<string> Agenda) : ICommand<Meeting>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (WhyNotPlanned(meeting, now) is { } refusal) return Decision.Refuse(refusal);

        var standing = MeetingRule.All.Where(rule => rule.ItemOf is not null && Serves.Any(s => s.Rule == rule.ItemOf)).Select(rule => rule.Zh);
        return Decision
            .Record(new MeetingPlanned(UnitPlace.Of(Unit, now.Units), Organisation, Title, [.. Serves.Distinct()], Start, Venue, Members, [.. Agenda.Union(standing)]))
            .Under(Serves.Count > 0 ? Source : OwnRule);
    }

    private Refusal? WhyNotPlanned(Meeting meeting, Circumstances now) =>
        AlreadyPlanned.When(meeting.Stage > MeetingStage.New)
        ?? UnknownUnit.When(!now.Units.Find(Unit).IsStreetOrCommunity())
        ?? NotYourUnit.When(!now.Actor.ActsFor(Unit))
        ?? OrganisationDoesNotFit.When(IsOfCommunity(Organisation) != (now.Units.Find(Unit)!.Level == UnitLevel.Community))
        ?? Serves.Select(served => WhyNotServed(served, now.Units.Find(Unit)!)).FirstOrDefault(refusal => refusal is not null)
        ?? StartInPast.When(ChinaTime.DateOf(Start) < now.Today)
        ?? MemberTwice.When(Members.DistinctBy(m => m.Post).Count() < Members.Count)
        ?? WhyNot.WhyNotWritten([Title, Venue.Place, .. Agenda, .. Members.Select(m => m.Post)]);

    private static Refusal? WhyNotServed(ServedObligation served, OrgUnit unit) => MeetingRule.Find(served.Rule) switch
    {
        null => UnknownRule,
        var rule when !rule.IsOwedBy(unit) => NotOwedHere,
        var rule when Period.Named(served.Period) is not { } period || (rule.IsFixed && period.Cadence != rule.Cadence) => UnknownPeriod,
        _ => null,
    };

    private static bool IsOfCommunity(Organisation organisation) => organisation is Organisation.CommunityCoordinationGroup or Organisation.ResidentsCommittee;

    internal sealed class Shape : AbstractValidator<PlanMeeting>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Organisation).IsInEnum();
            RuleFor(c => c.Title).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Serves).Must(s => s.Count <= 7);
            RuleForEach(c => c.Serves).NotNull();
            RuleFor(c => c.Start).NotEmpty();
            RuleFor(c => c.Venue.Place).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Members).NotEmpty().Must(m => m.Count <= 100);
            RuleForEach(c => c.Members).Must(m => m is { Post.Length: > 0 and <= 60 });
            RuleFor(c => c.Agenda).NotEmpty().Must(a => a.Count <= 30);
            RuleForEach(c => c.Agenda).NotEmpty().MaximumLength(200);
        }
    }
}
