namespace CreationPlatform.Host;

/// <summary>The account the server runs under. PostgreSQL refuses root, so a host that runs as root lends it another one.</summary>
/// <param name="Uid">The user's number.</param>
/// <param name="Gid">The number of the user's group.</param>
internal sealed record ServerAccount(string Uid, string Gid)
{
    /// <summary>
    /// The account to use here, or null for our own. For root on Linux: <c>PG_RUN_AS</c>, else <c>postgres</c>, else <c>nobody</c>.
    /// </summary>
    /// <exception cref="EmbeddedPostgresException">The named account does not exist.</exception>
    public static ServerAccount? Needed()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return null;
        var wanted = Environment.GetEnvironmentVariable("PG_RUN_AS");
        string[] names = string.IsNullOrEmpty(wanted) ? ["postgres", "nobody"] : [wanted];
        return names.Select(Named).FirstOrDefault(a => a is not null)
            ?? throw new EmbeddedPostgresException(
                $"PostgreSQL does not run as root, and there is no account {string.Join(" or ", names)}; name one in PG_RUN_AS.");
    }

    /// <summary>The command that runs the given one under this account.</summary>
    public IReadOnlyList<string> Running(IReadOnlyList<string> command) => ["setpriv", "--reuid", Uid, "--regid", Gid, "--clear-groups", "--", .. command];

    /// <summary>Gives files and folders to this account.</summary>
    public Task Own(IReadOnlyList<string> paths, CancellationToken cancel) => Subprocess.Run(["chown", $"{Uid}:{Gid}", "--", .. paths], cancel);

    private static ServerAccount? Named(string name) =>
        File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(fields => fields.Length > 3 && fields[0] == name)
            .Select(fields => new ServerAccount(fields[2], fields[3]))
            .FirstOrDefault();
}
