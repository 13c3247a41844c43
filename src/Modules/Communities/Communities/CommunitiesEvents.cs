using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

[StoredAs("communities.unit-opened.v1")]
internal sealed record UnitOpened(
    string Code, string Name, UnitLevel Level, string Kind, string? Parent, string? ProfessionalParent, bool IsBody, DateOnly ValidFrom) : IEvent<Unit>;
[StoredAs("communities.unit-renamed.v1")] internal sealed record UnitRenamed(string Name, DateOnly From) : IEvent<Unit>;
[StoredAs("communities.unit-closed.v1")] internal sealed record UnitClosed(DateOnly On) : IEvent<Unit>;

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
