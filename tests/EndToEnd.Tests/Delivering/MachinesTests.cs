using System.Net;
using System.Text.Json;
using CreationPlatform.Testing;

namespace CreationPlatform.Host;

/// <summary>From the inbox to webhooks and robots, over real HTTP.</summary>
public sealed class MachinesTests : IAsyncLifetime
{
    private static readonly string[] Handler = ["530102001000/handler"];

    private WebhookReceiver _receiver = null!;
    private PlatformOnPostgres _platform = null!;

    public async Task InitializeAsync()
    {
        _receiver = await WebhookReceiver.Start();
        _platform = new() { Settings = new Dictionary<string, string?> { ["Platform:Webhooks:AllowedHosts"] = "127.0.0.1" } };
        await _platform.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _platform.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task A_webhook_is_signed_and_a_failed_one_comes_again_under_its_id()
    {
        var endpoint = await _platform.Register("webhook", new(_receiver.Address, "/in"));
        _receiver.Answer = _ => Task.FromResult((500, "down"));
        var entry = await _platform.Services.Post(1, Handler);
        await _platform.Deliver();
        _receiver.Answer = _ => Task.FromResult((204, ""));
        _platform.Clock.Move(TimeSpan.FromMinutes(1));
        await _platform.Deliver();
        _platform.Clock.Move(TimeSpan.FromHours(1));
        await _platform.Deliver();

        using var admin = _platform.Client("system.admin");
        var secret = (await admin.Get($"/api/notifications/endpoints/{endpoint}/secret").Json()).Text("secret");
        _receiver.All.Should().HaveCount(2).And.OnlyContain(r => r.IsSignedBy(secret));
        _receiver.All.Select(r => r.Id).Distinct().Should().ContainSingle();
        JsonDocument.Parse(_receiver.All[0].Body).RootElement.GetProperty("data").GetProperty("entry").GetGuid().Should().Be(entry);
        _receiver.All[0].Body.Should().NotContain(Inboxes.Number);
        (await _platform.Outbox()).Should().ContainSingle().Which.State.Should().Be("sent");
    }

    [Fact]
    public async Task What_fails_ten_times_is_a_dead_letter_that_shows_in_health_and_can_be_sent_again()
    {
        await _platform.Register("webhook", new(_receiver.Address, "/in"));
        _receiver.Answer = _ => Task.FromResult((503, ""));
        await _platform.Services.Post(1, Handler);
        for (var attempt = 0; attempt < 12; attempt++)
        {
            await _platform.Deliver();
            _platform.Clock.Move(TimeSpan.FromHours(8));
        }

        _receiver.All.Should().HaveCount(10);
        var dead = (await _platform.Outbox("?state=dead")).Should().ContainSingle().Subject;
        dead.Should().BeEquivalentTo(new { Item2 = "dead", Item3 = 10, Item4 = "refused" });
        using var anybody = _platform.Client();
        (await anybody.Get("/health/ready").Json()).GetProperty("warnings")[0].GetString().Should().Be("dead-letters: 1");

        _receiver.Answer = _ => Task.FromResult((200, ""));
        using var admin = _platform.Client("system.admin");
        using (var again = await admin.Post($"/api/notifications/deliveries/{dead.Id}/resending", new { })) again.StatusCode.Should().Be(HttpStatusCode.Accepted);
        await _platform.Deliver();
        (await _platform.Outbox()).Should().ContainSingle().Which.State.Should().Be("sent");
        _receiver.All.Select(r => r.Id).Distinct().Should().ContainSingle();
        (await anybody.Get("/health/ready").Json()).TryGetProperty("warnings", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Robots_get_markdown_and_their_own_no_counts_though_it_comes_with_200()
    {
        await _platform.Register("wecom", new(_receiver.Address, "/wecom?key=invented"));
        await _platform.Register("dingtalk", new(_receiver.Address, "/dingtalk?access_token=invented"), "SECinvented");
        _receiver.Answer = received => Task.FromResult((200, received.Path == "/wecom" ? """{"errcode":45009,"errmsg":"api freq out of limit"}""" : """{"errcode":0,"errmsg":"ok"}"""));
        await _platform.Services.Post(1, Handler);
        await _platform.Deliver();

        (await _platform.Outbox("?channel=wecom")).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Item2 = "waiting", Item3 = 1, Item4 = "refused" });
        (await _platform.Outbox("?channel=dingtalk")).Should().ContainSingle().Which.State.Should().Be("sent");
        var wecom = JsonDocument.Parse(_receiver.All.Single(r => r.Path == "/wecom").Body).RootElement;
        wecom.GetProperty("markdown").GetProperty("content").GetString().Should().Contain("信访事项");
        _receiver.All.Single(r => r.Path == "/dingtalk").Query.Keys.Should().Equal("access_token", "timestamp", "sign");
    }

    [Fact]
    public async Task An_endpoint_hears_what_is_addressed_to_its_roles_and_nothing_once_it_is_retired()
    {
        var endpoint = await _platform.Register("webhook", new(_receiver.Address, "/in"), null, "handler");
        await _platform.Services.Post(1, ["530102001000/body_head"]);
        await _platform.Services.Post(2, ["530102000000/handler"]);
        await _platform.Services.Post(3, Handler, closedTo: PetitionOverRest.Street);
        await _platform.Deliver();
        _receiver.All.Should().BeEmpty();

        await _platform.Services.Post(4, Handler);
        await _platform.RunUntilQuietAsync();
        using var admin = _platform.Client("system.admin");
        await admin.Post($"/api/notifications/endpoints/{endpoint}/retirement", new { }).Json();
        await _platform.Services.Post(5, Handler);
        await _platform.Deliver();

        _receiver.All.Should().BeEmpty();
        (await _platform.Outbox()).Should().ContainSingle().Which.State.Should().Be("dropped");
    }

    [Fact]
    public async Task A_receiver_of_the_inner_network_is_not_called_unless_the_configuration_names_it()
    {
        using var admin = _platform.Client("system.admin");
        foreach (var url in (string[])["http://10.0.0.1/in", "https://10.0.0.1/in", "https://[::1]/in", "http://hooks.example/in"])
            await (await admin.Post("/api/notifications/endpoints", new { unit = PetitionOverRest.Street, kind = "webhook", url, secret = (string?)null, roles = (string[]?)null }))
                .ShouldBeProblem(HttpStatusCode.BadRequest, "validation-failed");

        await _platform.Register("webhook", new("https://localhost:1/in"));
        await _platform.Services.Post(1, Handler);
        await _platform.Deliver();
        (await _platform.Outbox()).Should().ContainSingle().Which.Problem.Should().Be("host-not-permitted", "its name is harmless, and where it leads is not");
    }
}
