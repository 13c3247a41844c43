using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

[StoredAs("communities.unit-opened.v1")]
internal sealed record UnitOpened(
    string Code, string Name, UnitLevel Level, string Kind, string? Parent, string? ProfessionalParent, bool IsBody, DateOnly ValidFrom) : IEvent<Unit>;
[StoredAs("communities.unit-renamed.v1")] internal sealed record UnitRenamed(string Name, DateOnly From) : IEvent<Unit>;
[StoredAs("communities.unit-closed.v1")] internal sealed record UnitClosed(DateOnly On) : IEvent<Unit>;
[StoredAs("communities.unit-placed.v1")] internal sealed record UnitPlaced(string Parent, DateOnly From, Guid Reorganisation) : IEvent<Unit>;
[StoredAs("communities.unit-succeeded.v1")] internal sealed record UnitSucceeded(IReadOnlyList<string> By, DateOnly On, Guid Reorganisation) : IEvent<Unit>;

[StoredAs("communities.post-established.v1")] internal sealed record PostEstablished(string Unit, string Role, string Title) : IEvent<OfficePost>;
[StoredAs("communities.holder-appointed.v1")] internal sealed record HolderAppointed(string Account, DateOnly From) : IEvent<OfficePost>;
[StoredAs("communities.holder-relieved.v1")] internal sealed record HolderRelieved(DateOnly On) : IEvent<OfficePost>;

[StoredAs("communities.organisation-founded.v1")]
internal sealed record OrganisationFounded(OrganisationKind Kind, string Unit, string Title, DateOnly On, string? DocumentNumber) : IEvent<Organisation>;
[StoredAs("communities.member-joined.v1")]
internal sealed record MemberJoined(OrganisationMember Member, IReadOnlyList<OrganisationMember> Members) : IEvent<Organisation>;
[StoredAs("communities.member-left.v1")]
internal sealed record MemberLeft(Guid Member, DateOnly On, IReadOnlyList<OrganisationMember> Members) : IEvent<Organisation>;
[StoredAs("communities.organisation-dissolved.v1")] internal sealed record OrganisationDissolved(DateOnly On, string? DocumentNumber) : IEvent<Organisation>;

[StoredAs("communities.counts-recorded.v1")]
internal sealed record CountsRecorded(string Community, IReadOnlyList<ProfileCount> Counts) : IEvent<CommunityProfile>;

[StoredAs("communities.reception-point-opened.v1")]
internal sealed record ReceptionPointOpened(string Community, string Place, string Hours, DateOnly From) : IEvent<FourOnes>;
[StoredAs("communities.hotline-connected.v1")] internal sealed record HotlineConnected(string Community, string Number, DateOnly From) : IEvent<FourOnes>;
[StoredAs("communities.contact-card-introduced.v1")] internal sealed record ContactCardIntroduced(string Community, string Contents, DateOnly From) : IEvent<FourOnes>;
[StoredAs("communities.minority-home-opened.v1")]
internal sealed record MinorityHomeOpened(string Community, string Place, DayOfWeek Weekday, decimal Funds, string FundsSource, DateOnly From) : IEvent<FourOnes>;

[StoredAs("communities.budget-line-recorded.v1")]
internal sealed record BudgetLineRecorded(string Street, int Year, decimal Amount, string DocumentNumber) : IEvent<BudgetLine>;

[StoredAs("communities.units-reorganised.v1")]
internal sealed record UnitsReorganised(
    ReorganisationKind Kind, DateOnly On, string DocumentNumber, IReadOnlyList<UnitPlacement> Placements, IReadOnlyList<UnitEnding> Endings) : IEvent<Reorganisation>
{
    /// <summary>Whether another decision says the same.</summary>
    public bool IsTheSame(UnitsReorganised other) =>
        (Kind, On, DocumentNumber) == (other.Kind, other.On, other.DocumentNumber) && Placements.SequenceEqual(other.Placements)
        && Endings.Select(e => e.Unit).SequenceEqual(other.Endings.Select(e => e.Unit)) && Endings.SelectMany(e => e.Successors).SequenceEqual(other.Endings.SelectMany(e => e.Successors));
}
