using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class PetitionTests
{
    [Fact]
    public void It_lies_within_the_community_it_comes_from_and_the_bodies_that_have_to_do_with_it() =>
        WholeWay.Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e)).Units.Should().Equal(Community, Street, District, City);

    [Fact]
    public void And_the_unit_that_transferred_it_can_still_reach_it() =>
        new IEvent<Petition>[] { RegisteredBy(DistrictPetitionBureau), Transferred with { From = DistrictPetitionBureau } }
            .Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e)).Units.Should().Contain(DistrictPetitionBureau);

    [Fact]
    public void An_event_it_does_not_know_is_a_bug() =>
        Petition.Initial.Invoking(p => p.Evolve(new Stranger())).Should().Throw<UnhandledEventException>();

    [Fact]
    public void Refusal_codes_are_unique_and_say_in_both_languages_what_would_help()
    {
        var refusals = typeof(PetitionRefusals).GetFields().Select(f => (Refusal)f.GetValue(null)!).ToList();

        refusals.Select(r => r.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => System.Text.RegularExpressions.Regex.IsMatch(code, "^[a-z]+(-[a-z]+)*$"));
        refusals.Should().OnlyContain(r => (r.Article.StartsWith("信访工作条例 ") || r.Article == "平台规则") && r.Zh.EndsWith('。') && r.En.EndsWith('.'));
    }

    [Fact]
    public void After_the_last_word_everything_but_its_service_is_refused_and_the_duty_of_help_is_named()
    {
        var ended = UpTo(ReexaminationIssued).Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e));
        var day = ended.Since.AddDays(1);

        PetitionLifecycleTests.CommandsOn(day).Where(c => c is not (RegisterPetition or SubmitPetition or ImportPetition or ServeReexaminationOpinion or RecordAssistance or EscalatePetition or AttachFile or AddMaterials or ServePaper))
            .Select(c => c.Decide(ended, TestCircumstances.On(day)).Refusal).Should().OnlyContain(refusal => refusal == PetitionRefusals.EndedByReexamination);
        PetitionRefusals.EndedByReexamination.En.Should().Contain("37(3)");
    }

    [Fact]
    public void Who_stands_back_takes_no_step_any_more_whatever_the_stage()
    {
        foreach (var petition in PetitionLifecycleTests.EveryStage.Where(p => p.Stage > PetitionStage.New))
        {
            var now = TestCircumstances.On(petition.Since.AddDays(1), Everybody("handler.with.interest"));
            var open = PetitionLifecycleTests.CommandsOn(now.Today).Where(c => c is not (DeclareInterest or AttachFile or AddMaterials or EscalatePetition) && c.Decide(petition, now).Events.Count > 0).ToList();
            var recused = petition.Evolve(StoodBack with { Account = "handler.with.interest" });

            open.Where(c => c.Decide(recused, now).Refusal != PetitionRefusals.Recused).Select(c => c.GetType().Name).Should().BeEmpty("at {0}", petition.Stage);
        }
    }

    private sealed record Stranger : IEvent<Petition>;
}
