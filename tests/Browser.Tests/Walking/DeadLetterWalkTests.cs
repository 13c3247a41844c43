using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.Testing;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace CreationPlatform.Browser;

/// <summary>A reminder that a machine does not take, on a platform of its own, whose clock is moved until the delivery is given up.</summary>
[Collection("walks")]
public sealed class DeadLetterWalkTests(Walks walks, ITestOutputHelper output) : IAsyncLifetime
{
    private const string Street = "530102001000";
    private const int Attempts = 10;

    private readonly PlatformOnPostgres _platform = new() { Settings = new Dictionary<string, string?> { ["Platform:Webhooks:AllowedHosts"] = "127.0.0.1" } };
    private WebhookReceiver _receiver = null!;

    public async Task InitializeAsync()
    {
        _receiver = await WebhookReceiver.Start();
        if (Checkout.WhyNotWalked is null) await _platform.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _platform.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [WalkedFact]
    public async Task What_a_machine_refused_until_it_was_given_up_is_sent_again_and_arrives()
    {
        await using var walk = await walks.Begin(new("en", 1440), output, platform: _platform);
        var page = walk.Page;
        await RegisterTheReceiver();
        await walk.ComeAs("system.admin", "/administration/endpoints");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "华山街道" })).ToContainTextAsync("Webhook");
        await walk.LookAt("endpoints");
        _receiver.Answer = _ => Task.FromResult((503, ""));
        await RemindTheStreet();
        for (var attempt = 0; attempt < Attempts; attempt++) await SendWhatIsDue();
        _receiver.All.Should().HaveCount(Attempts);
        await walk.GoTo("/administration/deliveries?state=dead");
        var delivery = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "华山街道" });
        await Expect(delivery).ToContainTextAsync("given up");
        await Expect(delivery).ToContainTextAsync("10 attempts");
        await walk.LookAt("dead-letter");

        _receiver.Answer = _ => Task.FromResult((204, ""));
        await walk.Press("Send again", delivery);
        await Expect(page.GetByText("It is queued again and will be sent soon")).ToBeVisibleAsync();
        await Expect(page.GetByText("Nothing was given up.")).ToBeVisibleAsync();
        await SendWhatIsDue();
        await walk.GoTo("/administration/deliveries");
        await Expect(delivery).ToContainTextAsync("sent");
        await walk.LookAt("dead-letter-arrived");
        _receiver.All.Should().HaveCount(Attempts + 1);
        _receiver.All.Select(one => one.Id).Distinct().Should().ContainSingle("whoever got it twice can tell");
        walk.ShouldBeClean();
    }

    /// <summary>What is addressed to the street's posts goes to the receiver too.</summary>
    private async Task RegisterTheReceiver()
    {
        using var administrator = _platform.Client("system.admin");
        using var answer = await administrator.PostAsJsonAsync(
            "/api/notifications/endpoints", new { unit = Street, kind = "webhook", url = new Uri(_receiver.Address, "/in"), secret = (string?)null, roles = (string[]?)null });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A matter comes to the street, and two days later the last day to object to it is near.</summary>
    private async Task RemindTheStreet()
    {
        using var officer = _platform.Client("community.officer");
        using var registered = await officer.PostAsJsonAsync("/api/petitions", new
        {
            community = "530102001001", registeredAt = "530102001001", channel = "visit", topic = "housing", receivedOn = _platform.Today,
            petitionerName = "虚构居民甲", petitionerAddress = "翠湖西路 0 号", request = "请求修缮漏雨的屋顶", facts = "雨季以来屋顶漏雨",
        });
        var id = (await registered.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        using var transferred = await officer.PostAsJsonAsync($"/api/petitions/{id}/transfer", new { });
        transferred.EnsureSuccessStatusCode();
        _platform.MoveTo(_platform.Today.AddDays(2));
        await _platform.RunScheduleAsync("petition-reminders");
        await _platform.RunUntilQuietAsync();
    }

    /// <summary>Eight hours pass, and what has waited for its time is sent.</summary>
    private async Task SendWhatIsDue()
    {
        _platform.Clock.Move(TimeSpan.FromHours(8));
        await _platform.RunScheduleAsync("notification-deliveries");
    }
}
