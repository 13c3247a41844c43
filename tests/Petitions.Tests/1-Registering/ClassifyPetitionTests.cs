using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ClassifyPetitionTests
{
    private static readonly DateOnly Day = Classified.ClassifiedOn;

    private static ClassifyPetition Accusing(string unit) => new(PetitionClass.Accusation, unit, "街道某科室负责人");

    [Fact]
    public void The_holder_corrects_the_class_before_acceptance() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(new ClassifyPetition(PetitionClass.Proposal))
            .Then(new PetitionClassified(Street, Day, PetitionClass.Proposal, null, null));

    [Fact]
    public void What_has_the_class_already_is_left_alone() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(new ClassifyPetition(PetitionClass.Appeal)).ThenAlreadySo();

    [Fact]
    public void An_accusation_of_somebody_else_stays_where_it_is() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Accusing(OtherStreet)).Then(Classified with { Accused = OtherStreet });

    [Fact]
    public void An_accusation_of_the_holder_goes_to_the_body_above_at_once() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Accusing(Street)).Then(Classified, TakenOver);

    [Fact]
    public void And_so_does_one_of_whoever_the_holder_answers_to() =>
        Given(Registered, Transferred with { To = DistrictBureau }).On(Day).By(PostAt(DistrictBureau)).When(Accusing(CityCommission))
            .Then(
                Classified with { By = DistrictBureau, Accused = CityCommission },
                TakenOver with { From = DistrictBureau, Body = City, Path = [City, Province] });

    [Fact]
    public void An_accused_sender_has_no_more_say() =>
        Given(Registered, Transferred with { From = Street, To = District }, Objected with { Body = District }).On(Objected.ObjectedOn).By(PostAt(District)).When(Accusing(Street))
            .Then(
                Classified with { By = District, ClassifiedOn = Objected.ObjectedOn },
                TakenOver with { From = District, TakenOverOn = Objected.ObjectedOn, NoticeDue = null });

    [Fact]
    public void Nor_do_the_accused_report_on_it_any_more()
    {
        var petition = After(RegisteredBy(DistrictPetitionBureau), Assigned);

        var decision = Accusing(Street).Decide(petition, TestCircumstances.On(Day));

        decision.Events.OfType<AccusationTakenOver>().Should().ContainSingle().Which.EndsAssignment.Should().BeTrue();
        decision.Events.Cast<IEvent<Petition>>().Aggregate(petition, (p, e) => p.Evolve(e)).Assignment.Should().BeNull();
    }

    [Fact]
    public void Above_the_accused_somebody_must_be() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Accusing(Province)).ThenRefused(PetitionRefusals.NobodyAboveTheAccused);

    [Fact]
    public void The_accused_can_be_corrected_and_it_stays_closed_to_both()
    {
        Given(Accusation).On(Day).By(PostAt(District)).When(Accusing(OtherStreet)).Then(Classified with { By = District, Accused = OtherStreet });

        Petition.Initial.Evolve(Accusation).Evolve(Classified with { Accused = OtherStreet }).ClosedTo.Should().Equal(Street, OtherStreet);
    }

    [Theory]
    [InlineData(nameof(PetitionClass.Appeal))]
    [InlineData(nameof(PetitionClass.Proposal))]
    public void No_class_opens_an_accusation(string @class) =>
        Given(Accusation).On(Day).By(PostAt(District)).When(new ClassifyPetition(Enum.Parse<PetitionClass>(@class))).ThenRefused(PetitionRefusals.AccusationStaysClosed);

    [Fact]
    public void Its_number_in_the_official_system_no_longer_betrays_it()
    {
        var petition = Petition.Initial.Evolve(Registered with { ExternalNumber = "XF2026021001" }).Evolve(Transferred);

        var decision = Accusing(Street).Decide(petition, TestCircumstances.On(Day));

        decision.Releases.Select(r => (r.Kind, r.Key)).Should().Equal(("petitions.external-number", "XF2026021001"));
        decision.Reserves.Select(r => (r.Kind, r.Key)).Should().Equal(("petitions.accusation-number", $"{Street}/XF2026021001"));
        decision.LegalBasis.Should().Be("信访工作条例 30");
    }

    [Fact]
    public void Only_the_holder_does_it() =>
        Given(Registered, Transferred).On(Day).By(PostAt(District)).When(Accusing(Street)).ThenRefused(PetitionRefusals.NotInYourHands);

    [Fact]
    public void Acceptance_settles_it() =>
        Given(Registered, Transferred, Accepted).On(Accepted.AcceptedOn).By(PostAt(Street)).When(new ClassifyPetition(PetitionClass.Proposal)).ThenRefused(PetitionRefusals.AlreadyAccepted);

    [Fact]
    public void Who_is_accused_must_be_in_the_directory() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Accusing("530199000000")).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void An_accusation_names_whom_it_is_about_and_nothing_else_does()
    {
        var shape = new ClassifyPetition.Shape();

        shape.Validate(Accusing(Street)).IsValid.Should().BeTrue();
        shape.Validate(new ClassifyPetition(PetitionClass.Accusation)).IsValid.Should().BeFalse();
        shape.Validate(new ClassifyPetition(PetitionClass.Proposal, Street)).IsValid.Should().BeFalse();
        shape.Validate(new ClassifyPetition(PetitionClass.Proposal, null, "某人")).IsValid.Should().BeFalse();
    }
}
