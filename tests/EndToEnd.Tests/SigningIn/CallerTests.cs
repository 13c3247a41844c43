using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Authorization;

namespace CreationPlatform.Host;

public sealed class CallerTests(AccountsDatabaseFixture database) : IClassFixture<AccountsDatabaseFixture>, IAsyncLifetime
{
    private SigningInHost _host = null!;

    public async Task InitializeAsync() => _host = await SigningInHost.Start(database.ConnectionString);

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
}
