using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class DeclinePetitionTests
{
    private static readonly DateOnly Day = Declined.DeclinedOn;
    private static readonly DeclinePetition NonAcceptance = new(
        StatutoryRouting.Administrative, "五华区人民政府行政复议机构", "对行政处罚不服。", Remedy.Reconsideration, new(2026, 1, 20));

    [Fact]
    public void A_matter_for_reconsideration_is_declined_with_the_citizens_sixty_days() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(NonAcceptance).Then(Declined);

    [Fact]
    public void A_lawsuit_can_be_filed_for_six_months() =>
        Given(Registered, Transferred).On(Day).When(NonAcceptance with { Routing = StatutoryRouting.Judicial, ReceivingBody = "五华区人民法院", Remedy = Remedy.Lawsuit })
            .Then(Declined with
            {
                Routing = StatutoryRouting.Judicial, ReceivingBody = "五华区人民法院", Remedy = Remedy.Lawsuit, RemedyDue = Due("LI-01", from: new(2026, 1, 20), on: new(2026, 7, 20)),
            });

    [Fact]
    public void After_reconsideration_for_fifteen_days() =>
        Given(Registered, Transferred).On(Day)
            .When(NonAcceptance with
            {
                Routing = StatutoryRouting.Judicial, ReceivingBody = "五华区人民法院", Remedy = Remedy.LawsuitAfterReconsideration, LearnedOn = new(2026, 1, 28),
            })
            .Then(Declined with
            {
                Routing = StatutoryRouting.Judicial, ReceivingBody = "五华区人民法院", Remedy = Remedy.LawsuitAfterReconsideration,
                RemedyDue = Due("LI-02", from: new(2026, 1, 28), on: new(2026, 2, 12)),
            });

    [Fact]
    public void Labour_arbitration_can_be_asked_for_within_a_year() =>
        Given(Registered, Transferred).On(Day)
            .When(NonAcceptance with
            {
                Routing = StatutoryRouting.Arbitration, ReceivingBody = "五华区劳动人事争议仲裁委员会", Remedy = Remedy.LabourArbitration, LearnedOn = new(2025, 6, 30),
            })
            .Then(Declined with
            {
                Routing = StatutoryRouting.Arbitration, ReceivingBody = "五华区劳动人事争议仲裁委员会", Remedy = Remedy.LabourArbitration,
                RemedyDue = Due("AR-01", from: new(2025, 6, 30), on: new(2026, 6, 30)),
            });

    [Fact]
    public void A_remedy_whose_time_is_over_is_shown_with_its_date_and_not_hidden() =>
        Given(Registered, Transferred).On(Day).When(NonAcceptance with { LearnedOn = new(2025, 6, 2) })
            .Then(Declined with { RemedyDue = Due("RC-01", from: new(2025, 6, 2), on: new(2025, 8, 1)) });

    [Theory]
    [InlineData(StatutoryRouting.PartyAppeal, "信访工作条例 31(3)")]
    [InlineData(StatutoryRouting.ProtectiveDuty, "信访工作条例 31(5)")]
    internal void Other_ways_name_the_body_and_the_paragraph_and_set_no_date(StatutoryRouting routing, string article)
    {
        var decision = (NonAcceptance with { Routing = routing, Remedy = null, LearnedOn = null }).Decide(
            new IEvent<Petition>[] { Registered, Transferred }.Aggregate(Petition.Initial, (p, e) => p.Evolve(e)), TestCircumstances.On(Day));

        decision.Events.Should().ContainSingle().Which.Should().BeOfType<PetitionDeclined>().Which.RemedyDue.Should().BeNull();
        decision.LegalBasis.Should().Be(article);
    }

    [Fact]
    public void A_remedy_belongs_to_its_way() =>
        Given(Registered, Transferred).On(Day).When(NonAcceptance with { Remedy = Remedy.Lawsuit }).ThenRefused(PetitionRefusals.RemedyOfAnotherWay);

    [Fact]
    public void Nobody_learned_of_it_tomorrow() =>
        Given(Registered, Transferred).On(Day).When(NonAcceptance with { LearnedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void Nothing_is_counted_from_before_the_calendar() =>
        Given(Registered, Transferred).On(Day).When(NonAcceptance with { LearnedOn = new(2019, 5, 1) }).ThenRefused(PetitionRefusals.RemedyBeforeCalendar);

    [Fact]
    public void A_community_can_never_decline() =>
        Given(Registered).On(Day).By(PostAt(Community)).When(NonAcceptance).ThenRefused(PetitionRefusals.CommunityCannotDecide);

    [Fact]
    public void Nor_can_a_petition_bureau() =>
        Given(RegisteredBy(DistrictPetitionBureau)).On(Day).By(PostAt(DistrictPetitionBureau)).When(NonAcceptance).ThenRefused(PetitionRefusals.PetitionBureauCannotDecide);

    [Fact]
    public void Nobody_but_the_body_that_holds_it_declines() =>
        Given(Registered, Transferred).On(Day).By(PostAt(District)).When(NonAcceptance).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void What_is_accepted_is_answered() =>
        Given(UpTo(Accepted)).On(Accepted.AcceptedOn).When(NonAcceptance).ThenRefused(PetitionRefusals.AlreadyAccepted);

    [Fact]
    public void Who_says_that_it_is_not_competent_does_not_decline() =>
        Given(Registered, Transferred, Objected).On(Objected.ObjectedOn).When(NonAcceptance).ThenRefused(PetitionRefusals.ObjectionOpen);

    [Fact]
    public void What_is_declined_is_not_accepted_here_any_more() =>
        Given(Registered, Transferred, Declined).On(Day).When(new AcceptPetition()).ThenRefused(PetitionRefusals.RoutedToStatutoryWay);

    [Fact]
    public void But_the_petitioner_must_still_be_told_in_writing() =>
        Given(Registered, Transferred, Declined).On(NoticeGiven.ServedOn).By(PostAt(Street))
            .When(new GiveReceiptNotice(ServiceMethod.Post, NoticeGiven.ServedOn, "本街道按信访程序办理，六十日内答复。")).Then(NoticeGiven);

    [Fact]
    public void Its_form_is_checked_before_its_rule()
    {
        var shape = new DeclinePetition.Shape();

        shape.Validate(NonAcceptance).IsValid.Should().BeTrue();
        shape.Validate(NonAcceptance with { Remedy = null, LearnedOn = null }).IsValid.Should().BeTrue();
        shape.Validate(NonAcceptance with { LearnedOn = null }).Errors.Select(e => e.PropertyName).Should().Equal("LearnedOn");
        shape.Validate(new DeclinePetition(default, "", "", (Remedy)9, new(2026, 1, 20))).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("Routing", "ReceivingBody", "Reasons", "Remedy");
        shape.Validate(NonAcceptance with { Remedy = null }).Errors.Select(e => e.PropertyName).Should().Equal("LearnedOn");
    }
}
