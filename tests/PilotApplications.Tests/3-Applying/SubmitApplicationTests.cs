using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class SubmitApplicationTests
{
    private static readonly SubmitApplication Submit = new();

    [Fact]
    public void A_complete_application_goes_to_the_city_whose_clock_starts() => Given(Complete).With(AsBureau(Day)).When(Submit).Then(Submitted);

    [Fact]
    public void Submitted_is_submitted() => Given(AtCity).With(AsBureau(Day)).When(Submit).ThenAlreadySo();

    public static TheoryData<int> Parts => [3, 4, 5, 6];

    [Theory, MemberData(nameof(Parts))]
    public void Plan_document_and_both_consents_are_needed(int missing) =>
        Given([.. Complete.Where((_, i) => i != missing)]).With(AsBureau(Day)).When(Submit).ThenRefused(PilotRefusals.ApplicationIncomplete);

    [Fact]
    public void The_page_lists_what_is_missing() =>
        Read<ApplicationDetails, PilotApplication>(AppId, Drafted, PlanPresented, GovernmentConsented).Missing.Should().Equal(MissingPart.FormalDocument, MissingPart.PartyCommitteeConsent);

    [Fact]
    public void Who_gave_consent_does_not_submit() =>
        Given(Complete).With(As(Government, Day, PostOf(Roles.DistrictBureau, DistrictBureau))).When(Submit).ThenRefused(PilotRefusals.SubmitterNeverApproves);

    [Fact]
    public void Nothing_is_submitted_while_the_round_is_frozen() => GivenFrozen(Complete).With(AsBureau(Holidays.From)).When(Submit).ThenRefused(PilotRefusals.RoundIsFrozen);

    [Fact]
    public void A_freeze_to_come_is_not_counted_in_the_clock() => GivenFrozen(Complete).With(AsBureau(Day)).When(Submit).Then(Submitted with { Due = ClockMoved.Due });

    [Fact]
    public void A_first_submission_belongs_to_the_phase() => Given(Complete).With(AsBureau(new(2026, 6, 21))).When(Submit).ThenRefused(PilotRefusals.NotInApplicationPhase);

    [Fact]
    public void A_correction_comes_in_time_until_its_last_day()
    {
        var day = Returned.CorrectionDue.Due;
        Given([.. AtCity, Returned]).With(AsBureau(day)).When(Submit).Then(Submitted with { SubmittedOn = day, Due = Due("PA-01", day) });
    }

    [Fact]
    public void A_late_correction_is_taken_and_stays_late()
    {
        var day = new DateOnly(2026, 6, 22);
        Given([.. AtCity, Returned]).With(AsBureau(day)).When(Submit).Then(Submitted with { SubmittedOn = day, Late = true, Due = Due("PA-01", day) });
    }

    [Fact]
    public void Another_district_submits_nothing_here() =>
        Given(Complete).With(As("other", Day, PostOf(Roles.DistrictBureau, OtherDistrict))).When(Submit).ThenRefused(PilotRefusals.NotYourDistrict);
}
