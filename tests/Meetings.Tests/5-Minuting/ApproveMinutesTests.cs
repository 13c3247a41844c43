using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class ApproveMinutesTests
{
    [Fact]
    public void Approved_minutes_stand() => Given(UpTo(Minuted)).On(Day).By(PostAt(Community)).When(new ApproveMinutes()).Then(Approved);

    [Fact]
    public void After_five_working_days_they_are_approved_late_and_not_refused() =>
        Given(UpTo(Minuted)).On(new(2026, 5, 28)).By(PostAt(Community)).When(new ApproveMinutes()).Then(Approved with { ApprovedOn = new(2026, 5, 28) });

    [Fact]
    public void Once() => Given(WholeWay).On(Day).By(PostAt(Community)).When(new ApproveMinutes()).ThenAlreadySo();

    [Fact]
    public void What_is_not_written_cannot_be_approved()
    {
        Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(new ApproveMinutes()).ThenRefused(MeetingRefusals.NoMinutes);
        Given(Planned).On(Day).By(PostAt(Community)).When(new ApproveMinutes()).ThenRefused(MeetingRefusals.NotHeld);
    }

    [Fact]
    public void The_unit_approves_its_own() => Given(UpTo(Minuted)).On(Day).By(PostAt(Street)).When(new ApproveMinutes()).ThenRefused(MeetingRefusals.NotYourUnit);
}
