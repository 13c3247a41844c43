using System.Globalization;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>One PostgreSQL cluster in a folder: its data, its lock, its address and its settings, whether or not a server runs.</summary>
internal sealed class Cluster
{
    private const UnixFileMode OnlyMe = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OthersPass = OnlyMe | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _extra;

    /// <param name="folder">Made when it is missing.</param>
    /// <param name="settings">Server settings beyond the platform's own.</param>
    /// <param name="onLoopback">Listen on a port instead of a socket.</param>
    public Cluster(string folder, IReadOnlyDictionary<string, string> settings, bool onLoopback)
    {
        _folder = Path.GetFullPath(folder);
        _extra = settings;
        Account = ServerAccount.Needed();
        MakeFolder(_folder, Account is null ? OnlyMe : OthersPass);
        Address = onLoopback ? PostgresAddress.OnLoopback(_folder) : PostgresAddress.OnSocket(_folder);
    }

    /// <summary>Where the data lies.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <summary>The file in which a detached server writes what it has to say.</summary>
    public string Log => Path.Combine(_folder, "server.log");

    /// <summary>Where the server listens.</summary>
    public PostgresAddress Address { get; }

    /// <summary>The account the server runs under; null for our own.</summary>
    public ServerAccount? Account { get; }

    /// <summary>The server's command line settings, <c>-c name=value</c>.</summary>
    public IReadOnlyList<string> Settings()
    {
        var settings = new Dictionary<string, string>(Address.Settings)
        {
            ["timezone"] = "UTC",
            ["shared_buffers"] = "128MB",
            ["fsync"] = "on",
            // Statements and their values are personal data at times, and their sender is told anyway: the log is about the server only.
            ["log_min_messages"] = "log",
            ["log_min_error_statement"] = "panic",
            ["log_error_verbosity"] = "terse",
            ["log_line_prefix"] = "",
        };
        foreach (var (name, value) in _extra) settings[name] = value;
        return [.. settings.SelectMany(s => new[] { "-c", $"{s.Key}={s.Value}" })];
    }

    /// <summary>The command as the server's account runs it.</summary>
    public IReadOnlyList<string> AsAccount(IReadOnlyList<string> command) => Account?.Running(command) ?? command;

    /// <summary>
    /// The right to run the folder's server, null while another host has it. The operating system takes it back
    /// when its holder dies, however that happens.
    /// </summary>
    public FileStream? TryLock()
    {
        try
        {
            return new FileStream(Path.Combine(_folder, "owner.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.GetType() == typeof(IOException))
        {
            return null;
        }
    }

    /// <summary>Makes the cluster when the folder has none, and finds the programs that can serve it.</summary>
    public async Task<PostgresBinaries> Prepare(CancellationToken cancel)
    {
        var version = Path.Combine(Data, "PG_VERSION");
        int? major = File.Exists(version) ? int.Parse(await File.ReadAllTextAsync(version, cancel), CultureInfo.InvariantCulture) : null;
        var binaries = await PostgresBinaries.Find(PostgresPlaces.OfThisMachine(_folder), major, cancel);
        if (Address.SocketFolder is { } sockets) await MakePrivateFolder(sockets, cancel);
        if (major is null) await Initialize(binaries, cancel);
        return binaries;
    }

    /// <summary>Whether a server answers at the address.</summary>
    public async Task<bool> Answers(CancellationToken cancel)
    {
        if (!Address.MayAnswer) return false;
        try
        {
            await using var connection = new NpgsqlConnection(Address.ConnectionString("postgres") + ";Pooling=false");
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (NpgsqlException e) when (e.IsTransient)
        {
            return false;
        }
    }

    /// <summary>Takes away what lies outside the folder, after a server that has stopped.</summary>
    public void TidyUp()
    {
        if (Address.SocketFolder is { } sockets && !sockets.StartsWith(_folder, StringComparison.Ordinal) && Directory.Exists(sockets))
            Directory.Delete(sockets, recursive: true);
    }

    /// <summary>A cluster appears under its name only when it is complete: a host that dies meanwhile leaves nothing that looks like one.</summary>
    private async Task Initialize(PostgresBinaries binaries, CancellationToken cancel)
    {
        foreach (var unfinished in Directory.GetDirectories(_folder, "data.new-*")) Directory.Delete(unfinished, recursive: true);
        var fresh = Path.Combine(_folder, $"data.new-{Environment.ProcessId}");
        await MakePrivateFolder(fresh, cancel);
        var password = Path.Combine(_folder, "password");
        if (Address.Password is not null && Account is not null) await Account.Own([password], cancel);
        string[] locale = OperatingSystem.IsLinux() ? ["--locale=C.UTF-8"]
            : OperatingSystem.IsMacOS() ? ["--locale=C", "--lc-ctype=en_US.UTF-8"]
            : ["--locale=C"];
        string[] access = Address.Password is null ? ["-A", "trust"] : ["-A", "scram-sha-256", "--pwfile", password];
        string[] safety = Settings().Contains("fsync=off") ? ["--no-sync"] : [];
        await Subprocess.Run(AsAccount([binaries["initdb"], "-D", fresh, "-U", PostgresAddress.User, "-E", "UTF8", .. locale, .. access, .. safety]), cancel);
        Directory.Move(fresh, Data);
    }

    private async Task MakePrivateFolder(string path, CancellationToken cancel)
    {
        Directory.CreateDirectory(path);
        if (new DirectoryInfo(path).LinkTarget is not null) throw new EmbeddedPostgresException($"{path} is a link; a private folder is needed there.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, OnlyMe);
        if (Account is not null) await Account.Own([path], cancel);
    }

    private static void MakeFolder(string path, UnixFileMode mode)
    {
        if (Directory.Exists(path)) return;
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, mode);
    }
}
