using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class MeetingReadingTests
{
    [Fact]
    public void The_page_tells_the_whole_way()
    {
        var page = Read<MeetingDetails, Meeting>(Id, [Planned, ItemAdded, Invited, Moved, .. WholeWay[1..]]);

        page.Should().BeEquivalentTo(new
        {
            Stage = MeetingStage.Approved, Chair, SignInCode = (string?)null, Start = Moved.Start, InvitedTo = Start, MinutesApprovedOn = Day, NextActionDue = new DateOnly(2026, 6, 10),
        });
        page.Agenda.Select(a => a.Subject).Should().Equal(Agenda.Append("开斋节服务保障"));
        page.Moves.Should().Equal(new Move(Start, "会议室维修"));
        page.Attendance.Should().BeEquivalentTo(
            new Attendance[] { new(Chair, Presence.Present), new(Deputy, Presence.Present), new(Recorder, Presence.Present), new(Other, Presence.Excused) });
        page.ActionOwners.Should().Equal(Recorder);
        page.VisibleTo.Should().Equal(Community, Street, District, City, Province);
    }

    [Fact]
    public void The_sign_in_code_is_shown_while_the_meeting_lasts()
    {
        Read<MeetingDetails, Meeting>(Id, Planned, Begun).SignInCode.Should().Be(Begun.SignInCode);
        Read<MeetingDetails, Meeting>(Id, UpTo(Held)).SignInCode.Should().BeNull();
    }

    [Fact]
    public void What_a_later_meeting_took_up_is_no_longer_open_here()
    {
        Read<MeetingDetails, Meeting>(Id, [.. WholeWay, PassedOn]).NextActionDue.Should().BeNull();
        Read<MeetingDetails, Meeting>(Id, Planned, TakenUp).NextActionDue.Should().Be(new(2026, 5, 10));
        Read<MeetingDetails, Meeting>(Id, [.. WholeWay, Completed]).ActionOwners.Should().BeEmpty();
    }

    [Fact]
    public void The_calendar_shows_the_day_in_Shanghai_and_the_stage_of_the_page_after_every_event()
    {
        Read<MeetingEntry, Meeting>(Id, Planned with { Start = new(2026, 5, 20, 0, 30, 0, ChinaTime.Offset) }).Day.Should().Be(Day);
        foreach (var history in Enumerable.Range(1, WholeWay.Length).Select(length => WholeWay[..length]).Append([Planned, Moved, Cancelled]))
            Read<MeetingEntry, Meeting>(Id, history).Stage.Should().Be(Read<MeetingDetails, Meeting>(Id, history).Stage)
                .And.Be(history.Aggregate(Meeting.Initial, (m, e) => m.Evolve(e)).Stage);
    }

    [Fact]
    public void What_is_owed_shows_what_was_held_and_called_off()
    {
        var late = Read<ObligationDetails, MeetingObligation>(Id, Opened, ServingCancelled, NotCounted, Missed, HeldInTime, Fulfilled with { InTime = false });

        late.Should().BeEquivalentTo(new
        {
            Stage = ObligationStage.Late, Unit = Community, Street, District, Rule, Period = May, Cadence = Cadence.Monthly, Due = LastDay, FulfilledOn = Day,
            Cancellations = new[] { new CancelledMeeting(Id, Cancelled.Reason) },
        });
        late.Meetings.Select(m => (m.Counts, m.Obstacles.Count)).Should().Equal((false, 1), (true, 0));
    }

    [Fact]
    public void A_regime_shows_what_a_street_has_chosen() =>
        Read<RegimeDetails, MeetingRegime>(Id, StreetJoined, Chosen, Chosen with { Cadence = Cadence.HalfYearly }, new CountingChosen(true), Left).Should().BeEquivalentTo(new
        {
            Unit = Street, From = FirstDay, Until = Left.On, CountsTwice = true, Cadences = new[] { new ChosenCadence("EV-3", Cadence.HalfYearly, Joining) },
        });

    [Fact]
    public void Documents_come_back_as_they_were_stored()
    {
        ReadBack(Read<MeetingDetails, Meeting>(Id, [Planned, TakenUp, Invited, Moved, .. WholeWay[1..]]));
        ReadBack(Read<MeetingEntry, Meeting>(Id, WholeWay));
        ReadBack(Read<ObligationDetails, MeetingObligation>(Id, Opened, ServingCancelled, NotCounted, HeldInTime, Fulfilled));
        ReadBack(Read<RegimeDetails, MeetingRegime>(Id, StreetJoined, Chosen));

        static void ReadBack<T>(T document)
        {
            var json = JsonSerializer.Serialize(document, StoredJson.Options);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, StoredJson.Options), StoredJson.Options).Should().Be(json);
        }
    }
}
