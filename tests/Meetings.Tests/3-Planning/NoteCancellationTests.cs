using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingObligation>;

namespace CreationPlatform.Meetings;

public class NoteCancellationTests
{
    [Fact]
    public void Why_a_meeting_was_called_off_stands_with_what_is_owed() => Given(Opened).On(Day).When(new NoteCancellation(Id, Cancelled.Reason)).Then(ServingCancelled);

    [Fact]
    public void Once() => Given(Opened, ServingCancelled).On(Day).When(new NoteCancellation(Id, Cancelled.Reason)).ThenAlreadySo();

    [Fact]
    public void Where_nothing_is_owed_yet_nothing_is_noted() => Given().On(Day).When(new NoteCancellation(Id, Cancelled.Reason)).ThenAlreadySo();
}
