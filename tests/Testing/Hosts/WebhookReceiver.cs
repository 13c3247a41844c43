using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CreationPlatform.Testing;

/// <summary>What a receiver was sent.</summary>
public sealed record Received(string Path, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The message's id, the same however often it comes.</summary>
    public string Id => Headers["webhook-id"];

    /// <summary>Whether it carries a signature by this secret: the Standard Webhooks scheme, written down here a second time.</summary>
    public bool IsSignedBy(string secret)
    {
        secret.Should().StartWith("whsec_");
        using var mac = new HMACSHA256(Convert.FromBase64String(secret["whsec_".Length..]));
        var expected = Convert.ToBase64String(mac.ComputeHash(Encoding.UTF8.GetBytes($"{Headers["webhook-id"]}.{Headers["webhook-timestamp"]}.{Body}")));
        return Headers["webhook-signature"].Split(' ').Contains($"v1,{expected}");
    }
}

/// <summary>A web server of somebody else, which answers as a test says.</summary>
public sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Received> _received = new();

    private WebhookReceiver(WebApplication app) => _app = app;

    /// <summary>Where it listens, on loopback.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>What it answers; an empty success if a test says nothing else.</summary>
    public Func<Received, Task<(int Status, string Body)>> Answer { get; set; } = _ => Task.FromResult((200, ""));

    /// <summary>What came, in order.</summary>
    public IReadOnlyList<Received> All => [.. _received];

    /// <summary>Starts one on a free port.</summary>
    public static async Task<WebhookReceiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(app);
        app.MapPost("/{**path}", async (HttpRequest request, HttpResponse response) =>
        {
            using var reader = new StreamReader(request.Body);
            var received = new Received(
                request.Path, request.Query.ToDictionary(q => q.Key, q => q.Value.ToString()), request.Headers.ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.ToString()), await reader.ReadToEndAsync());
            receiver._received.Enqueue(received);
            var (status, body) = await receiver.Answer(received);
            response.StatusCode = status;
            await response.WriteAsync(body);
        });
        await app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
