using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A post that somebody holds: what it allows is given by its role, where by its unit.</summary>
/// <param name="Id">The post.</param>
/// <param name="Role">The role's code, for instance <c>handler</c>.</param>
/// <param name="Unit">The code of the unit at which the post stands.</param>
public sealed record Post(Guid Id, string Role, string Unit)
{
    /// <summary>By which something is addressed to whoever holds such a post, and to nobody above it: <c>530102001000/handler</c>.</summary>
    [JsonIgnore]
    public string Address => AddressOf(Unit, Role);

    /// <summary>The address of a role at a unit.</summary>
    /// <param name="unit">The unit's code.</param>
    /// <param name="role">The role's code.</param>
    public static string AddressOf(string unit, string role) => $"{unit}/{role}";
}

/// <summary>Who asks.</summary>
/// <param name="Account">The account's name; <c>system</c> for what the platform does by itself.</param>
/// <param name="Posts">The posts that count for this command: those whose role permits it.</param>
public sealed record Actor(string Account, IReadOnlyList<Post> Posts)
{
    /// <summary>The platform itself: reactions, schedules and first-time loading.</summary>
    public static Actor System { get; } = new("system", []);

    /// <summary>Every post the actor holds, whatever its role permits: for rules that shut a person out.</summary>
    public IReadOnlyList<Post> AllPosts { get; init; } = Posts;

    /// <summary>Whether the platform itself acts.</summary>
    public bool IsSystem => Account == System.Account;

    /// <summary>Whether a resident acts on the portal, without an account. No account can be called so.</summary>
    public bool IsResident => Account == Caller.Resident.Account;

    /// <summary>Whether the actor may speak for exactly this unit: law gives the act to that body and to no other.</summary>
    /// <param name="unit">The unit's code.</param>
    public bool ActsFor(string unit) => IsSystem || Posts.Any(p => p.Unit == unit);
}

/// <summary>Everything from outside that a rule may look at. No rule reads a clock or a database, and none draws ids.</summary>
/// <param name="Time">Server time. What a device claims is data of the command.</param>
/// <param name="CommandId">The command's id; new ids and event ids come from it, so a repeated command makes nothing new.</param>
/// <param name="Actor">Who asks.</param>
/// <param name="Rules">Deadline rules and working days, each with its version.</param>
/// <param name="Units">The organisational tree as of today.</param>
public sealed record Circumstances(DateTimeOffset Time, Guid CommandId, Actor Actor, RuleBook Rules, OrgTree Units)
{
    /// <summary>The date in Asia/Shanghai, whatever zone the server keeps.</summary>
    public DateOnly Today { get; } = ChinaTime.DateOf(Time);

    /// <summary>The streams that the command looks at beside its own, by id.</summary>
    public IReadOnlyDictionary<Guid, object> Others { get; init; } = new Dictionary<Guid, object>();

    /// <summary>
    /// How another stream stands that the command declared through <see cref="ILookAt{TState}"/> or
    /// <see cref="ILookBeyond{TState, TOther}"/>. Nothing where there is none, where it is of another kind or the command's own, and where the actor cannot know of it: the rule cannot tell these apart.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <typeparam name="TState">Its state.</typeparam>
    public TState? Other<TState>(Guid stream) where TState : class, IState<TState> => Others.GetValueOrDefault(stream) as TState;

    /// <summary>The events that there are of those that the command cites, each by stream and version.</summary>
    public IReadOnlySet<(Guid Stream, long Version)> Recorded { get; init; } = FrozenSet<(Guid, long)>.Empty;

    /// <summary>Whether there is such an event among those that the command declared through <see cref="ICite"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="version">Its place there, from 1.</param>
    public bool IsRecorded(Guid stream, long version) => Recorded.Contains((stream, version));

    /// <summary>An id for something that this command brings into being.</summary>
    /// <param name="purpose">What it is for; different purposes give different ids.</param>
    public Guid NewId(string purpose) => StreamIds.From(purpose, CommandId);

    /// <summary>The id of the first event that this command will record: what starts a clock.</summary>
    public Guid FirstEventId => StreamIds.OfEvent(CommandId, 0);

    /// <summary>The date a rule gives, counted from a start that this command records, with its proof.</summary>
    /// <param name="ruleId">For instance <c>XF-05</c>.</param>
    /// <param name="from">The day of the start, which is not counted itself.</param>
    public Deadline Deadline(string ruleId, DateOnly from) => Rules.Deadline(ruleId, from, FirstEventId);
}
