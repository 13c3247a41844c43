using CreationPlatform.Testing;
using static CreationPlatform.Notifications.InboxHistory;

namespace CreationPlatform.Notifications;

public class MarkReadTests
{
    private static readonly BuildingBlocks.Circumstances ByHandler = TestCircumstances.On(new(2026, 2, 24), Handler);

    [Fact]
    public void An_account_marks_it_for_itself() => Story<InboxEntry>.Given(Posted, new EntryRead("street.head")).With(ByHandler).When(new MarkRead()).Then(Read);

    [Fact]
    public void What_is_read_stays_so() => Story<InboxEntry>.Given(Posted, Read).With(ByHandler).When(new MarkRead()).ThenAlreadySo();

    [Fact]
    public void What_was_never_posted_cannot_be_read() => Story<InboxEntry>.Given().With(ByHandler).When(new MarkRead()).ThenRefused(NotificationsRefusals.NotPosted);
}
