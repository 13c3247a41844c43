using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class StepProbesTests
{
    [Fact]
    public void Every_act_on_a_petition_that_a_route_sends_has_a_probe_with_names() =>
        StepProbes.All.Select(p => p.Command.Name).Should().BeEquivalentTo(
            RoutedSteps.Of<Petition>(new PetitionsModule()), "the page of next steps asks each rule: give a new command its line in Reading/StepProbes.cs");

    [Fact]
    public void Names_are_of_their_own_in_both_languages()
    {
        StepProbes.All.Select(p => p.Zh).Should().OnlyHaveUniqueItems().And.OnlyContain(zh => zh.Length > 1);
        StepProbes.All.Select(p => p.En).Should().OnlyHaveUniqueItems().And.OnlyContain(en => char.IsUpper(en[0]));
    }

    [Fact]
    public void On_the_whole_way_the_step_that_came_next_was_found_lawful_for_whoever_took_it()
    {
        for (var taken = 1; taken < WholeWay.Length; taken++)
        {
            var petition = WholeWay[..taken].Aggregate(Petition.Initial, (state, e) => state.Evolve(e));
            var now = TestCircumstances.On(petition.Since.AddDays(1), new("tester", [.. TestUnits.Tree.All.Select(u => PostAt(u.Code))]));
            StepProbes.All.SelectMany(p => p.Of(petition, now).Decide(petition, now).Events).Select(e => e.GetType())
                .Should().Contain(WholeWay[taken].GetType(), "after {0}", WholeWay[taken - 1].GetType().Name);
        }
    }

    [Fact]
    public void A_street_that_holds_a_matter_is_asked_about_the_body_above_it()
    {
        var petition = Petition.Initial.Evolve(RegisteredBy(Street));
        var now = TestCircumstances.On(new(2026, 2, 11), new("tester", [PostAt(Street)]));

        var transfer = StepProbes.All.Single(p => p.Command == typeof(TransferPetition)).Of(petition, now);

        transfer.Should().Be(new TransferPetition(District));
        transfer.Decide(petition, now).Refusal.Should().BeNull();
    }

    [Fact]
    public void A_department_above_is_asked_about_itself_and_not_about_the_government_beside_it()
    {
        var petition = new IEvent<Petition>[] { Registered, Transferred with { To = DistrictBureau }, Accepted, OpinionIssued, OpinionServed }.Aggregate(Petition.Initial, (state, e) => state.Evolve(e));
        var now = TestCircumstances.On(OpinionServed.ServedOn, new("tester", [PostAt(CityCommission)]));

        var request = StepProbes.All.Single(p => p.Command == typeof(RequestReview)).Of(petition, now);

        ((RequestReview)request).To.Should().Be(CityCommission);
        request.Decide(petition, now).Refusal.Should().BeNull();
    }
}
