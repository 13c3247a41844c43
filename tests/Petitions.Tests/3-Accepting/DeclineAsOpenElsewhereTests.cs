using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class DeclineAsOpenElsewhereTests
{
    private static readonly DateOnly Day = OpenBelow.DeclinedOn;
    private static readonly DeclineAsOpenElsewhere Decline = new(OpenId);
    private static readonly IEvent<Petition>[] AtTheStreet = [Registered, Transferred, Accepted];

    [Fact]
    public void What_a_street_deals_with_inside_its_time_is_not_taken_on_by_the_district() =>
        Given(RegisteredBy(District)).Beside(OpenId, AtTheStreet).On(Day).By(PostAt(District)).When(Decline).Then(OpenBelow);

    [Fact]
    public void Nor_by_its_petition_bureau() =>
        Given(RegisteredBy(DistrictPetitionBureau)).Beside(OpenId, AtTheStreet).On(Day).By(PostAt(DistrictPetitionBureau)).When(Decline)
            .Then(OpenBelow with { Body = DistrictPetitionBureau });

    [Fact]
    public void Nor_by_the_same_line_of_work_above() =>
        Given(RegisteredBy(CityCommission)).Beside(OpenId, Registered, Transferred with { To = DistrictBureau }, Accepted with { Body = DistrictBureau })
            .On(Day).By(PostAt(CityCommission)).When(Decline).Then(OpenBelow with { Body = CityCommission });

    [Fact]
    public void The_fifteen_days_before_acceptance_count_too() =>
        Given(RegisteredBy(District)).Beside(OpenId, Registered, Transferred).On(Transferred.NoticeDue.Due).By(PostAt(District)).When(Decline)
            .Then(OpenBelow with { DeclinedOn = Transferred.NoticeDue.Due });

    [Fact]
    public void The_petitioner_is_still_told() =>
        Given(RegisteredBy(District), OpenBelow).On(Day).By(PostAt(District)).When(new GiveReceiptNotice(ServiceMethod.Hand, Day, "街道正在办理"))
            .Then(new ReceiptNoticeGiven(District, ServiceMethod.Hand, Day, For("街道正在办理")));

    [Fact]
    public void It_ends_there() =>
        Given(RegisteredBy(District), OpenBelow).On(Day).By(PostAt(District)).When(new AcceptPetition()).ThenRefused(PetitionRefusals.IsOpenElsewhere);

    [Fact]
    public void What_is_not_there_is_no_ground() =>
        Given(RegisteredBy(District)).On(Day).By(PostAt(District)).When(Decline).ThenRefused(PetitionRefusals.NoOtherPetition);

    [Fact]
    public void Nor_is_what_lies_with_a_community_which_has_no_clock() =>
        Given(RegisteredBy(District)).Beside(OpenId, Registered).On(Day).By(PostAt(District)).When(Decline).ThenRefused(PetitionRefusals.NotBeingDealtWith);

    [Fact]
    public void Nor_what_was_answered() =>
        Given(RegisteredBy(District)).Beside(OpenId, UpTo(OpinionServed)).On(OpinionServed.ServedOn).By(PostAt(District)).When(Decline)
            .ThenRefused(PetitionRefusals.NotBeingDealtWith);

    [Fact]
    public void Nor_what_is_finished() =>
        Given(RegisteredBy(District)).Beside(OpenId, Registered, Transferred, Declined).On(Day).By(PostAt(District)).When(Decline)
            .ThenRefused(PetitionRefusals.NotBeingDealtWith);

    [Fact]
    public void Nor_what_is_past_its_time() =>
        Given(RegisteredBy(District)).Beside(OpenId, AtTheStreet).On(Accepted.OpinionDue.Due.AddDays(1)).By(PostAt(District)).When(Decline)
            .ThenRefused(PetitionRefusals.OpenOneIsOverdue);

    [Theory]
    [InlineData(OtherStreet)]
    [InlineData(Street)]
    public void Nor_what_no_lower_body_deals_with(string unit) =>
        Given(RegisteredBy(unit)).Beside(OpenId, AtTheStreet).On(Day).By(PostAt(unit)).When(Decline).ThenRefused(PetitionRefusals.NotWithALowerBody);

    [Fact]
    public void No_link_betrays_an_accusation() =>
        Given(RegisteredBy(City)).Beside(OpenId, Accusation with { NoticeDue = Due("XF-02", from: new(2026, 2, 20), on: new(2026, 3, 7)) })
            .On(Day).By(PostAt(City)).When(Decline).ThenRefused(PetitionRefusals.OpenOneIsClosedToMore);

    [Fact]
    public void A_community_decides_nothing() =>
        Given(Registered).Beside(OpenId, AtTheStreet).On(Day).By(PostAt(Community)).When(Decline).ThenRefused(PetitionRefusals.CommunityCannotDecide);

    [Fact]
    public void Only_the_holder_does_it() =>
        Given(RegisteredBy(District)).Beside(OpenId, AtTheStreet).On(Day).By(PostAt(City)).When(Decline).ThenRefused(PetitionRefusals.NotInYourHands);

    [Fact]
    public void What_was_accepted_is_seen_through() =>
        Given(RegisteredBy(District), Accepted with { Body = District }).Beside(OpenId, AtTheStreet).On(Day).By(PostAt(District)).When(Decline)
            .ThenRefused(PetitionRefusals.AlreadyAccepted);

    [Fact]
    public void It_names_a_petition() => new DeclineAsOpenElsewhere.Shape().Validate(new DeclineAsOpenElsewhere(Guid.Empty)).IsValid.Should().BeFalse();
}
