using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

/// <summary>Early 2026: the Spring Festival rests from 15 to 23 February, and the Saturdays 14 and 28 are working days.</summary>
public class RemindOfDeadlineTests
{
    private static readonly Guid Id = StreamIds.From("a petition");

    /// <summary>XF-03: transferred on 10 February, so the notice is due on the 25th.</summary>
    private static readonly RemindOfDeadline Notice = Of("XF-03", from: new(2026, 2, 10), due: new(2026, 2, 25));

    private static readonly string[] AtTheStreet = [$"{Street}/handler", $"{Street}/street_officer", $"{Street}/street_leader", $"{Street}/body_head"];

    private static readonly string[] AboveTheStreet =
        [$"{District}/body_head", $"{District}/street_leader", $"{District}/district_government", $"{DistrictPetitionBureau}/petition_bureau"];

    [Fact]
    public void Three_working_days_before_counts_the_make_up_Saturday_and_leaves_the_festival_out()
    {
        Story().On(new(2026, 2, 12)).When(Notice).ThenAlreadySo();
        Story().On(new(2026, 2, 13)).When(Notice).Then(Reminded(Notice, ReminderOccasion.DutyFallsDue, 3, AtTheStreet));
    }

    [Fact]
    public void A_step_that_falls_before_the_start_is_dropped() =>
        Story().On(new(2026, 2, 10)).When(Notice).ThenAlreadySo();

    [Fact]
    public void The_steps_fall_one_after_the_other_and_each_once()
    {
        var three = Reminded(Notice, ReminderOccasion.DutyFallsDue, 3, AtTheStreet);
        var one = three with { DaysBefore = 1 };

        Story(three).On(new(2026, 2, 14)).When(Notice).ThenAlreadySo();
        Story(three).On(new(2026, 2, 24)).When(Notice).Then(one);
        Story(three, one).On(new(2026, 2, 25)).When(Notice).Then(three with { DaysBefore = 0 });
    }

    [Fact]
    public void On_the_first_working_day_after_the_deadline_the_next_level_up_is_told_too() =>
        Story(Reminded(Notice, ReminderOccasion.DutyFallsDue, 0, AtTheStreet)).On(new(2026, 2, 26)).When(Notice)
            .Then(Reminded(Notice, ReminderOccasion.DutyIsOverdue, -1, [.. AtTheStreet, .. AboveTheStreet]));

    [Fact]
    public void Overdue_is_said_once()
    {
        var overdue = Reminded(Notice, ReminderOccasion.DutyIsOverdue, -1, [.. AtTheStreet, .. AboveTheStreet]);

        Story(overdue).On(new(2026, 12, 31)).When(Notice).ThenAlreadySo();
    }

    [Fact]
    public void Of_steps_that_were_missed_only_the_latest_is_made_up_for()
    {
        Story().On(new(2026, 2, 25)).When(Notice).Then(Reminded(Notice, ReminderOccasion.DutyFallsDue, 0, AtTheStreet));
        Story().On(new(2026, 5, 1)).When(Notice).Then(Reminded(Notice, ReminderOccasion.DutyIsOverdue, -1, [.. AtTheStreet, .. AboveTheStreet]));
    }

    [Fact]
    public void When_the_last_day_is_a_rest_day_the_day_to_be_told_is_the_working_day_before()
    {
        var opinion = Of("XF-05", from: new(2026, 2, 25), due: new(2026, 4, 26));

        Story().On(new(2026, 4, 15)).When(opinion).Then(Reminded(opinion, ReminderOccasion.DutyFallsDue, 7, AtTheStreet));
        Story().On(new(2026, 4, 24)).When(opinion).Then(Reminded(opinion, ReminderOccasion.DutyFallsDue, 0, AtTheStreet));
        Story(Reminded(opinion, ReminderOccasion.DutyFallsDue, 0, AtTheStreet)).On(new(2026, 4, 26)).When(opinion).ThenAlreadySo();
        Story().On(new(2026, 4, 27)).When(opinion).Then(Reminded(opinion, ReminderOccasion.DutyIsOverdue, -1, [.. AtTheStreet, .. AboveTheStreet]));
    }

    [Fact]
    public void The_five_working_days_of_an_objection_have_no_first_step_and_are_never_overdue()
    {
        var objection = Of("XF-04", from: new(2026, 2, 10), due: new(2026, 2, 24));

        Story().On(new(2026, 2, 11)).When(objection).ThenAlreadySo();
        Story().On(new(2026, 2, 12)).When(objection).Then(Reminded(objection, ReminderOccasion.ObjectionEnds, 3, AtTheStreet));
        Story().On(new(2026, 2, 14)).When(objection).Then(Reminded(objection, ReminderOccasion.ObjectionEnds, 1, AtTheStreet));
        Story().On(new(2026, 2, 24)).When(objection).Then(Reminded(objection, ReminderOccasion.ObjectionEnds, 0, AtTheStreet));
        Story().On(new(2026, 2, 25)).When(objection).ThenAlreadySo();
    }

