using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class CompleteActionItemTests
{
    [Fact]
    public void What_is_done_is_done() => Given(WholeWay).On(Completed.CompletedOn).By(PostAt(Community)).When(new CompleteActionItem(1)).Then(Completed);

    [Fact]
    public void Once() => Given([.. WholeWay, Completed]).On(Completed.CompletedOn).By(PostAt(Community)).When(new CompleteActionItem(1)).ThenAlreadySo();

    [Fact]
    public void There_is_no_other() => Given(WholeWay).On(Day).By(PostAt(Community)).When(new CompleteActionItem(2)).ThenRefused(MeetingRefusals.NoSuchAction);

    [Fact]
    public void What_was_passed_on_is_followed_up_there() => Given([.. WholeWay, PassedOn]).On(Day).By(PostAt(Community)).When(new CompleteActionItem(1)).ThenRefused(MeetingRefusals.NoSuchAction);

    [Fact]
    public void Not_by_others() => Given(WholeWay).On(Day).By(PostAt(Street)).When(new CompleteActionItem(1)).ThenRefused(MeetingRefusals.NotYourUnit);

    [Fact]
    public void What_is_newly_agreed_waits_for_the_minutes() => Given(UpTo(Minuted)).On(Day).By(PostAt(Community)).When(new CompleteActionItem(1)).ThenRefused(MeetingRefusals.MinutesNotApproved);

    [Fact]
    public void What_was_inherited_can_be_done_before_the_meeting_and_needs_no_follow_up() =>
        Given(Planned, TakenUp).On(Day).By(PostAt(Community)).When(new CompleteActionItem(1)).Then(Completed with { CompletedOn = Day });
}
