using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingRegime>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class ChooseCadenceTests
{
    [Fact]
    public void A_street_says_what_regularly_means() => Given(StreetJoined).On(Joining).By(PostAt(Street)).When(new ChooseCadence("EV-3", Cadence.Monthly)).Then(Chosen);

    [Fact]
    public void What_is_chosen_is_chosen() => Given(StreetJoined, Chosen).On(Day).By(PostAt(Street)).When(new ChooseCadence("EV-3", Cadence.Monthly)).ThenAlreadySo();

    [Theory]
    [InlineData("MT-1")]
    [InlineData("MT-2")]
    [InlineData("MT-3")]
    public void What_the_source_counts_out_stands(string rule) =>
        Given(StreetJoined).On(Day).By(PostAt(Street)).When(new ChooseCadence(rule, Cadence.Quarterly)).ThenRefused(MeetingRefusals.CadenceIsFixed);

    [Fact]
    public void There_is_no_other_rule() => Given(StreetJoined).On(Day).By(PostAt(Street)).When(new ChooseCadence("MT-9", Cadence.Monthly)).ThenRefused(MeetingRefusals.UnknownRule);

    [Fact]
    public void A_community_follows_its_street() => Given(Joined).On(Day).By(PostAt(Community)).When(new ChooseCadence("EV-3", Cadence.Monthly)).ThenRefused(MeetingRefusals.OnlyStreetsChoose);

    [Fact]
    public void Nobody_chooses_for_a_street_but_itself() => Given(StreetJoined).On(Day).By(PostAt(District)).When(new ChooseCadence("EV-3", Cadence.Monthly)).ThenRefused(MeetingRefusals.NotYourUnit);

    [Fact]
    public void Who_does_not_take_part_has_nothing_to_choose() => Given().On(Day).When(new ChooseCadence("EV-3", Cadence.Monthly)).ThenRefused(MeetingRefusals.NotJoined);
}
