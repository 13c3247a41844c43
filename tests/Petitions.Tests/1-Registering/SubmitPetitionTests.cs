using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class SubmitPetitionTests
{
    private static readonly DateOnly Day = new(2026, 2, 10);
    private static readonly Submission Matter = new(Community, Community, PetitionTopic.Housing, "加装扶手", "楼道没有扶手", PetitionerName: "王某", PetitionerAddress: "翠湖西路一号");
    private static readonly SubmitPetition.File Photo = new(FileAttached.Attachment, "楼道.jpg", 120_000, FileAttached.Sha256, AttachmentKind.Jpeg);

    private static readonly Circumstances ByAResident = TestCircumstances.On(Day, new(Caller.Resident.Account, []));

    /// <summary>As a unit registers it, but by web and with what else the portal asked.</summary>
    private static PetitionRegistered At(string unit, Deadline? noticeDue = null) => RegisteredBy(unit, noticeDue: noticeDue) with
    {
        Number = PetitionNumber.Of(2026, Community, ByAResident.NewId("petition-number")), Channel = PetitionChannel.Web,
        Further = new(PetitionerKind.Person, null, null, [], null, null, null, null),
    };

    [Fact]
    public void A_resident_turns_to_the_community_and_needs_no_post_there() => Given().With(ByAResident).When(new SubmitPetition(Matter, [])).Then(At(Community));

    [Fact]
    public void A_street_that_a_resident_turns_to_has_fifteen_days_from_the_servers_day() =>
        Given().With(ByAResident).When(new SubmitPetition(Matter with { RegisteredAt = Street }, [])).Then(At(Street, noticeDue: Due("XF-02", from: Day, on: new(2026, 2, 25))));

    [Fact]
    public void What_comes_with_it_is_cited_in_the_same_breath()
    {
        var decision = new SubmitPetition(Matter, [Photo]).Decide(Petition.Initial, ByAResident);

        decision.Events.Select(OpenJson.Of).Should().Equal(OpenJson.Of(At(Community)), OpenJson.Of(FileAttached with { AttachedOn = Day, FromPetitioner = true }));
        decision.Reserves.Select(r => r.Kind).Should().Equal("petitions.number", AttachmentStore.Citation);
        decision.LegalBasis.Should().Be("信访工作条例 23");
    }

    [Fact]
    public void Without_a_name_it_is_anonymous() =>
        Given().With(ByAResident).When(new SubmitPetition(Matter with { PetitionerName = null, PetitionerAddress = null }, []))
            .Then(At(Community) with { PetitionerName = null, PetitionerAddress = null });

    [Fact]
    public void The_sixth_representative_is_refused() =>
        Given().With(ByAResident).When(new SubmitPetition(Matter with { PeopleCount = 6, Representatives = [.. Enumerable.Range(1, 6).Select(i => new SubmissionRepresentative($"代表{i}"))] }, []))
            .ThenRefused(PetitionRefusals.TooManyRepresentatives);

    [Fact]
    public void The_accused_never_gets_it() =>
        Given().With(ByAResident).When(new SubmitPetition(Matter with { Class = PetitionClass.Accusation, Accused = Street, RegisteredAt = Community }, []))
            .ThenRefused(PetitionRefusals.AccusedCannotReceive);

    [Fact]
    public void A_body_elsewhere_is_refused() =>
        Given().With(ByAResident).When(new SubmitPetition(Matter with { RegisteredAt = OtherStreet }, [])).ThenRefused(PetitionRefusals.CommunityOutsideArea);

    [Fact]
    public void One_file_too_many_and_nothing_is_recorded() =>
        Given().With(ByAResident).When(new SubmitPetition(Matter, [.. Enumerable.Range(0, 21).Select(i => Photo with { Id = StreamIds.From($"file {i}") })]))
            .ThenRefused(PetitionRefusals.TooManyAttachments);

    [Fact]
    public void A_resident_attaches_nothing_to_what_stands_already_this_way() =>
        Given(Registered).With(ByAResident).When(new SubmitPetition(Matter, [Photo])).ThenRefused(PetitionRefusals.AlreadyRegistered);

    [Fact]
    public void Its_form_is_that_of_a_registration_and_speaks_of_its_own_fields() =>
        new SubmitPetition.Shape().Validate(new SubmitPetition(Matter with
        {
            Community = "x", Request = "", PetitionerPhone = "abc", PeopleCount = 0, Representatives = [new("")], PetitionerName = null, Proxy = new("李某", "子女", "委托书"),
        }, [])).Errors.Select(e => e.PropertyName).Should().Contain(["Community", "Request", "PetitionerPhone", "PeopleCount", "Representatives[0].FullName", "PetitionerAddress", "Proxy"]);
}
