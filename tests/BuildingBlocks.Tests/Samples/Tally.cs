using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A module small enough to be read at a glance, which uses everything that a module may use.</summary>
public sealed class SamplesModule : IModule
{
    public string Name => "samples";

    public void MapRoutes(IEndpointRouteBuilder api) { }

    public INotification? FactOf(Guid stream, IEvent @event) => @event is TallyCounted counted ? new Counted(stream, counted.By) : null;
}

/// <summary>Public fact: somebody counted.</summary>
public sealed record Counted(Guid Tally, int By) : INotification;

[StoredAs("samples.opened.v1")]
public sealed record TallyOpened(string Unit) : IEvent<Tally>;

/// <summary>Before amounts were numbers.</summary>
[StoredAs("samples.counted.v1")]
public sealed record TallyCountedInWords(string Amount) : IEvent<Tally>, IOldEvent
{
    public IEvent Upgrade() => new TallyCounted(int.Parse(Amount, System.Globalization.CultureInfo.InvariantCulture));
}

[StoredAs("samples.counted.v2")]
public sealed record TallyCounted(int By) : IEvent<Tally>;

[StoredAs("samples.remarked.v1")]
public sealed record TallyRemarked(Sealed<string> Remark, IReadOnlyList<Sealed<string>> Witnesses, Period During) : IEvent<Tally>;

[StoredAs("samples.named.v1")]
public sealed record TallyNamed(string Name) : IEvent<Tally>;

[StoredAs("samples.shut.v1")]
public sealed record TallyShut(string To) : IEvent<Tally>;

public sealed record Tally(int Count, string? Unit) : IState<Tally>, IWithinUnits
{
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    IEnumerable<string> IWithinUnits.ClosedTo => ClosedTo;

    public static string Category => "tally";

    public static Tally Initial { get; } = new(0, null);

    public IEnumerable<string> Units => Unit is null ? [] : [Unit];

    public Tally Evolve(IEvent<Tally> @event) => @event switch
    {
        TallyOpened e => this with { Unit = e.Unit },
        TallyCounted e => this with { Count = Count + e.By },
        TallyRemarked or TallyNamed => this,
        TallyShut e => this with { ClosedTo = [.. ClosedTo, e.To] },
        _ => throw new UnhandledEventException(typeof(Tally), @event),
    };
}

public sealed record OpenTally(string Unit) : ICommand<Tally>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(Tally state, Circumstances now) => state.Unit is null
        ? Decision.Record(new TallyOpened(Unit)).Under("测试规则 1")
        : state.Unit == Unit ? Decision.AlreadySo : Decision.Refuse(new("tally-open-elsewhere", "测试规则 2", "已在别处建立。", "It is open elsewhere."));
}

public sealed record Count(int By) : ICommand<Tally>
{
    public const int Limit = 1000;

    public Decision Decide(Tally state, Circumstances now) => state.Count + By > Limit
        ? Decision.Refuse(new("tally-full", "测试规则 3", "已满。", "It is full."))
        : Decision.Record(new TallyCounted(By));

    public sealed class Validator : AbstractValidator<Count>
    {
        public Validator() => RuleFor(c => c.By).GreaterThan(0);
    }
}

public sealed record NameTally(string Name) : ICommand<Tally>
{
    public Decision Decide(Tally state, Circumstances now) =>
        Decision.Record(new TallyNamed(Name)).Reserving("samples.name", Name[..Math.Min(50, Name.Length)], new("name-taken", "测试规则 4", "名称已用。", "The name is taken."));
}

public sealed record Remark(Guid Person, string Text, IReadOnlyList<string> Witnesses) : ICommand<Tally>
{
    public Decision Decide(Tally state, Circumstances now) => Decision.Record(new TallyRemarked(
        Sealed.For(Person, Text), [.. Witnesses.Select(w => Sealed.For(Person, w))], Period.Containing(now.Today, Cadence.Monthly)));
}

public sealed record ShutTally(string To) : ICommand<Tally>
{
    public Decision Decide(Tally state, Circumstances now) => Decision.Record(new TallyShut(To));
}

public sealed record CatchUp(Guid With) : ICommand<Tally>, ILookAt<Tally>
{
    IEnumerable<Guid> ILookAt<Tally>.Others => [With];

    public Decision Decide(Tally state, Circumstances now) => now.Other<Tally>(With) is { } other
        ? other.Count == state.Count ? Decision.AlreadySo : Decision.Record(new TallyCounted(other.Count - state.Count))
        : Decision.Refuse(new("no-such-tally", "测试规则 5", "没有。", "There is none."));
}

public sealed record CountRung(Guid At) : ICommand<Tally>, ILookBeyond<Tally, Bell>
{
    public IEnumerable<Guid> Beyond(Tally state, OrgTree units) => state.Count == 0 ? [At] : [];

    public Decision Decide(Tally state, Circumstances now) => now.Other<Bell>(At) is { Rung: true }
        ? Decision.Record(new TallyCounted(1))
        : Decision.Refuse(new("no-such-bell", "测试规则 6", "没有。", "There is none."));
}

/// <summary>A state of another kind.</summary>
public sealed record Bell(bool Rung) : IState<Bell>
{
    public static string Category => "bell";

    public static Bell Initial { get; } = new(false);

    public Bell Evolve(IEvent<Bell> @event) => this with { Rung = true };
}

[StoredAs("samples.rung.v1")]
public sealed record BellRung : IEvent<Bell>;

public sealed record RingBell : ICommand<Bell>
{
    public Decision Decide(Bell state, Circumstances now) => Decision.Record(new BellRung());
}

[Document("tally_page")]
public sealed record TallyPage(Guid Id, int Count, string? Name, Sealed<string>? LastRemark, string? LastActor) : IReadModel<TallyPage, Tally>
{
    public static TallyPage Initial(Guid id) => new(id, 0, null, null, null);

    public TallyPage Evolve(Recorded<Tally> fact) => fact.Event switch
    {
        TallyCounted e => this with { Count = Count + e.By, LastActor = fact.Headers.Actor },
        TallyNamed e => this with { Name = e.Name, LastActor = fact.Headers.Actor },
        TallyRemarked e => this with { LastRemark = e.Remark, LastActor = fact.Headers.Actor },
        _ => this with { LastActor = fact.Headers.Actor },
    };
}
