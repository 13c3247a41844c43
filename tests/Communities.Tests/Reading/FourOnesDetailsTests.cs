using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class FourOnesDetailsTests
{
    private static readonly Guid Id = FourOnes.IdOf(Point.Community);

    private static FourOnesDetails Details(params IEvent<FourOnes>[] history) => Read<FourOnesDetails, FourOnes>(Id, history);

    [Fact]
    public void It_says_which_of_the_four_are_missing()
    {
        Details(Point, Home).Missing.Should().Equal(FourOne.Hotline, FourOne.ContactCard);
        Details(Point, Line, Card, Home).Complete.Should().BeTrue();
    }

    [Fact]
    public void The_document_is_read_back_as_it_was_written()
    {
        var details = Details(Point, Line, Card, Home);
        var json = JsonSerializer.Serialize(details, StoredJson.Options);
        json.Should().Contain("\"funds\":\"12000.50\"").And.Contain("\"complete\":true");
        JsonSerializer.Deserialize<FourOnesDetails>(json, StoredJson.Options).Should().BeEquivalentTo(details);
    }
}
