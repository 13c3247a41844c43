using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A unit with all its names. It stands from <c>ValidFrom</c> to the day before <c>ValidUntil</c>.</summary>
[Document("unit")]
internal sealed record UnitDetails(
    Guid Id, string Code, IReadOnlyList<UnitName> Names, UnitLevel Level, string Kind, string? Parent, string? ProfessionalParent, bool IsBody,
    DateOnly ValidFrom, DateOnly? ValidUntil) : IReadModel<UnitDetails, Unit>, IOpenToAllUnits
{
    public static UnitDetails Initial(Guid id) => new(id, "", [], default, "", null, null, false, default, null);

    public UnitDetails Evolve(Recorded<Unit> fact) => fact.Event switch
    {
        UnitOpened e => new(Id, e.Code, [new(e.Name, e.ValidFrom)], e.Level, e.Kind, e.Parent, e.ProfessionalParent, e.IsBody, e.ValidFrom, null),
        UnitRenamed e => this with { Names = Names.Renamed(e.Name, e.From) },
        UnitClosed e => this with { ValidUntil = e.On },
        _ => throw new UnhandledEventException(typeof(UnitDetails), fact.Event),
    };

    /// <summary>The days on which it begins, ends, or takes another form.</summary>
    internal IEnumerable<DateOnly> Changes => Names.Select(n => n.From).Prepend(ValidFrom).Concat(ValidUntil is { } end ? [end] : []);

    /// <summary>Whether it stands on a day.</summary>
    public bool StandsOn(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } end || day < end);

    /// <summary>The unit as it was on a day.</summary>
    public OrgUnit AsOf(DateOnly day) => new(Code, Names.On(day), Level, Kind, Parent, ProfessionalParent, IsBody);
}
