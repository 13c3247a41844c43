using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RegisterPetitionTests
{
    private static readonly DateOnly Day = new(2026, 2, 10);
    private static readonly string Number = PetitionNumber.Of(2026, Community, TestCircumstances.On(Day).NewId("petition-number"));

    private static RegisterPetition At(string unit) => new(
        Community, unit, PetitionChannel.Visit, PetitionTopic.Housing, Day, "王某", "加装扶手", "楼道没有扶手", PetitionerAddress: "翠湖西路一号");

    [Fact]
    public void A_community_writes_the_matter_down_and_starts_no_clock() =>
        Given().On(Day).By(PostAt(Community)).When(At(Community)).Then(RegisteredBy(Community) with { Number = Number });

    [Fact]
    public void A_street_that_is_addressed_directly_has_fifteen_days_to_tell_the_petitioner() =>
        Given().On(Day).By(PostAt(Street)).When(At(Street))
            .Then(RegisteredBy(Street, noticeDue: Due("XF-02", from: Day, on: new(2026, 2, 25))) with { Number = Number });

    [Fact]
    public void A_department_registers_for_the_whole_area_of_its_government() =>
        Given().On(Day).By(PostAt(DistrictBureau)).When(At(DistrictBureau))
            .Then(RegisteredBy(DistrictBureau, noticeDue: Due("XF-02", from: Day, on: new(2026, 2, 25))) with { Number = Number });

    [Fact]
    public void Nobody_can_be_told_without_an_address_so_no_notice_is_owed() =>
        Given().On(Day).When(At(Street) with { PetitionerAddress = null }).Then(RegisteredBy(Street) with { Number = Number, PetitionerAddress = null });

    [Fact]
    public void A_petition_bureau_has_fifteen_days_to_transfer() =>
        Given().On(Day).By(PostAt(DistrictPetitionBureau)).When(At(DistrictPetitionBureau))
            .Then(RegisteredBy(DistrictPetitionBureau, transferDue: Due("XF-01", from: Day, on: new(2026, 2, 25))) with { Number = Number });

    [Fact]
    public void A_letter_registered_later_counts_from_the_day_it_came_in() =>
        Given().On(new(2026, 2, 14)).When(At(Street))
            .Then(RegisteredBy(Street, noticeDue: Due("XF-02", from: Day, on: new(2026, 2, 25))) with { Number = Number });

    [Fact]
    public void Its_number_and_the_number_of_the_official_system_belong_to_it_alone()
    {
        var decision = (At(Street) with { ExternalNumber = "XF2026021001" }).Decide(Petition.Initial, TestCircumstances.On(Day));

        decision.Reserves.Select(r => (r.Kind, r.Key)).Should().Equal(("petitions.external-number", "XF2026021001"), ("petitions.number", Number));
        decision.LegalBasis.Should().Be("信访工作条例 23");
        Number.Should().MatchRegex("^2026-530102001001-[0-9A-HJKMNP-TV-Z]{6}$");
    }

    [Fact]
    public void It_can_be_reached_before_it_exists_by_those_over_the_community() => ((IWithinUnits)At(Street)).Units.Should().Equal(Community);

    [Fact]
    public void A_matter_is_registered_once() => Given(Registered).On(Day).When(At(Street)).ThenRefused(PetitionRefusals.AlreadyRegistered);

    [Fact]
    public void A_day_to_come_is_refused() =>
        Given().On(Day).When(At(Street) with { ReceivedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void A_day_for_which_nothing_can_be_counted_is_refused() =>
        Given().On(Day).When(At(Street) with { ReceivedOn = new(2019, 5, 1) }).ThenRefused(PetitionRefusals.DateBeforeCalendar);

    [Theory]
    [InlineData("530102999999")]
    [InlineData(Street)]
    public void Only_a_community_of_the_directory_can_be_where_it_comes_from(string community) =>
        Given().On(Day).When(At(Street) with { Community = community }).ThenRefused(PetitionRefusals.UnknownUnit);

    [Theory]
    [InlineData("530102999999")]
    [InlineData(Zone)]
    public void Only_the_community_itself_or_a_body_registers(string unit) => Given().On(Day).When(At(unit)).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void Nobody_registers_in_the_name_of_another_unit() =>
        Given().On(Day).By(PostAt(Community)).When(At(Street)).ThenRefused(PetitionRefusals.NotYourUnit);

    [Fact]
    public void A_street_registers_for_its_own_communities_only() =>
        Given().On(Day).By(PostAt(OtherStreet)).When(At(OtherStreet)).ThenRefused(PetitionRefusals.CommunityOutsideArea);

    [Fact]
    public void Its_form_is_checked_before_its_rule()
    {
        var shape = new RegisterPetition.Shape();

        shape.Validate(At(Street) with { ExternalNumber = "XF2026021001", PetitionerPhone = "0871-6500 0000" }).IsValid.Should().BeTrue();
        shape.Validate(new RegisterPetition("53", "street", (PetitionChannel)9, (PetitionTopic)99, default, "", "", "", PetitionerPhone: "call me", ExternalNumber: "?"))
            .Errors.Select(e => e.PropertyName).Distinct().Should().BeEquivalentTo(
                "Community", "RegisteredAt", "Channel", "Topic", "ReceivedOn", "PetitionerName", "Request", "Facts", "PetitionerPhone", "ExternalNumber");
    }

    [Fact]
    public void A_proposal_is_registered_as_one() =>
        Given().On(Day).By(PostAt(Community)).When(At(Community) with { Class = PetitionClass.Proposal })
            .Then(RegisteredBy(Community) with { Number = Number, Class = PetitionClass.Proposal });

    [Fact]
    public void An_accusation_is_registered_above_the_accused() =>
        Given().On(Day).By(PostAt(District)).When(Accusing(Street, at: District))
            .Then(Accusation with { Number = Number, NoticeDue = Due("XF-02", from: Day, on: new(2026, 2, 25)) });

    [Theory]
    [InlineData(Street, Street)]
    [InlineData(Street, Community)]
    [InlineData(District, DistrictPetitionBureau)]
    [InlineData(District, Street)]
    [InlineData(CityCommission, DistrictBureau)]
    public void Neither_the_accused_nor_who_answers_to_them_registers_it(string accused, string at) =>
        Given().On(Day).By(PostAt(at)).When(Accusing(accused, at)).ThenRefused(PetitionRefusals.AccusedCannotReceive);

    [Fact]
    public void Nor_somebody_who_holds_another_post_there()
    {
        var district = PostAt(District);
        var now = TestCircumstances.On(Day, new("tester", [district]) { AllPosts = [district, PostAt(Community)] });

        Given().With(now).When(Accusing(Street, at: District)).ThenRefused(PetitionRefusals.AccusedCannotReceive);
    }

    [Fact]
    public void Who_is_accused_must_be_in_the_directory() =>
        Given().On(Day).By(PostAt(District)).When(Accusing("530199000000", at: District)).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void The_number_of_an_accusation_stands_apart_so_that_a_taken_one_betrays_nothing() =>
        (Accusing(Street, at: District) with { ExternalNumber = "XF2026021001" }).Decide(Petition.Initial, TestCircumstances.On(Day))
            .Reserves.Select(r => (r.Kind, r.Key)).Should().Equal(("petitions.accusation-number", $"{Street}/XF2026021001"), ("petitions.number", Number));

    [Fact]
    public void An_accusation_names_whom_it_is_about_and_nothing_else_does()
    {
        var shape = new RegisterPetition.Shape();

        shape.Validate(Accusing(Street, at: District)).IsValid.Should().BeTrue();
        shape.Validate(At(Street) with { Class = PetitionClass.Accusation }).IsValid.Should().BeFalse();
        shape.Validate(At(Street) with { Accused = Street }).IsValid.Should().BeFalse();
        shape.Validate(At(Street) with { AboutAccused = "某人" }).IsValid.Should().BeFalse();
    }

    private static RegisterPetition Accusing(string accused, string at) =>
        At(at) with { Class = PetitionClass.Accusation, Accused = accused, AboutAccused = "街道某科室负责人" };
}
