using System.Text.Json;

namespace CreationPlatform.BuildingBlocks.Tests;

/// <summary>What differs between two states of a stream, as an auditor reads it.</summary>
public sealed class FieldDifferenceTests
{
    [Fact]
    public void A_value_that_changed_is_one_difference() =>
        Between("""{"stage":"registered","at":{"day":1}}""", """{"stage":"accepted","at":{"day":1}}""").Should().Equal("stage: registered → accepted");

    [Fact]
    public void The_first_entry_of_a_list_is_one_difference_and_the_empty_list_none() =>
        Between("""{"papers":[]}""", """{"papers":["notice"]}""").Should().Equal("papers[0]: – → notice");

    [Fact]
    public void What_holds_nothing_is_as_if_it_were_not_there() =>
        Between("""{"due":null,"duties":[],"of":{}}""", """{}""").Should().BeEmpty();

    [Fact]
    public void What_was_there_and_is_not_any_more_is_told() =>
        Between("""{"due":"2026-12-01"}""", """{"due":null}""").Should().Equal("due: 2026-12-01 → –");

    private static IEnumerable<string> Between(string before, string after) =>
        FieldDifference.Between(JsonDocument.Parse(before).RootElement, JsonDocument.Parse(after).RootElement)
            .Select(one => $"{one.Field}: {one.Before?.ToString() ?? "–"} → {one.After?.ToString() ?? "–"}");
}
