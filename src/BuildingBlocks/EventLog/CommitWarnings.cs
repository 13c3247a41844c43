using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Hears on one connection of commits that no standby confirmed. When the wait for a standby is cancelled, PostgreSQL answers
/// success with a mere warning, and Npgsql passes the success on.
/// </summary>
internal sealed class CommitWarnings
{
    private volatile bool _heard;

    /// <summary>Listens from now on.</summary>
    /// <param name="connection">The connection that commits.</param>
    public CommitWarnings(NpgsqlConnection connection) => connection.Notice += (_, e) => _heard |= e.Notice.SqlState == "01000";

    /// <summary>Forgets what earlier commits brought.</summary>
    public void Forget() => _heard = false;

    /// <summary>Does nothing when the commit was confirmed.</summary>
    /// <exception cref="OutcomeUnknownException">It was not.</exception>
    public void ThrowIfHeard()
    {
        if (_heard) throw new OutcomeUnknownException(null);
    }
}
