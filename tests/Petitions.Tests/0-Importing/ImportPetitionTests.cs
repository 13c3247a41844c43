using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ImportPetitionTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly ImportPetition Concluded = new(
        "XF2019050177", Community, Street, Street, PetitionClass.Appeal, PetitionChannel.Letter, PetitionTopic.Housing, new(2019, 5, 6), "李某", "修缮围墙", "翠湖西路二号",
        AcceptedOn: new(2019, 5, 13), OpinionDueOn: new(2019, 7, 12), ConcludedOn: new(2019, 7, 3), Outcome: HandlingOutcome.Support);

    [Fact]
    public void A_matter_that_was_concluded_elsewhere_comes_with_its_dates_and_starts_no_clock() =>
        Given().On(Today).When(Concluded).Then(Imported with { Number = PetitionNumber.Of(2019, Community, TestCircumstances.On(Today).NewId("petition-number")) });

    [Fact]
    public void An_accepted_matter_goes_on_here_on_the_clock_that_its_acceptance_started()
    {
        var after = Open(accepted: new(2026, 2, 25));

        (after.Stage, after.Holder, after.OpinionDue!.Due).Should().Be((PetitionStage.Accepted, Street, new DateOnly(2026, 4, 26)));
        Given(Imported with { AcceptedOn = new(2026, 2, 25), OpinionDueOn = null, ConcludedOn = null, Outcome = null, OpinionDue = after.OpinionDue }).On(Today)
            .When(new ServeHandlingOpinion(ServiceMethod.Hand, Today)).ThenRefused(PetitionRefusals.OpinionNotIssued);
    }

    [Fact]
    public void A_matter_that_waits_is_owed_its_notice_from_the_day_of_receipt()
    {
        var imported = Decided(Concluded with { ReceivedOn = new(2026, 2, 20), AcceptedOn = null, OpinionDueOn = null, ConcludedOn = null, Outcome = null });

        imported.NoticeDue!.Due.Should().Be(new(2026, 3, 7));
        (imported.StageThen(), imported.OpinionDue).Should().Be((PetitionStage.Registered, null));
    }

    [Fact]
    public void Nothing_more_is_done_on_a_matter_that_was_concluded_elsewhere() =>
        Given(Imported).On(Today).When(new AcceptPetition()).ThenRefused(PetitionRefusals.ConcludedElsewhere);

    [Fact]
    public void A_matter_comes_once() => Given(Imported).On(Today).When(Concluded).ThenRefused(PetitionRefusals.AlreadyRegistered);

    [Fact]
    public void Its_original_number_belongs_to_it_alone() =>
        Concluded.Decide(Petition.Initial, TestCircumstances.On(Today)).Reserves.Should().Contain(r => r.Kind == "petitions.external-number" && r.Key == "XF2019050177");

    [Fact]
    public void Units_must_be_in_todays_directory()
    {
        Given().On(Today).When(Concluded with { Community = Street }).ThenRefused(PetitionRefusals.UnknownUnit);
        Given().On(Today).When(Concluded with { HandledBy = "530102999999" }).ThenRefused(PetitionRefusals.UnknownUnit);
    }

    [Fact]
    public void Days_stand_in_their_order_and_not_in_the_future()
    {
        Given().On(Today).When(Concluded with { ConcludedOn = Today.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);
        Given().On(Today).When(Concluded with { AcceptedOn = new(2019, 5, 5) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);
        Given().On(Today).When(Concluded with { ConcludedOn = new(2019, 5, 12) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);
    }

    [Fact]
    public void An_open_matter_needs_a_day_from_which_its_clock_can_be_counted_and_a_body_that_can_decide()
    {
        var open = Concluded with { ConcludedOn = null, Outcome = null, OpinionDueOn = null };
        Given().On(Today).When(open).ThenRefused(PetitionRefusals.DateBeforeCalendar);
        Given().On(Today).When(open with { AcceptedOn = new(2026, 2, 25), HandledBy = Community }).ThenRefused(PetitionRefusals.CommunityCannotDecide);
        Given().On(Today).When(open with { AcceptedOn = new(2026, 2, 25), HandledBy = DistrictPetitionBureau }).ThenRefused(PetitionRefusals.PetitionBureauCannotDecide);
        Given().On(Today).When(open with { AcceptedOn = new(2026, 2, 25), Class = PetitionClass.Proposal }).ThenRefused(PetitionRefusals.ProposalHasItsOwnWay);
    }

    [Fact]
    public void Its_form_is_checked_before_its_rule()
    {
        var shape = new ImportPetition.Shape();

        shape.Validate(Concluded).IsValid.Should().BeTrue();
        shape.Validate(Concluded with { OriginalNumber = "?", Community = "53", RegisteredAt = "x", HandledBy = "", PetitionerName = "", Request = "", PetitionerPhone = "call me", ReceivedOn = default, ConcludedOn = null })
            .Errors.Select(e => e.PropertyName).Distinct().Should().BeEquivalentTo(
                "OriginalNumber", "Community", "RegisteredAt", "HandledBy", "PetitionerName", "Request", "PetitionerPhone", "ReceivedOn", "Outcome", "OpinionDueOn");
    }

    private static Petition Open(DateOnly accepted) =>
        Petition.Initial.Evolve(Decided(Concluded with { AcceptedOn = accepted, OpinionDueOn = null, ConcludedOn = null, Outcome = null }));

    private static PetitionImported Decided(ImportPetition command) =>
        command.Decide(Petition.Initial, TestCircumstances.On(Today)).Events.Should().ContainSingle().Which.Should().BeOfType<PetitionImported>().Subject;
}
