using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>Where a server listens: a Unix socket in a folder that is private to us, or, on Windows, a port of this machine.</summary>
/// <param name="Host">The socket's folder, or the loopback address.</param>
/// <param name="Port">The port; for a socket it is only a part of the socket's name.</param>
/// <param name="Password">Null on a socket: who may enter its folder is trusted.</param>
internal sealed record PostgresAddress(string Host, int Port, string? Password)
{
    /// <summary>The superuser of a private cluster.</summary>
    public const string User = "platform";

    // A socket's path must fit into 104 bytes on macOS and 108 on Linux, with its closing zero.
    private const int LongestPath = 100;
    private const int DefaultPort = 5432;

    /// <summary>The socket's folder, null for a port.</summary>
    public string? SocketFolder => Password is null ? Host : null;

    /// <summary>Whether it is worth asking: a server that has a socket listens, or did when it died.</summary>
    public bool MayAnswer => SocketFolder is null || File.Exists(SocketIn(SocketFolder));

    /// <summary>A socket below the cluster's folder; where that path is too long, below the folder for temporary files.</summary>
    public static PostgresAddress OnSocket(string folder)
    {
        var beside = Path.Combine(folder, "socket");
        if (Encoding.UTF8.GetByteCount(SocketIn(beside)) <= LongestPath) return new(beside, DefaultPort, null);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)).AsSpan(0, 8));
        return new(Path.Combine(Path.GetTempPath(), $"platform-{hash}"), DefaultPort, null);
    }

    /// <summary>
    /// A port that was free when the cluster was made, and a password; both are kept in the cluster's folder.
    /// </summary>
    public static PostgresAddress OnLoopback(string folder)
    {
        var port = Kept(Path.Combine(folder, "port"), () => FreePort().ToString(CultureInfo.InvariantCulture));
        var password = Kept(Path.Combine(folder, "password"), () => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
        return new("127.0.0.1", int.Parse(port, CultureInfo.InvariantCulture), password);
    }

    /// <summary>How a client reaches one of the server's databases.</summary>
    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder { Host = Host, Port = Port, Username = User, Password = Password, Database = database }.ConnectionString;

    /// <summary>What the server must be told to listen here and nowhere else.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("port", Port.ToString(CultureInfo.InvariantCulture)),
        new("listen_addresses", SocketFolder is null ? Host : ""),
        new("unix_socket_directories", SocketFolder ?? ""),
        new("unix_socket_permissions", "0700"),
    ];

    private static string SocketIn(string folder) => Path.Combine(folder, $".s.PGSQL.{DefaultPort}");

    private static string Kept(string file, Func<string> make)
    {
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var writer = new StreamWriter(file, options);
            writer.Write(make());
        }
        catch (IOException) when (File.Exists(file))
        {
            // Kept from the last time.
        }
        return File.ReadAllText(file);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
