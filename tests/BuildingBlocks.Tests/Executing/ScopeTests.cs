using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Who may do it, and where.</summary>
public sealed class ScopeTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    private SampleHost Host => samples.Host;

    [Theory]
    [InlineData(TestUnits.Street)]
    [InlineData(TestUnits.District)]
    [InlineData(TestUnits.City)]
    [InlineData(TestUnits.DistrictBureau)]
    public async Task A_post_reaches_its_unit_and_all_below(string unit)
    {
        var stream = await Host.OpenTally();

        (await Host.Send(new Count(1), stream, by: ClerkAt(unit))).Should().BeOfType<Outcome.Done>();
    }

    [Theory]
    [InlineData(TestUnits.OtherStreet)]
    [InlineData(TestUnits.OtherDistrict)]
    [InlineData(TestUnits.Community)]
    public async Task To_everybody_else_a_stream_does_not_exist_whatever_version_they_name(string unit)
    {
        var stream = await Host.OpenTally();
        var stranger = ClerkAt(unit);

        (await Host.Send(new Count(1), stream, by: stranger)).Should().BeOfType<Outcome.NotFound>();
        (await Host.Send(new Count(1), stream, by: stranger, expected: 7)).Should().BeOfType<Outcome.NotFound>("a version would give the stream away");
        (await Host.Send(new Count(1), Guid.NewGuid(), by: stranger, mustExist: true)).Should().BeOfType<Outcome.NotFound>();
        (await Host.EventsOf(stream)).Should().ContainSingle();
    }

    [Fact]
    public async Task Nothing_is_made_outside_ones_scope() =>
        (await Host.Send(new OpenTally(TestUnits.Street), Guid.NewGuid(), by: ClerkAt(TestUnits.OtherStreet))).Should().Be(new Outcome.Forbidden("outside-scope"));

    [Fact]
    public async Task A_role_that_is_not_permitted_is_forbidden_before_anything_is_looked_at()
    {
        var visitor = new Caller("visitor", [new(Guid.NewGuid(), "visitor", TestUnits.Street)]);

        (await Host.Send(new Count(0), Guid.NewGuid(), by: visitor)).Should().Be(new Outcome.Forbidden("role-not-permitted"));
    }

    [Theory]
    [InlineData(TestUnits.Street)]
    [InlineData(TestUnits.Community)]
    public async Task A_stream_that_is_closed_to_a_unit_does_not_exist_for_whoever_holds_any_post_there(string unit)
    {
        var stream = await Host.OpenTally();
        await Host.Send(new ShutTally(TestUnits.Street), stream);
        var torn = new Caller("clerk-3", [new(Guid.NewGuid(), "clerk", TestUnits.District), new(Guid.NewGuid(), "visitor", unit)]);

        (await Host.Send(new Count(1), stream, by: ClerkAt(unit))).Should().BeOfType<Outcome.NotFound>();
        (await Host.Send(new Count(1), stream, by: ClerkAt(unit), expected: 7)).Should().BeOfType<Outcome.NotFound>("a version would give the stream away");
        (await Host.Send(new Count(1), stream, by: torn)).Should().BeOfType<Outcome.NotFound>("another post elsewhere opens nothing");
        (await Host.Send(new Count(1), stream, by: ClerkAt(TestUnits.District))).Should().BeOfType<Outcome.Done>();
    }

    [Fact]
    public async Task A_stream_of_another_kind_does_not_exist() =>
        (await Host.Send(new Count(1), await Host.RingBell(), mustExist: true)).Should().BeOfType<Outcome.NotFound>();

    private static Caller ClerkAt(string unit) => new("clerk-2", [new(Guid.NewGuid(), "clerk", unit)]);
}
