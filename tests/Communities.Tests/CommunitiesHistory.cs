using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Communities;

/// <summary>What happened before, in the stories of this module; the day of a story is 2026-03-02 unless it says otherwise.</summary>
internal static class CommunitiesHistory
{
    public static readonly DateOnly FirstDay = new(2023, 6, 30), Today = new(2026, 3, 2), Tomorrow = new(2026, 3, 3);

    public static readonly UnitOpened Community = new(
        TestUnits.Community, "翠湖西路社区居民委员会", UnitLevel.Community, "居委会类", TestUnits.Street, null, false, FirstDay);

    public static readonly UnitOpened Street = new(TestUnits.Street, "华山街道", UnitLevel.Township, "街道", TestUnits.District, null, true, FirstDay);

    public static readonly UnitOpened Bureau = new(
        TestUnits.DistrictBureau, "五华区民族宗教事务局", UnitLevel.County, "民族宗教事务局", TestUnits.District, TestUnits.CityCommission, true, FirstDay);

    public static readonly PostEstablished Officer = new(TestUnits.Community, Roles.CommunityOfficer, "民族工作专干");
    public static readonly PostEstablished Auditor = new(TestUnits.City, Roles.Auditor, "审计员");
    public static readonly HolderAppointed Appointed = new("zhuangan01", new(2026, 1, 5));
    public static readonly HolderRelieved Relieved = new(new(2026, 2, 1));

    public static readonly OrganisationFounded Group = new(OrganisationKind.CommunityCoordinationGroup, TestUnits.Community, "翠湖西路社区民族工作协调小组", new(2026, 1, 5), "翠社〔2026〕1号");
    public static readonly OrganisationMember Head = new(StreamIds.From("member:head"), OrganisationRole.Head, "社区党委书记", StreamIds.From("post:head"), null, new(2026, 1, 5));
    public static readonly OrganisationMember Second = new(StreamIds.From("member:second"), OrganisationRole.Member, "民族工作专干", null, "zhuangan01", new(2026, 1, 6));
    public static readonly MemberJoined HeadJoined = new(Head, [Head]), SecondJoined = new(Second, [Head, Second]);

    /// <summary>The command that asks for exactly this opening.</summary>
    public static OpenUnit ToOpen(UnitOpened e) => new(e.Code, e.Name, e.Level, e.Kind, e.Parent, e.ProfessionalParent, e.IsBody, e.ValidFrom);

    /// <summary>What is recorded when exactly this is opened.</summary>
    public static UnitOpened Opened(OpenUnit c) => new(c.Code, c.Name, c.Level, c.Kind, c.Parent, c.ProfessionalParent, c.IsBody, c.ValidFrom);

    /// <summary>Events as a read model sees them, one after the other.</summary>
    public static TModel Read<TModel, TState>(Guid id, params IEvent<TState>[] history) where TModel : IReadModel<TModel, TState> =>
        history.Select((e, i) => new Recorded<TState>(StreamIds.OfEvent(id, i), i + 1, TestCircumstances.On(Today).Time, Headers, e))
            .Aggregate(TModel.Initial(id), (model, fact) => model.Evolve(fact));

    private static EventHeaders Headers { get; } = new(1, "system", null, null, null, null, CommunitiesRefusals.OwnRule, "loopback", null);
}
