namespace CreationPlatform.BuildingBlocks;

/// <summary>A request to change one stream. The rule that answers it is <see cref="Decide"/>.</summary>
/// <typeparam name="TState">The state the rule looks at.</typeparam>
public interface ICommand<in TState>
{
    /// <summary>Says what is to be recorded, that it is already so, or why it is refused. Pure; an exception is a bug.</summary>
    /// <param name="state">What the past adds up to.</param>
    /// <param name="now">All that the rule may know from outside.</param>
    Decision Decide(TState state, Circumstances now);
}

/// <summary>
/// A command whose rule has to know how other streams of the same kind stand. They are read before the rule is asked, each as it is
/// at that moment: it may have moved on when the command is recorded.
/// </summary>
/// <typeparam name="TState">The state of these streams.</typeparam>
public interface ILookAt<TState> where TState : IState<TState>
{
    /// <summary>The streams; <see cref="Circumstances.Other{TState}"/> answers how each of them stands.</summary>
    IEnumerable<Guid> Others { get; }
}

/// <summary>
/// A command whose rule has to know how streams of another kind stand, which the command or its own state names: an application's rule
/// looks at the round in which it is made. They are read like those of <see cref="ILookAt{TState}"/>.
/// </summary>
/// <typeparam name="TState">The command's own state.</typeparam>
/// <typeparam name="TOther">The state of these streams.</typeparam>
public interface ILookBeyond<in TState, TOther> where TOther : IState<TOther>
{
    /// <summary>The streams; <see cref="Circumstances.Other{TState}"/> answers how each of them stands.</summary>
    /// <param name="state">How the command's own stream stands.</param>
    /// <param name="units">The units as of today.</param>
    IEnumerable<Guid> Beyond(TState state, OrgTree units);
}

/// <summary>A command that cites recorded events, of streams of whatever kind: its rule is told which of them there are.</summary>
public interface ICite
{
    /// <summary>The events, each by its stream and its version there, from 1; <see cref="Circumstances.IsRecorded"/> answers whether there is such an event.</summary>
    IEnumerable<(Guid Stream, long Version)> Cited { get; }
}

/// <summary>Why a command is not carried out.</summary>
/// <param name="Code">Kebab-case and permanent: clients and translations rely on it.</param>
/// <param name="Article">The article that says so, for instance <c>信访工作条例 23</c>.</param>
/// <param name="Zh">What is wrong and what would help, in Chinese.</param>
/// <param name="En">The same in English.</param>
public sealed record Refusal(string Code, string Article, string Zh, string En)
{
    /// <summary>This refusal where it applies; none where nothing stands against it. Grounds follow one another with <c>??</c>.</summary>
    /// <param name="applies">Whether it does.</param>
    public Refusal? When(bool applies) => applies ? this : null;
}

/// <summary>Uniqueness across streams: one key of a kind has one holder at a time.</summary>
/// <param name="Kind">What is unique, for instance <c>petitions.external-number</c>.</param>
/// <param name="Key">The value.</param>
/// <param name="IfTaken">What to answer when another stream holds it.</param>
public sealed record Reservation(string Kind, string Key, Refusal? IfTaken = null);

/// <summary>The answer of a rule.</summary>
public sealed record Decision
{
    private Decision(IReadOnlyList<IEvent> events, Refusal? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>The facts to record; none when it is already so, or refused.</summary>
    public IReadOnlyList<IEvent> Events { get; private init; }

    /// <summary>Why not, when it is refused.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The article under which the facts are recorded; it goes into their headers.</summary>
    public string? LegalBasis { get; private init; }

    /// <summary>What must be free, and belongs to this stream from now on.</summary>
    public IReadOnlyList<Reservation> Reserves { get; private init; } = [];

    /// <summary>What this stream gives back.</summary>
    public IReadOnlyList<Reservation> Releases { get; private init; } = [];

    /// <summary>Success with nothing to store: the state is what was asked for.</summary>
    public static Decision AlreadySo { get; } = new([], null);

    /// <summary>These facts are to be recorded, all of them or none.</summary>
    /// <param name="events">At least one fact.</param>
    public static Decision Record(params IEvent[] events) => new(events, null);

    /// <summary>The command is not carried out, and nothing is stored.</summary>
    /// <param name="refusal">Why.</param>
    public static Decision Refuse(Refusal refusal) => new([], refusal);

    /// <summary>This and another: the facts of both, or, where one is refused, nothing but its refusal.</summary>
    /// <param name="next">What follows from the state after this.</param>
    public Decision And(Decision next) =>
        Refusal is not null ? this
        : next.Refusal is not null ? next
        : this with { Events = [.. Events, .. next.Events], Reserves = [.. Reserves, .. next.Reserves], Releases = [.. Releases, .. next.Releases] };

    /// <summary>Names the article under which the facts are recorded.</summary>
    /// <param name="article">For instance <c>信访工作条例 34</c>.</param>
    public Decision Under(string article) => this with { LegalBasis = article };

    /// <summary>Takes a key for this stream, in the same transaction; refused when another stream holds it.</summary>
    /// <param name="kind">What is unique.</param>
    /// <param name="key">The value.</param>
    /// <param name="ifTaken">The refusal then.</param>
    public Decision Reserving(string kind, string key, Refusal ifTaken) => this with { Reserves = [.. Reserves, new(kind, key, ifTaken)] };

    /// <summary>Gives a key back, in the same transaction.</summary>
    /// <param name="kind">What is unique.</param>
    /// <param name="key">The value.</param>
    public Decision Releasing(string kind, string key) => this with { Releases = [.. Releases, new(kind, key)] };
}