    [Theory]
    [InlineData("2026-04-27", 30)]
    [InlineData("2026-05-13", 14)]
    [InlineData("2026-05-20", 7)]
    [InlineData("2026-05-24", 3)]
    [InlineData("2026-05-27", 1)]
    public void Of_a_petitioners_window_whoever_serves_the_petitioner_is_told_in_calendar_days(string day, int step)
    {
        var window = Of("XF-06", from: new(2026, 4, 27), due: new(2026, 5, 27));

        Story().On(DateOnly.Parse(day)).When(window).Then(
            Reminded(window, ReminderOccasion.WindowCloses, step, [.. AtTheStreet, $"{Community}/community_officer", $"{Community}/community_head"]));
    }

    [Fact]
    public void A_window_that_has_closed_is_not_told_of() =>
        Story().On(new(2026, 5, 28)).When(Of("XF-06", from: new(2026, 4, 27), due: new(2026, 5, 27))).ThenAlreadySo();

    [Fact]
    public void A_petition_bureau_is_reminded_to_transfer_and_a_review_body_to_answer()
    {
        Of("XF-01", new(2026, 3, 2), new(2026, 3, 17), DistrictPetitionBureau).Decide(DeadlineReminders.Initial, TestCircumstances.On(new(2026, 3, 17)))
            .Events.Cast<PetitionReminded>().Single().To.Should().Equal($"{DistrictPetitionBureau}/petition_bureau", $"{DistrictPetitionBureau}/body_head");
        Of("XF-07", new(2026, 5, 27), new(2026, 6, 26), District).Decide(DeadlineReminders.Initial, TestCircumstances.On(new(2026, 6, 26)))
            .Events.Cast<PetitionReminded>().Single().To.Should().Equal($"{District}/review_officer", $"{District}/body_head");
    }

    [Fact]
    public void Nobody_is_told_of_a_matter_that_is_closed_to_them()
    {
        var closed = Notice with { ClosedTo = [District] };

        Story().On(new(2026, 2, 13)).When(closed).ThenAlreadySo();
        Story().On(new(2026, 2, 26)).When(closed).Then(
            Reminded(closed, ReminderOccasion.DutyIsOverdue, -1, [$"{City}/body_head", $"{City}/street_leader", $"{City}/district_government"]));
    }

    [Fact]
    public void Of_a_report_of_retaliation_those_who_decide_are_reminded_and_once_it_is_overdue_the_body_above_them()
    {
        var filed = ProtectionDeadlines.Initial(Id).Evolve(new Recorded<ProtectionReport>(Id, 1, default, null!, ProtectionHistory.Filed));
        var receipt = filed.ToRemindOf(filed.Running[0]);
        string[] deciders = [$"{District}/body_head", $"{District}/street_leader"];
        var reminded = Reminded(receipt, ReminderOccasion.DutyFallsDue, 0, deciders);

        reminded.Should().BeEquivalentTo(new { ProtectionHistory.Filed.Petition, Number = "", Rule = "PR-01", Report = Id, ClosedTo = new[] { Street } });
        Story().On(new(2026, 5, 8)).When(receipt).Then(reminded);
        Story().On(new(2026, 5, 11)).When(receipt).Then(
            reminded with { Occasion = ReminderOccasion.DutyIsOverdue, DaysBefore = -1, To = [.. deciders, $"{City}/body_head", $"{City}/street_leader", $"{City}/district_government", .. Bureaus(City)] });
    }

    [Fact]
    public void What_was_done_about_a_report_is_not_reminded_of()
    {
        After(ProtectionHistory.Filed).Should().Equal("PR-01", "PR-02");
        After(ProtectionHistory.Filed, ProtectionHistory.Acknowledged).Should().Equal("PR-02");
        After(ProtectionHistory.Filed, ProtectionHistory.Found).Should().BeEmpty();

        static IEnumerable<string> After(params IEvent<ProtectionReport>[] history) =>
            history.Aggregate(ProtectionDeadlines.Initial(Id), (document, e) => document.Evolve(new(Id, 1, default, null!, e))).Running.Select(r => r.Rule);
    }

    private static IEnumerable<string> Bureaus(string government) =>
        TestUnits.Tree.All.Where(u => u.Parent == government && u.IsPetitionBureau()).Select(u => $"{u.Code}/petition_bureau");

    private static Story<DeadlineReminders> Story(params PetitionReminded[] history) => Story<DeadlineReminders>.Given(history);

    private static RemindOfDeadline Of(string rule, DateOnly from, DateOnly due, string body = Street) =>
        new(Id, "2026-530102001001-7F3K9Q", rule, "信访工作条例", from, due, body, Community, []);

    private static PetitionReminded Reminded(RemindOfDeadline of, ReminderOccasion occasion, int step, string[] to) =>
        new(of.Petition, of.Number, occasion, of.Rule, of.Article, of.Due, step, to, of.ClosedTo, of.Report);
}
