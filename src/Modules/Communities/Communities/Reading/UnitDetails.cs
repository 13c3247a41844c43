using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>Under which unit one hangs, and the first day on which that counts.</summary>
internal sealed record UnitPlace(string? Parent, DateOnly From);

/// <summary>
/// A unit with all its names and places. It stands from <c>ValidFrom</c> to the day before <c>ValidUntil</c>. <c>Places</c> is there once it
/// has moved, earliest first; <c>Successors</c> once it has ended in others.
/// </summary>
[Document("unit")]
internal sealed record UnitDetails(
    Guid Id, string Code, IReadOnlyList<UnitName> Names, UnitLevel Level, string Kind, string? Parent, string? ProfessionalParent, bool IsBody,
    DateOnly ValidFrom, DateOnly? ValidUntil, IReadOnlyList<UnitPlace>? Places = null, IReadOnlyList<string>? Successors = null) : IReadModel<UnitDetails, Unit>, IOpenToAllUnits
{
    public static UnitDetails Initial(Guid id) => new(id, "", [], default, "", null, null, false, default, null);

    public UnitDetails Evolve(Recorded<Unit> fact) => fact.Event switch
    {
        UnitOpened e => new(Id, e.Code, [new(e.Name, e.ValidFrom)], e.Level, e.Kind, e.Parent, e.ProfessionalParent, e.IsBody, e.ValidFrom, null),
        UnitRenamed e => this with { Names = Names.Renamed(e.Name, e.From) },
        UnitClosed e => this with { ValidUntil = e.On },
        UnitPlaced e => Placed(e.Parent, e.From),
        UnitSucceeded e => this with { ValidUntil = ValidUntil ?? e.On, Successors = e.By },
        _ => throw new UnhandledEventException(typeof(UnitDetails), fact.Event),
    };

    /// <summary>The days on which it begins, ends, or takes another form.</summary>
    internal IEnumerable<DateOnly> Changes =>
        Names.Select(n => n.From).Concat(Places?.Select(p => p.From) ?? []).Prepend(ValidFrom).Concat(ValidUntil is { } end ? [end] : []);

    /// <summary>Whether it stands on a day.</summary>
    public bool StandsOn(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } end || day < end);

    /// <summary>The unit as it was on a day.</summary>
    public OrgUnit AsOf(DateOnly day) => new(Code, Names.On(day), Level, Kind, ParentOn(day), ProfessionalParent, IsBody);

    private string? ParentOn(DateOnly day) => Places is null ? Parent : Places.LastOrDefault(p => p.From <= day, Places[0]).Parent;

    private UnitDetails Placed(string parent, DateOnly from)
    {
        IReadOnlyList<UnitPlace> before = Places ?? [new(Parent, ValidFrom)];
        UnitPlace[] places = [.. before.Where(p => p.From < from), new(parent, from), .. before.Where(p => p.From > from)];
        return this with { Places = places, Parent = places[^1].Parent };
    }
}
