using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PilotReadingTests
{
    private static readonly IEvent<Pilot>[] Half = [.. AtWork, EvidenceAdded, Progressed];

    private static PilotEntry Entry(params IEvent<Pilot>[] history) => Read<PilotEntry, Pilot>(PilotId, history);

    [Fact]
    public void Progress_is_rolled_up_by_days_and_lag_is_what_is_missing_of_the_plan()
    {
        // Three tasks of 30 days each: the first is at 50 per cent, where 15 of its 30 days have gone.
        PilotStanding.Of(Entry(Half).Tasks, WorkDay).Should().Be(new PilotStanding(16, 16, 0, 0, 0));
        PilotStanding.Of(Entry(Half).Tasks, new(2026, 8, 9)).Should().Be(new PilotStanding(16, 33, 17, 1, 10));
        PilotStanding.Of([], WorkDay).Should().Be(new PilotStanding(0, 0, 0, 0, 0));
    }

    [Fact]
    public void A_task_that_is_done_is_late_no_more() =>
        PilotStanding.Of(Entry([.. Half, Progressed with { Percent = 100 }]).Tasks, new(2026, 8, 9)).Should().Be(new PilotStanding(33, 33, 0, 0, 0));

    [Fact]
    public void A_new_version_of_the_plan_keeps_what_its_tasks_have_reached()
    {
        var later = Tasks[0] with { Due = new(2026, 8, 15) };
        var entry = Entry([.. Half, Proposed with { Plan = new(2, Goals, [later, Tasks[1]], "延期") }, Approved with { Version = 2 }]);
        entry.Tasks[0].Should().Be(new TaskLine(later, 50, null, 1));
        (entry.Tasks.Count, entry.PlanVersion, entry.Proposed).Should().Be((2, 2, null));
    }

    [Fact]
    public void The_counts_of_a_unit_say_how_many_pilots_have_which_phase_still_to_close()
    {
        var (first, second, elsewhere) = (Entry(AtWork), Entry([.. AtWork, Passed]), Entry(AtWork) with { VisibleTo = [City, OtherDistrict] });
        var counts = PilotCounts.Of(new([City, District, Street]), [second, first, elsewhere], [], [], WorkDay);

        counts.Units.Select(one => (one.Unit, one.Pilots, string.Join(" ", one.Phases.Select(phase => $"{phase.Phase}:{phase.Pilots}"))))
            .Should().Equal((City, 3, "P1:2 P2:1"), (District, 2, "P1:1 P2:1"), (Street, 2, "P1:1 P2:1"));
    }

    [Fact]
    public void The_board_shows_pilots_by_the_phase_to_be_closed_and_the_furthest_behind_first()
    {
        var (slow, quick, first) = (Entry([.. AtWork, Passed]), Entry([.. Half, Passed]) with { Id = PhotoFile }, Entry(AtWork));
        var board = PilotBoard.Of([quick, first, slow], Tree, WorkDay);
        board.Columns.Select(c => (c.Phase, c.Pilots.Count)).Should().Equal(("P1", 1), ("P2", 2));
        board.Columns[1].Pilots.Select(p => p.Pilot).Should().Equal(PilotId, PhotoFile);
        board.Columns[1].Pilots[0].CommunityName.Should().Be("翠湖西路社区居民委员会");
    }

    [Fact]
    public void A_district_without_an_application_is_compared_too()
    {
        var round = Read<RoundDetails, ProgrammeRound>(RoundId, Opened);
        DistrictComparison.Row(round, OtherDistrict, null, null, Tree, WorkDay).Should().Be(
            new ComparedDistrict(RoundId, 2026, OtherDistrict, "盘龙区", ApplicationStage.New, 0, null, null, null, null, null));
        DistrictComparison.Row(round, District, Read<ApplicationEntry, PilotApplication>(AppId, IsRecognised), null, Tree, WorkDay).DaysToRecognition.Should().Be(8);
    }

    [Fact]
    public void The_chart_has_a_bar_for_each_task_in_the_order_of_days()
    {
        var chart = PilotGantt.Of(Entry(Half), new(2026, 8, 9));
        chart.Bars.Select(b => (b.Number, b.Percent, b.Planned, b.DaysLate)).Should().Equal((1, 50, 100, 10), (2, 0, 0, 0), (3, 0, 0, 0));
        (chart.From, chart.To).Should().Be((new DateOnly(2026, 7, 1), new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public void The_page_shows_versions_reports_and_what_each_gate_still_needs()
    {
        var page = Read<PilotDetails, Pilot>(PilotId, [.. Half, Launched, Mobilised, ItemProved]);
        page.Plans.Single().ApprovedOn.Should().Be(PlanDay);
        page.Gates.Where(g => !g.Proved).Select(g => g.Item).Should().Equal("community-self-inspection", "street-self-inspection", "district-self-inspection");
        Read<PilotDetails, Pilot>(PilotId, Begun, Proposed, GivenBack).Plans.Single().WhyReturned.Should().Be(GivenBack.Reason);
    }

    [Fact]
    public void Every_event_is_told_in_both_languages()
    {
        foreach (var told in EveryEvent.OfType<IEvent<PilotApplication>>().Select(e => ApplicationWords.Of(e, Tree)).Concat(EveryEvent.OfType<IEvent<Pilot>>().Select(e => PilotAtWorkWords.Of(e, Tree))))
        {
            told.Zh.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotContain("{");
            told.En.Should().MatchRegex("[a-z]{3}").And.NotContain("{");
        }
        ApplicationWords.Of(Submitted, Tree).Zh.Should().Be($"五华区提交申报，审核应不晚于 {Submitted.Due.Due:yyyy-MM-dd}");
    }

    [Fact]
    public void The_list_of_applications_says_who_has_it_and_when_the_level_above_is_told()
    {
        ApplicationEntry Line(params IEvent<PilotApplication>[] history) => Read<ApplicationEntry, PilotApplication>(AppId, history);
        (Line(AtCity).PendingAt, Line(AtCity).EscalatesAfter).Should().Be((UnitLevel.Prefecture, Submitted.Due.Due));
        Line(AtProvince).PendingAt.Should().Be(UnitLevel.Province);
        Line([.. AtProvince, TakenBack]).PendingAt.Should().Be(UnitLevel.Prefecture);
        Line([.. AtCity, Escalated]).EscalatesAfter.Should().BeNull();
        Line([.. AtCity, ClockMoved]).Due.Should().Be(ClockMoved.Due.Due);
        Line([.. AtCity, Returned]).Due.Should().Be(Returned.CorrectionDue.Due);
        Line(IsRecognised).Should().Match<ApplicationEntry>(e => e.Due == null && e.RecognisedOn == ProvinceDay);
        Line([.. AtCity, Withdrawn]).Stage.Should().Be(ApplicationStage.Withdrawn);
        Line([.. AtCity, Rejected]).Stage.Should().Be(ApplicationStage.Rejected);
    }

    [Fact]
    public void The_form_prints_every_approval_and_encodes_every_word()
    {
        var page = Read<ApplicationDetails, PilotApplication>(AppId, [.. AtProvince, Recognised with { Conclusion = "<b>同意</b>" }]);
        var html = ApplicationSheet.Of(page, Tree);
        html.Should().ContainAll("五民宗〔2026〕8号", "五办发〔2026〕11号", "昆民委〔2026〕15号", "云民委〔2026〕40号", "&lt;b&gt;同意", "翠湖西路社区居民委员会", "27%").And.NotContain("<script").And.NotContain("<b>");
        ApplicationSheet.Of(Read<ApplicationDetails, PilotApplication>(AppId, Drafted), Tree).Should().Contain("（无）");
    }
}
