using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class PlanMeetingTests
{
    private static PlanMeeting Plan => new(
        Community, Organisation.CommunityCoordinationGroup, "五月例会", [new(Rule, May)], Start, new("社区会议室", false), Members, Agenda[..2]);

    [Fact]
    public void A_community_plans_its_meeting_and_dispute_screening_comes_on_the_agenda_by_itself() =>
        Given().On(Day.AddDays(-7)).By(PostAt(Community)).When(Plan).Then(Planned);

    [Fact]
    public void It_may_begin_today() => Given().On(Day).By(PostAt(Community)).When(Plan).Then(Planned);

    [Fact]
    public void Nothing_is_entered_afterwards() => Given().On(Day.AddDays(1)).By(PostAt(Community)).When(Plan).ThenRefused(MeetingRefusals.StartInPast);

    [Fact]
    public void Only_the_unit_itself_plans() => Given().On(Day).By(PostAt(Street)).When(Plan).ThenRefused(MeetingRefusals.NotYourUnit);

    [Fact]
    public void A_meeting_may_serve_nothing_and_then_has_no_standing_items() =>
        Given().On(Day).By(PostAt(Community)).When(Plan with { Serves = [] }).Then(Planned with { Serves = [], Agenda = Agenda[..2] });

    [Fact]
    public void A_community_cannot_serve_what_its_street_owes() =>
        Given().On(Day).By(PostAt(Community)).When(Plan with { Serves = [new("MT-2", "2026-Q2")] }).ThenRefused(MeetingRefusals.NotOwedHere);

    [Theory]
    [InlineData("MT-3", "2026-Q2")]
    [InlineData("IN-1", "2026")]
    public void A_period_must_be_one(string rule, string period) =>
        Given().On(Day).By(PostAt(Community)).When(Plan with { Serves = [new(rule, period)] }).ThenRefused(MeetingRefusals.UnknownPeriod);

    [Fact]
    public void A_rule_must_be_one() => Given().On(Day).By(PostAt(Community)).When(Plan with { Serves = [new("MT-9", May)] }).ThenRefused(MeetingRefusals.UnknownRule);

    [Fact]
    public void A_community_has_no_leading_group() =>
        Given().On(Day).By(PostAt(Community)).When(Plan with { Organisation = Organisation.StreetLeadingGroup }).ThenRefused(MeetingRefusals.OrganisationDoesNotFit);

    [Fact]
    public void Nobody_stands_on_the_list_twice() =>
        Given().On(Day).By(PostAt(Community)).When(Plan with { Members = [.. Members, Members[0]] }).ThenRefused(MeetingRefusals.MemberTwice);

    [Theory]
    [InlineData("走访13887654321")]
    [InlineData("核对530102199001011234")]
    [InlineData("核对53010219900101123X的材料")]
    public void Papers_of_a_meeting_hold_no_personal_numbers(string subject) =>
        Given().On(Day).By(PostAt(Community)).When(Plan with { Agenda = [subject] }).ThenRefused(MeetingRefusals.PersonalNumber);

    [Fact]
    public void A_meeting_is_planned_once() => Given(Planned).On(Day).By(PostAt(Community)).When(Plan).ThenRefused(MeetingRefusals.AlreadyPlanned);

    [Fact]
    public void Only_streets_and_communities_meet() =>
        Given().On(Day).By(PostAt(District)).When(Plan with { Unit = District }).ThenRefused(MeetingRefusals.UnknownUnit);
}
