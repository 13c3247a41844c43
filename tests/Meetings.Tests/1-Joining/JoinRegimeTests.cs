using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingRegime>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class JoinRegimeTests
{
    [Fact]
    public void A_community_takes_part_from_a_day() => Given().On(Joining).When(new JoinRegime(Community, FirstDay)).Then(Joined);

    [Fact]
    public void And_so_does_its_street() => Given().On(Joining).When(new JoinRegime(Street, FirstDay)).Then(StreetJoined);

    [Fact]
    public void Nothing_is_owed_for_days_gone_by() => Given().On(Joining).When(new JoinRegime(Community, Joining.AddDays(-1))).ThenRefused(MeetingRefusals.NotBackDated);

    [Fact]
    public void The_first_day_does_not_change() => Given(Joined).On(Joining).When(new JoinRegime(Community, Day)).ThenRefused(MeetingRefusals.AlreadyJoined);

    [Theory]
    [InlineData(District)]
    [InlineData(Zone)]
    [InlineData("999999999999")]
    public void Only_streets_and_communities_take_part(string unit) => Given().On(Joining).When(new JoinRegime(unit, FirstDay)).ThenRefused(MeetingRefusals.UnknownUnit);

    [Fact]
    public void Who_has_left_can_join_again() => Given(Joined, Left).On(Left.On).When(new JoinRegime(Community, Left.On)).Then(Joined with { From = Left.On });
}
