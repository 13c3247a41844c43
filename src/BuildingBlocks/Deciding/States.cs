namespace CreationPlatform.BuildingBlocks;

/// <summary>What the past adds up to: an initial value, and how each event changes it.</summary>
/// <typeparam name="TSelf">The state itself.</typeparam>
public interface IState<TSelf> where TSelf : IState<TSelf>
{
    /// <summary>The stream type under which the log keeps such streams, for instance <c>petition</c>.</summary>
    static abstract string Category { get; }

    /// <summary>The state before anything happened.</summary>
    static abstract TSelf Initial { get; }

    /// <summary>The state after one more fact. Pure: it computes no dates and reads nothing else.</summary>
    /// <param name="event">The fact.</param>
    TSelf Evolve(IEvent<TSelf> @event);
}

/// <summary>Something that belongs to one account and to no unit: to everybody else it does not exist.</summary>
public interface IOfAccount
{
    /// <summary>The account's name; none before anything happened.</summary>
    string? Account { get; }
}

/// <summary>
/// Something that lies within organisational units. Only somebody with a post at one of these units or above one of them
/// can reach it; to everybody else it does not exist.
/// </summary>
public interface IWithinUnits
{
    /// <summary>
    /// Codes of the units concerned, each one of its own: what lies above them is found in the tree. An address
    /// (<see cref="Post.Address"/>) in place of a code reaches the holders of such posts and nobody above them.
    /// </summary>
    IEnumerable<string> Units { get; }

    /// <summary>
    /// Codes of units to which it is closed: whoever holds any post that answers to one of them is shut out entirely, whatever
    /// other posts he holds. To him it does not exist.
    /// </summary>
    IEnumerable<string> ClosedTo => [];
}
