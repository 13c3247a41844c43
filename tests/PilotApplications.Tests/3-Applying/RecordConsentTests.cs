using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

public class RecordConsentTests
{
    private static readonly RecordConsent Record = new(ConsentGiver.PartyCommittee, PartyConsented.Consent.DocumentNumber, Day);

    [Fact]
    public void Each_consent_is_entered_with_its_document() => Given(Drafted).With(AsGovernment(Day)).When(Record).Then(PartyConsented);

    [Fact]
    public void Given_is_given() => Given(Drafted, PartyConsented).With(AsGovernment(Day)).When(Record).ThenAlreadySo();

    [Fact]
    public void The_two_consents_stand_side_by_side() => After(Complete).Consents.Select(c => c.Giver).Should().Equal(ConsentGiver.PartyCommittee, ConsentGiver.Government);

    [Fact]
    public void Who_submitted_gives_no_consent_to_the_correction() => Given([.. AtCity, Returned]).With(AsBureau(CityDay)).When(Record).ThenRefused(PilotRefusals.SubmitterNeverApproves);

    [Fact]
    public void Nobody_above_the_district_gives_its_consent() => Given(Drafted).With(AsCity(Day)).When(Record).ThenRefused(PilotRefusals.NotYourDistrict);

    [Fact]
    public void Nobody_has_consented_on_a_day_to_come() => Given(Drafted).With(AsGovernment(Day)).When(Record with { GivenOn = Day.AddDays(1) }).ThenRefused(PilotRefusals.DateInFuture);
}
