using MailKit.Net.Smtp;
using MimeKit;

namespace CreationPlatform.Notifications;

/// <summary>A connection to the mail server that is opened with the first letter and kept for the next.</summary>
internal sealed class MailServer(MailSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private SmtpClient? _client;

    /// <summary>Hands a letter over; returns when the server has taken charge of it.</summary>
    /// <exception cref="DeliveryFailedException">No server is configured.</exception>
    public async Task Send(MimeMessage letter, CancellationToken cancel)
    {
        var host = settings.Host ?? throw new DeliveryFailedException(new(DeliveryProblem.NoServer));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            await (await Connected(host, limit.Token).ConfigureAwait(false)).SendAsync(letter, limit.Token).ConfigureAwait(false);
        }
        catch
        {
            // In doubt: the next letter begins with a new connection.
            _client?.Dispose();
            _client = null;
            throw;
        }
    }

    private async Task<SmtpClient> Connected(string host, CancellationToken cancel)
    {
        if (_client is { IsConnected: true }) return _client;
        _client?.Dispose();
        _client = new() { Timeout = (int)Patience.TotalMilliseconds };
        await _client.ConnectAsync(host, settings.Port, settings.Security, cancel).ConfigureAwait(false);
        if (settings.Account is not null) await _client.AuthenticateAsync(settings.Account, settings.Password ?? "", cancel).ConfigureAwait(false);
        return _client;
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is null) return;
        if (_client.IsConnected) await _client.DisconnectAsync(quit: true, CancellationToken.None).ConfigureAwait(false);
        _client.Dispose();
    }
}
