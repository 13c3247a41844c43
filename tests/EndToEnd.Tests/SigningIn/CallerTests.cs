using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Authorization;

namespace CreationPlatform.Host;

public sealed class CallerTests(AccountsDatabaseFixture database) : IClassFixture<AccountsDatabaseFixture>, IAsyncLifetime
{
    private static readonly DemoAccount[] Demo =
    [
        new("demo.head", "demonstration only", "steering_head", "530000000000"), new("demo.officer", "demonstration only", "street_officer", "530102001000"),
    ];

    private SigningInHost _host = null!;

    public async Task InitializeAsync() => _host = await SigningInHost.Start(database.ConnectionString, map: app => app.MapDemoAccounts(Demo));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("2026-03-02T09:30:00+08:00", "2026-03-02T01:30:00Z")]
    [InlineData("2026-03-02T01:30:00.125Z", "2026-03-02T01:30:00.125Z")]
    [InlineData("yesterday", null)]
    [InlineData("02/03/2026", null)]
    [InlineData("2026-03-02T01:30:00+99:00", null)]
    public async Task The_caller_says_what_time_the_device_claims_if_it_can_be_read(string header, string? claimed)
    {
        using var client = _host.Client(await _host.SignedIn("device"));
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Client-Time", header);

        var caller = await client.GetFromJsonAsync<JsonElement>("/api/caller");

        caller.GetProperty("account").GetString().Should().Be("device");
        caller.GetProperty("addressClass").GetString().Should().Be("loopback");
        if (claimed is null) caller.GetProperty("clientTime").ValueKind.Should().Be(JsonValueKind.Null);
        else caller.GetProperty("clientTime").GetDateTimeOffset().Should().Be(DateTimeOffset.Parse(claimed, null));
    }

    [Theory]
    [InlineData("127.0.0.1", "loopback"), InlineData("::1", "loopback"), InlineData("::ffff:127.0.0.1", "loopback")]
    [InlineData("10.1.2.3", "private"), InlineData("172.31.0.1", "private"), InlineData("::ffff:192.168.0.9", "private"), InlineData("fd00::1", "private")]
    [InlineData("172.32.0.1", "public"), InlineData("203.0.113.9", "public"), InlineData("2001:db8::1", "public")]
    public void An_address_is_of_this_machine_of_a_private_network_or_of_the_world(string address, string expected) =>
        Callers.AddressClassOf(IPAddress.Parse(address)).Should().Be(expected);

    [Fact]
    public void Every_route_says_who_may_use_it_and_means_it()
    {
        var routes = _host.Routes.Where(r => !r.RoutePattern.RawText!.StartsWith("/cases", StringComparison.Ordinal)).ToList();

        routes.Should().NotBeEmpty();
        foreach (var route in routes)
        {
            var forEveryone = route.Metadata.GetMetadata<OpenToEveryone>() is not null;
            (route.Metadata.GetMetadata<RoutePermission>() is not null).Should().Be(!forEveryone, "{0} carries one of the two", route.DisplayName);
            (route.Metadata.GetMetadata<IAllowAnonymous>() is not null).Should().Be(forEveryone, "{0} means it", route.DisplayName);
        }
    }

    [Fact]
    public async Task Accounts_of_the_demonstration_are_shown_to_everyone_and_let_everyone_in()
    {
        await DemoAccounts.Ensure(_host.Accounts, Demo);
        await DemoAccounts.Ensure(_host.Accounts, Demo);
        using var client = _host.Client();

        var shown = await client.GetFromJsonAsync<JsonElement>("/api/demo/accounts");

        foreach (var account in shown.EnumerateArray())
            (await SigningInHost.TokenFor(client, account.GetProperty("account").GetString()!, account.GetProperty("password").GetString()!)).Should().NotBeEmpty();
        shown[1].GetProperty("role").GetString().Should().Be("street_officer");
        shown[1].GetProperty("unit").GetString().Should().Be("530102001000");
    }

    [Fact]
    public async Task In_production_there_are_no_accounts_to_be_shown()
    {
        await using var host = await SigningInHost.Start(database.ConnectionString);
        using var client = host.Client();

        (await client.GetAsync("/api/demo/accounts")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
