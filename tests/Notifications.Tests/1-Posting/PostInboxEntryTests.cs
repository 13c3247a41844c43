using CreationPlatform.Testing;
using static CreationPlatform.Notifications.InboxHistory;

namespace CreationPlatform.Notifications;

public class PostInboxEntryTests
{
    [Fact]
    public void An_entry_is_posted_with_what_its_words_are_made_of() => Story<InboxEntry>.Given().When(ToPost(Posted)).Then(Posted);

    [Fact]
    public void The_same_cause_posts_once() => Story<InboxEntry>.Given(Posted).When(ToPost(Posted)).ThenAlreadySo();

    [Fact]
    public void Others_hear_that_an_entry_was_posted_and_not_who_read_it()
    {
        var module = new NotificationsModule();
        module.FactOf(Petition, Posted).Should().BeEquivalentTo(new EntryWasPosted(Petition, Posted.To, Posted.ClosedTo));
        module.FactOf(Petition, Read).Should().BeNull();
    }
}
