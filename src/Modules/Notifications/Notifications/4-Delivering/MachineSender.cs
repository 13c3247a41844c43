using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Calls endpoints. It follows no redirect and uses no proxy: it speaks to the host that was looked at, and to no other.</summary>
internal sealed class MachineSender : IDisposable
{
    /// <summary>What a webhook's secret is made for, under the endpoint's id.</summary>
    public const string SecretPurpose = "webhook";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly ChannelDocuments _documents;
    private readonly IOrgTrees _trees;
    private readonly Sealer _sealer;
    private readonly SecretCodes _secrets;
    private readonly OutboundHosts _hosts;
    private readonly MailSettings _settings;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;

    public MachineSender(ChannelDocuments documents, IOrgTrees trees, Sealer sealer, SecretCodes secrets, OutboundHosts hosts, MailSettings settings, TimeProvider clock)
    {
        (_documents, _trees, _sealer, _secrets, _hosts, _settings, _clock) = (documents, trees, sealer, secrets, hosts, settings, clock);
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, cancel) => hosts.Connect(context.DnsEndPoint, cancel),
        }) { Timeout = Patience, MaxResponseContentBufferSize = 64 * 1024 };
    }

    /// <summary>Sends a message.</summary>
    /// <returns>False when the endpoint was retired, or the entry is not there.</returns>
    /// <exception cref="DeliveryFailedException">The receiver did not take it.</exception>
    public async Task<bool> Send(Delivery delivery, CancellationToken cancel)
    {
        var endpoint = Guid.Parse(delivery.Target);
        if (await _documents.AddressOf(endpoint).ConfigureAwait(false) is not { Url: { } closed } address || await _sealer.Open(closed).ConfigureAwait(false) is not { } url) return false;
        if (await _documents.Entries(delivery.Entries).ConfigureAwait(false) is not [var line]) return false;
        if (!_hosts.MayBeAsked(new(url))) throw new DeliveryFailedException(new(DeliveryProblem.NotPermitted));
        var now = _clock.GetUtcNow();
        var text = new MessageText([line], await _trees.AsOf(ChinaTime.DateOf(now)).ConfigureAwait(false), inChinese: true, _settings.Console);
        await Call(address.Kind switch
        {
            EndpointKind.Webhook => MachineMessage.Webhook(new(url), delivery.Id, line, _secrets.SecretOf(SecretPurpose, endpoint), now),
            EndpointKind.Wecom => MachineMessage.Wecom(new(url), text),
            EndpointKind.Dingtalk => MachineMessage.Dingtalk(new(url), text, address.Secret is null ? null : await _sealer.Open(address.Secret).ConfigureAwait(false), now),
            _ => throw new InvalidOperationException($"Nothing is sent to {address.Kind} yet."),
        }, isRobot: address.Kind != EndpointKind.Webhook, cancel).ConfigureAwait(false);
        return true;
    }

    private async Task Call(MachineMessage message, bool isRobot, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, message.Url) { Content = new ByteArrayContent(message.Body) };
        request.Content.Headers.ContentType = new("application/json", "utf-8");
        foreach (var (name, value) in message.Headers) request.Headers.Add(name, value);
        using var answer = await _http.SendAsync(request, cancel).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode) throw new DeliveryFailedException(DeliveryFailure.Answered(answer.StatusCode));
        if (isRobot && ErrorIn(await answer.Content.ReadAsByteArrayAsync(cancel).ConfigureAwait(false)) is { } error) throw new DeliveryFailedException(new(DeliveryProblem.Refused, error));
    }

    /// <summary>Robots answer 200 to everything; whether they took it stands in <c>errcode</c>.</summary>
    private static string? ErrorIn(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.TryGetProperty("errcode", out var code) && code.TryGetInt64(out var number) ? number == 0 ? null : $"errcode {number}" : "errcode ?";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return "errcode ?";
        }
    }

    public void Dispose() => _http.Dispose();
}
