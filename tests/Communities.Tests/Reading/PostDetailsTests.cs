using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class PostDetailsTests
{
    private static readonly Guid Id = StreamIds.From("a post of a test");

    private static PostDetails Details(params IEvent<OfficePost>[] history) => Read<PostDetails, OfficePost>(Id, history);

    [Fact]
    public void A_new_post_is_vacant() => Details(Officer).Should().BeEquivalentTo(
        new PostDetails(Id, Officer.Unit, Officer.Role, Officer.Title, null, null, []));

    [Fact]
    public void It_shows_who_holds_it_since_when() =>
        Details(Officer, Appointed).Should().Match<PostDetails>(p => p.Holder == Appointed.Account && p.Since == Appointed.From);

    [Fact]
    public void Everybody_who_held_it_stays_on_record()
    {
        var details = Details(Officer, Appointed, Relieved, new HolderAppointed("zhuangan02", Today));
        details.Holder.Should().Be("zhuangan02");
        details.Holdings.Should().Equal(new Holding(Appointed.Account, Appointed.From, Relieved.On), new Holding("zhuangan02", Today, null));
    }

    [Fact]
    public void It_is_vacant_again_when_the_holder_is_relieved() =>
        Details(Officer, Appointed, Relieved).Should().Match<PostDetails>(p => p.Holder == null && p.Since == null);

    [Fact]
    public void The_document_is_read_back_as_it_was_written()
    {
        var details = Details(Officer, Appointed);
        JsonSerializer.Deserialize<PostDetails>(JsonSerializer.Serialize(details, StoredJson.Options), StoredJson.Options).Should().BeEquivalentTo(details);
    }
}
