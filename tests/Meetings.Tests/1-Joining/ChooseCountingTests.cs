using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingRegime>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class ChooseCountingTests
{
    [Fact]
    public void A_street_may_let_one_meeting_count_for_both_of_its_duties() =>
        Given(StreetJoined).On(Day).By(PostAt(Street)).When(new ChooseCounting(true)).Then(new CountingChosen(true));

    [Fact]
    public void Without_a_choice_it_counts_once() => Given(StreetJoined).On(Day).By(PostAt(Street)).When(new ChooseCounting(false)).ThenAlreadySo();

    [Fact]
    public void A_community_has_no_such_choice() => Given(Joined).On(Day).By(PostAt(Community)).When(new ChooseCounting(true)).ThenRefused(MeetingRefusals.OnlyStreetsChoose);
}
