using CreationPlatform.Testing;
using Npgsql;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a query finds and counts for whom.</summary>
public sealed class ReachTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    private const string Papers = """
        (select data, platform.words(data->'visibleTo') as visible_to from (values ('{"visibleTo": ["530102001000", "530102000000"], "closedTo": []}'::jsonb),
                ('{"visibleTo": ["530102001000", "530102000000"]}'::jsonb),
                ('{"visibleTo": ["530102001000", "530102000000"], "closedTo": ["530102001000"]}'::jsonb),
                ('{"visibleTo": ["530102001000", "530102000000"], "closedTo": ["530100000000-mzw"]}'::jsonb)) as given (data)) as paper
        """;

    [Theory]
    [InlineData(Street, 3, "it does not see what is closed to itself")]
    [InlineData(District, 4, "what is closed to a street is open to the district")]
    [InlineData(DistrictPetitionBureau, 4, "a department reaches the area of its government")]
    [InlineData(DistrictBureau, 3, "it answers to the commission above it in its line of work")]
    [InlineData(Community, 0, "it is not concerned")]
    [InlineData(OtherDistrict, 0, "it is not concerned")]
    public async Task A_count_holds_what_a_post_may_see(string unit, int papers, string why) =>
        (await CountedBy<Paper>(new Caller("reader", [At(unit)]), ["clerk"])).Should().Be(papers, why);

    [Fact]
    public async Task One_post_at_a_unit_it_is_closed_to_shuts_a_person_out_whatever_the_other_posts() =>
        (await CountedBy<Paper>(new Caller("reader", [At(District), new(Guid.NewGuid(), "visitor", Community)]), ["clerk"])).Should().Be(3);

    [Fact]
    public async Task Only_posts_that_permit_reading_open_anything() =>
        (await CountedBy<Paper>(new Caller("reader", [At(District)]), ["auditor"])).Should().Be(0);

    [Fact]
    public async Task What_is_open_to_all_units_is_not_narrowed() => (await CountedBy<Notice>(new Caller("reader", []), [])).Should().Be(4);

    private async Task<int> CountedBy<TDocument>(Caller caller, string[] roles)
    {
        await using var command = samples.Log.CreateCommand();
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = 1 });
        command.CommandText = $"select (count(*) * $1)::int from {Papers} where {Reach.Of(caller, roles, Tree).Where(command, typeof(TDocument), "paper.")}";
        return (int)(await command.ExecuteScalarAsync())!;
    }

    private static Post At(string unit) => new(Guid.NewGuid(), "clerk", unit);

    private sealed record Paper(IReadOnlyList<string> VisibleTo, IReadOnlyList<string> ClosedTo) : IVisibleTo, IClosedTo;

    private sealed record Notice : IOpenToAllUnits;
}
