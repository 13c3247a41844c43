using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class PetitionReadingTests
{
    private static readonly Guid Id = StreamIds.From("a petition that is read");

    [Fact]
    public void The_page_tells_the_whole_way()
    {
        var page = Details(WholeWay);

        page.Stage.Should().Be(PetitionStage.ReexaminationOpinionServed);
        page.HandlingOpinion.Should().BeEquivalentTo(new { Body = Street, Outcome = HandlingOutcome.Explain, ServedOn = new DateOnly(2026, 4, 27) });
        page.Review.Should().BeEquivalentTo(new { Body = District, Outcome = ReviewOutcome.Uphold, ServedOn = new DateOnly(2026, 6, 25) });
        page.Reexamination.Should().BeEquivalentTo(new { Body = City, Outcome = ReviewOutcome.Change, ServedOn = new DateOnly(2026, 8, 28) });
        page.Reexamination!.Hearings.Should().Equal(new HearingDays(new(2026, 8, 10), new(2026, 8, 11)));
        page.Timeline.Should().HaveCount(WholeWay.Length);
        page.Timeline[3].Should().BeEquivalentTo(new { Version = 4, What = "accepted", Unit = Street, Role = "handler", LegalBasis = "信访工作条例 34" });
        page.Deadlines.Should().BeEmpty();
    }

    [Fact]
    public void Clocks_run_side_by_side_with_their_proofs()
    {
        RulesAfter(Registered, Transferred).Should().Equal("XF-04", "XF-03");
        RulesAfter(Registered, Transferred, Accepted).Should().Equal("XF-03", "XF-05");
        RulesAfter(Registered, Transferred, NoticeGiven, Accepted, Extended).Should().Equal("XF-05ext");
        RulesAfter(UpTo(OpinionIssued)).Should().Equal("XF-03");
        RulesAfter(UpTo(OpinionServed)).Should().Equal("XF-06");
        RulesAfter(UpTo(ReviewAsked)).Should().Equal("XF-07");
        RulesAfter(UpTo(ReviewServed)).Should().Equal("XF-08");
        Details([.. UpTo(ReexaminationAsked), Heard]).Deadlines.Select(d => d.Due).Should().Equal(Heard.OpinionDue.Due);

        static IEnumerable<string> RulesAfter(params IEvent<Petition>[] history) => Details(history).Deadlines.Select(d => d.Rule);
    }

    [Fact]
    public void The_page_tells_of_an_objection_and_how_it_ended()
    {
        Details(Registered, Transferred, Objected, TakenBack).Should().BeEquivalentTo(new
        {
            Stage = PetitionStage.Registered, Holder = Community, Objection = new { Body = Street, ObjectedOn = new DateOnly(2026, 2, 13), TakenBackOn = new DateOnly(2026, 2, 14) },
        });
        Details(DisputeWay).Should().BeEquivalentTo(new
        {
            Holder = DistrictBureau, Objection = new { InsistedOn = new DateOnly(2026, 2, 14), SettledBy = District, SettledOn = new DateOnly(2026, 2, 25), SettledFor = DistrictBureau },
        });
        Details(DisputeWay).VisibleTo.Should().Contain([Community, Street, DistrictBureau]);
    }

    [Fact]
    public void The_page_says_who_had_the_matter_and_how_it_came_there()
    {
        Details([RegisteredBy(DistrictPetitionBureau), Assigned, Transferred with { From = Street, To = District, TransferredOn = new(2026, 2, 12) }]).Custody.Should().BeEquivalentTo(
        [
            new { Unit = DistrictPetitionBureau, From = (string?)null, Way = CustodyWay.Registered, ReceivedOn = new DateOnly(2026, 2, 10), HandedOn = (DateOnly?)new(2026, 2, 10) },
            new { Unit = Street, From = (string?)DistrictPetitionBureau, Way = CustodyWay.Assigned, ReceivedOn = new DateOnly(2026, 2, 10), HandedOn = (DateOnly?)new(2026, 2, 12) },
            new { Unit = District, From = (string?)Street, Way = CustodyWay.Transferred, ReceivedOn = new DateOnly(2026, 2, 12), HandedOn = (DateOnly?)null },
        ]);
        Details(DisputeWay).Custody.Select(c => c.Unit).Should().Equal(Community, Street, DistrictBureau);
        Details(Registered, Transferred, Objected, TakenBack).Custody[^1].Should().BeEquivalentTo(new { Unit = Community, From = Street, Way = CustodyWay.TakenBack });
    }

    [Fact]
    public void A_report_is_owed_until_it_comes_or_the_assignment_ends()
    {
        IEvent<Petition>[] assigned = [RegisteredBy(DistrictPetitionBureau), Assigned];

        Line(assigned).Duties.Should().Equal(new Duty("XF-03", new(2026, 2, 25), Street), new Duty(Duty.Acceptance, new(2026, 2, 25), Street), new Duty(Duty.Report, new(2026, 4, 30), Street));
        Line([.. assigned, Transferred with { From = Street, To = District }]).Duties.Should().Contain(new Duty(Duty.Report, new(2026, 4, 30), Street), "who hands it on still reports");
        Line([.. assigned, NoticeGiven, Declined, Reported]).Duties.Should().BeEmpty();
        Line([.. assigned, Objected, TakenBack with { EndsAssignment = true }]).Duties.Should().BeEmpty();
        Details([.. assigned, Reported]).Assignment.Should().BeEquivalentTo(new { By = DistrictPetitionBureau, To = Street, ReportBy = new DateOnly(2026, 4, 30), ReportedOn = new DateOnly(2026, 4, 28) });
    }

    [Fact]
    public void The_page_tells_what_happened_beside_the_way()
    {
        var page = Details([.. UpTo(Accepted), StoodBack, Named, HandlingHeard, Mediated, Agreed, Withdrawn]);

        page.Recusals.Should().ContainSingle().Which.Should().BeEquivalentTo(new { By = Street, Account = "tester", Declared = true });
        page.NamedHandler.Should().Be(new NamedHandler(Street, Street, PostAt(Street).Id, new(2026, 2, 26)));
        page.HandlingHearings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { From = new DateOnly(2026, 3, 10), To = new DateOnly(2026, 3, 11) });
        page.Mediations.Select(m => m.On).Should().Equal(new DateOnly(2026, 3, 12));
        page.Settlement!.On.Should().Be(new(2026, 3, 16));
        page.Should().BeEquivalentTo(new { Stage = PetitionStage.Withdrawn, Withdrawal = new { RecordedBy = Street, On = new DateOnly(2026, 3, 17) } });
        page.Deadlines.Should().BeEmpty();
    }

    [Fact]
    public void Whoever_can_decide_has_fifteen_days_to_say_whether_it_does()
    {
        Line(RegisteredBy(Street)).Duties.Should().Equal(new Duty(Duty.Acceptance, new(2026, 2, 25), Street));
        Line(RegisteredBy(DistrictPetitionBureau, transferDue: Due("XF-01", from: new(2026, 2, 10), on: new(2026, 2, 25)))).Duties.Select(d => d.Rule).Should().Equal("XF-01");
        Line(Registered, Transferred, NoticeGiven).Should().BeEquivalentTo(new { NextDueRule = Duty.Acceptance, NextDue = new DateOnly(2026, 2, 25) });
        Line(Registered, Transferred, NoticeGiven, Accepted).Duties.Select(d => d.Rule).Should().Equal("XF-05");
        Line(Registered, Transferred, Withdrawn).Duties.Should().BeEmpty();
        Line([.. UpTo(OpinionServed), Reopened]).Duties.Select(d => d.Rule).Should().Equal("XF-02", Duty.Acceptance);
    }

    [Fact]
    public void An_overdue_duty_shows_with_the_level_above_until_it_is_done()
    {
        IEvent<Petition>[] overdue = [.. UpTo(Accepted), NoticeGiven, Escalated];

        Line(overdue[..^1]).EscalatesAfter.Should().Be(new(2026, 4, 26));
        Line(overdue).Should().BeEquivalentTo(new { EscalatedTo = District, EscalatesAfter = (DateOnly?)null });
        Line([.. overdue, OpinionIssued]).Should().BeEquivalentTo(new { EscalatedTo = (string?)null, Escalations = Array.Empty<Escalation>() });
        Details([.. overdue, OpinionIssued]).Escalations.Should().ContainSingle("the page keeps what happened").Which.Bureau.Should().Be(DistrictPetitionBureau);
    }

    [Fact]
    public void Of_two_answers_due_on_one_day_one_is_given_at_a_time()
    {
        var other = Supervised with { Supervision = StreamIds.From("another supervision"), Cause = SupervisionCause.Perfunctory };
        IEvent<Petition>[] supervised = [.. UpTo(OpinionServed), Supervised, other];

        Line(supervised).Duties.Should().Equal(new Duty(Duty.SupervisionAnswer, new(2026, 5, 6), Street), new Duty(Duty.SupervisionAnswer, new(2026, 5, 6), Street));
        Line([.. supervised, SupervisionReply]).Duties.Should().ContainSingle();
        Line([.. supervised, SupervisionReply, SupervisionEnded]).Should().BeEquivalentTo(new { IsSupervised = true, OpenSupervisions = new[] { other.Supervision } });
        Details([.. supervised, SupervisionReply, SupervisionEnded]).Supervisions[0].Should().BeEquivalentTo(
            new { AnsweredOn = new DateOnly(2026, 5, 5), ClosedOn = new DateOnly(2026, 5, 9) });
    }

    [Fact]
    public void What_was_answered_before_a_reopening_stays_on_the_page()
    {
        var page = Details([.. UpTo(OpinionServed), Reopened]);

        page.Should().BeEquivalentTo(new { Stage = PetitionStage.Registered, HandlingOpinion = (HandlingOpinion?)null, AcceptedOn = (DateOnly?)null });
        page.Reopenings.Should().ContainSingle().Which.HandlingOpinion!.ServedOn.Should().Be(OpinionServed.ServedOn);
        page.Deadlines.Select(d => d.Rule).Should().Equal("XF-02");
    }

    [Fact]
    public void A_settlement_starts_the_time_for_the_notice_anew_and_a_return_the_first_clock_of_the_sender()
    {
        Line(DisputeWay[..3]).NextDue.Should().Be(new(2026, 2, 25), "an objection stops no clock");
        Line(DisputeWay).Duties.Should().Equal(new Duty("XF-03", new(2026, 3, 12), DistrictBureau), new Duty(Duty.Acceptance, new(2026, 3, 12), DistrictBureau));
        Line(Registered, Transferred, Objected, TakenBack).Duties.Should().BeEmpty("a community has no clock");
        Line(Registered, Transferred, Objected, TakenBack with { TransferDue = Due("XF-01", from: new(2026, 2, 14), on: new(2026, 3, 1)) }).NextDueRule.Should().Be("XF-01");
    }

    [Fact]
    public void Of_a_declined_matter_the_page_shows_the_citizens_own_date_and_the_register_only_what_the_body_owes()
    {
        IEvent<Petition>[] history = [Registered, Transferred, Declined];

        Details(history).Deadlines.Select(d => d.Rule).Should().Equal("XF-03", "RC-01");
        Details(history).NonAcceptance.Should().BeEquivalentTo(new { Body = Street, Routing = StatutoryRouting.Administrative, Remedy = Remedy.Reconsideration });
        Line(history).Duties.Should().Equal(new Duty("XF-03", new(2026, 2, 25), Street));
        Line([.. history, NoticeGiven]).Duties.Should().BeEmpty();
    }

    [Fact]
    public void Asking_for_materials_stops_no_clock()
    {
        IEvent<Petition>[] history = [Registered, Transferred, MaterialsAsked];

        Details(history).Deadlines.Should().BeEquivalentTo(Details(history[..2]).Deadlines);
        Details([.. history, MaterialsCame]).Materials.Should().BeEquivalentTo(
            new { Body = Street, ToldOn = new DateOnly(2026, 2, 11), ReceivedOn = new DateOnly(2026, 2, 12) });
    }

    [Fact]
    public void A_line_of_the_register_shows_what_a_body_owes_next()
    {
        Line(Registered).NextDue.Should().BeNull("a community starts no statutory clock");
        Line(Registered, Transferred).Should().BeEquivalentTo(new { Holder = Street, NextDue = new DateOnly(2026, 2, 25), NextDueRule = "XF-03" }, "nobody owes an objection");
        Line(UpTo(OpinionServed)).NextDue.Should().BeNull("the window is the petitioner's");
        Line(UpTo(ReviewAsked)).Should().BeEquivalentTo(new { Stage = PetitionStage.ReviewRequested, NextDue = new DateOnly(2026, 6, 26), NextDueRule = "XF-07" });
    }

    [Fact]
    public void It_is_visible_to_every_unit_concerned_and_to_those_above_it_at_that_time()
    {
        IEvent<Petition>[] history = [RegisteredBy(DistrictPetitionBureau), Transferred with { To = DistrictBureau, Path = [DistrictBureau, District, City, Province] }];
        string[] units = [Community, Street, District, City, Province, DistrictPetitionBureau, DistrictBureau];

        Details(history).VisibleTo.Should().Equal(units);
        Line(history).VisibleTo.Should().Equal(units);
    }

    [Fact]
    public void Both_keep_the_stage_and_the_holder_of_the_state_after_every_event()
    {
        IEvent<Petition>[][] ways = [WholeWay, DisputeWay, [.. DisputeWay[..4], TakenBack], [Registered, Transferred, MaterialsAsked, MaterialsCame, Declined, NoticeGiven],
            [RegisteredBy(DistrictPetitionBureau), Assigned, Reported, Accepted, StoodBack, Named, HandlingHeard, Mediated, Agreed, Withdrawn, Reopened with { ReopenedOn = new(2026, 3, 20) }],
            [.. UpTo(OpinionIssued)[..^1], Supported, OpinionServed, Executed, Supervised, SupervisionReply, SupervisionEnded, Proposed, ImprovementReply, Escalated, Reopened],
            [.. WholeWay, Assisted],
            [RegisteredBy(District), OpenBelow], [Proposal, Answered], [Registered, Transferred, Classified, TakenOver, PassedOn]];
        foreach (var history in ways.SelectMany(way => Enumerable.Range(1, way.Length).Select(length => way[..length])))
        {
            var state = history.Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e));
            Details(history).Should().BeEquivalentTo(new { state.Stage, state.Holder });
            Line(history).Should().BeEquivalentTo(new { state.Stage, state.Holder });
        }
    }

    [Fact]
    public void What_becomes_an_accusation_leaves_the_accused_with_its_clocks_and_is_closed_to_them()
    {
        IEvent<Petition>[] history = [Registered, Transferred, Classified, TakenOver];

        Details(history).Should().BeEquivalentTo(new { Class = PetitionClass.Accusation, Accused = Street, Holder = District, ClosedTo = new[] { Street } });
        Line(history).Should().BeEquivalentTo(new { Class = PetitionClass.Accusation, Holder = District, ClosedTo = new[] { Street } });
        Line(history).Duties.Should().Equal(new Duty("XF-02", new(2026, 2, 27), District));
        Line([.. history, PassedOn]).Duties.Should().ContainSingle("the petitioner still has to be told");
    }

    [Fact]
    public void Where_only_the_sender_is_accused_the_clocks_of_the_holder_run_on() =>
        Line(Registered, Transferred with { To = District, From = Street }, Classified with { By = District }, TakenOver with { From = District, NoticeDue = null })
            .Duties.Should().Equal(new Duty("XF-03", new(2026, 2, 25), District));

    [Fact]
    public void A_line_of_the_register_holds_nothing_personal() =>
        typeof(PetitionRegisterEntry).GetProperties().Should().NotContain(p => p.PropertyType.Name.StartsWith("Sealed") || p.Name.StartsWith("Petitioner"));

    [Fact]
    public void Documents_come_back_as_they_were_stored()
    {
        var events = WholeWay.Select(ClosedSamples.Close).ToArray();
        ReadBack(Details(events));
        ReadBack(Details([.. DisputeWay.Select(ClosedSamples.Close)]));
        ReadBack(Details([.. new IEvent<Petition>[] { Registered, Transferred, MaterialsAsked, MaterialsCame, Declined }.Select(ClosedSamples.Close)]));
        ReadBack(Details([.. new IEvent<Petition>[] { Registered, Transferred, Classified, TakenOver, PassedOn }.Select(ClosedSamples.Close)]));
        ReadBack(Details([.. new IEvent<Petition>[] { Proposal, Answered }.Select(ClosedSamples.Close)]));
        ReadBack(Details([.. new IEvent<Petition>[] { RegisteredBy(DistrictPetitionBureau), Assigned, Reported, Accepted, StoodBack, Named, HandlingHeard, Mediated, Agreed, Withdrawn }.Select(ClosedSamples.Close)]));
        IEvent<Petition>[] reopened = [.. UpTo(OpinionIssued)[..^1], Supported, OpinionServed, Executed, Supervised, SupervisionReply, SupervisionEnded, Proposed, ImprovementReply, Escalated, Reopened];
        ReadBack(Details([.. reopened.Select(ClosedSamples.Close)]));
        ReadBack(Line(reopened[..^1]));
        ReadBack(Line(events[..4]));

        static void ReadBack<T>(T document)
        {
            var json = JsonSerializer.Serialize(document, StoredJson.Options);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, StoredJson.Options), StoredJson.Options).Should().Be(json);
        }
    }

    private static PetitionDetails Details(params IEvent<Petition>[] history) => Recorded(history).Aggregate(PetitionDetails.Initial(Id), (page, fact) => page.Evolve(fact));

    private static PetitionRegisterEntry Line(params IEvent<Petition>[] history) => Recorded(history).Aggregate(PetitionRegisterEntry.Initial(Id), (line, fact) => line.Evolve(fact));

    private static IEnumerable<Recorded<Petition>> Recorded(IEvent<Petition>[] history) => history.Select((e, i) => new Recorded<Petition>(
        StreamIds.From($"event {i}"), i + 1, new(2026, 2, 10, 4, i, 0, TimeSpan.Zero),
        new(1, "tester", PostAt(Street).Id, "handler", Street, null, "信访工作条例 34", "loopback", null), e));
}
