using System.Net;
using System.Net.Sockets;

namespace CreationPlatform.Notifications;

/// <summary>
/// Whom this platform may call from inside: public addresses over https, so that nobody makes it knock at doors of the inner network. Hosts
/// that the configuration names may stand anywhere, and be asked without TLS.
/// </summary>
internal sealed class OutboundHosts(IReadOnlyCollection<string> allowed)
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. ((string[])[
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        ]).Select(text => IPNetwork.Parse(text)),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether a message may go to an address, as far as its text says; where its host really lies is looked at when it is called.</summary>
    public bool MayBeAsked(Uri url)
    {
        if (url.Scheme is not ("https" or "http") || url.UserInfo.Length > 0 || url.Fragment.Length > 0) return false;
        return IsAllowed(url.IdnHost) || (url.Scheme == "https" && (!IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var literal) || IsPublic(literal)));
    }

    /// <summary>Connects to a host, to an address that was looked at and not to what its name may mean a moment later.</summary>
    /// <exception cref="HostNotPermittedException">It lies in the inner network, and the configuration does not name it.</exception>
    public async ValueTask<Stream> Connect(DnsEndPoint host, CancellationToken cancel)
    {
        var found = await Dns.GetHostAddressesAsync(host.Host, cancel).ConfigureAwait(false);
        var permitted = IsAllowed(host.Host) ? found : [.. found.Where(IsPublic)];
        if (permitted.Length == 0) throw new HostNotPermittedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(permitted, host.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address can be reached from everywhere, and so belongs to no inner network.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address)) && !NotPublic.Any(network => network.Contains(address));
    }

    private bool IsAllowed(string host) => allowed.Contains(host.Trim('[', ']'), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A host of the inner network was to be called.</summary>
internal sealed class HostNotPermittedException() : IOException("The host lies in the inner network, and the configuration does not name it.");
